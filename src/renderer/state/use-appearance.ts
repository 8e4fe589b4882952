import { createContext, useContext } from 'react';
import { type Appearance, defaultAppearance } from '#contract/appearance.ts';

/** Carries how Familiar looks, speaks and sounds on this computer; as at first until that is known. */
export const AppearanceContext = createContext<Appearance>(defaultAppearance);

export function useAppearance(): Appearance {
  return useContext(AppearanceContext);
}
