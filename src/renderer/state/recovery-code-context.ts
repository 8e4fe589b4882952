import { createContext, useContext } from 'react';

/** Carries the way to show a new recovery code, which is known for this one moment only. */
export const RecoveryCodeContext = createContext<((code: string) => void) | null>(null);

/** Shows a new recovery code over everything until the person has kept it. Throws outside of the app's providers. */
export function useShowRecoveryCode(): (code: string) => void {
  const show = useContext(RecoveryCodeContext);
  if (show === null) throw new Error('useShowRecoveryCode needs a RecoveryCodeContext above it');
  return show;
}
