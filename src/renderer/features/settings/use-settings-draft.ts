import { Toast } from '@base-ui/react/toast';
import { useState } from 'react';
import type { Settings } from '#contract/household.ts';
import type { Failure, Result } from '#contract/result.ts';
import { useFreshOwner } from '#renderer/parts/fresh-owner.tsx';
import { useClient } from '#renderer/state/client-context.ts';
import { useAction } from '#renderer/state/use-action.ts';

/** Settings as changed so far on a screen, and the way to save them. */
export type SettingsDraft = {
  readonly draft: Settings;
  readonly change: (changes: Partial<Settings>) => void;
  readonly isChanged: boolean;
  readonly pending: boolean;
  readonly failure: Failure | null;
  readonly save: () => Promise<void>;
  readonly undo: () => void;
};

/** A draft of some settings. Saving leaves all others as they are; it asks for the owner's passphrase if need be. */
export function useSettingsDraft(
  saved: Settings,
  keys: readonly (keyof Settings)[],
  onSaved: () => void,
): SettingsDraft {
  const client = useClient();
  const withFreshOwner = useFreshOwner();
  const toasts = Toast.useToastManager();
  const [changes, setChanges] = useState<Partial<Settings>>({});
  const draft = { ...saved, ...changes };
  const { pending, failure, run } = useAction(async (): Promise<Result<boolean>> => {
    const named = Object.fromEntries(keys.map((key) => [key, draft[key]]));
    const result = await withFreshOwner(() => client.call('settings.set', named));
    return result === null || result.ok ? { ok: true, value: result !== null } : result;
  });
  return {
    draft,
    change: (more) => setChanges((known) => ({ ...known, ...more })),
    isChanged: keys.some((key) => draft[key] !== saved[key]),
    pending,
    failure,
    async save() {
      if ((await run()) !== true) return;
      onSaved();
      toasts.add({ title: 'Settings saved' });
    },
    undo: () => setChanges({}),
  };
}
