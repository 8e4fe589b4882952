import type { Appearance } from '#contract/appearance.ts';
import { useClient } from '#renderer/state/client-context.ts';
import { useAppearance } from '#renderer/state/use-appearance.ts';
import { useSaveAtOnce } from './use-save-at-once.tsx';

/** Changes how Familiar looks and sounds on this computer, at once; it can be undone. */
export function useChangeAppearance(): (changes: Partial<Appearance>) => void {
  const client = useClient();
  const before = useAppearance();
  const { save } = useSaveAtOnce((changes: Partial<Appearance>) => client.call('device.changeAppearance', changes));
  return (changes) => save(changes, before);
}
