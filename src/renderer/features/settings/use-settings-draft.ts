import { Toast } from '@base-ui/react/toast';
import { useState } from 'react';
import type { Failure } from '#contract/failures.ts';
import type { Settings } from '#contract/household.ts';
import type { Result } from '#contract/result.ts';
import { useFreshProof } from '#renderer/parts/fresh-proof.tsx';
import { useClient } from '#renderer/state/client-context.ts';
import { useAction } from '#renderer/state/use-action.ts';
import { useQuery } from '#renderer/state/use-query.ts';
import { useWords } from '#renderer/words/use-words.ts';

/** Settings as changed so far on a screen, and the way to save them. */
export type SettingsDraft = {
  /** What is in force, with the person's changes over it. */
  readonly draft: Settings;
  readonly change: (changes: Partial<Settings>) => void;
  readonly isChanged: boolean;
  readonly pending: boolean;
  readonly failure: Failure | null;
  readonly save: () => Promise<void>;
  readonly undo: () => void;
};

function without(changes: Partial<Settings>, others: Partial<Settings>): Partial<Settings> {
  const keys = Object.keys(changes) as (keyof Settings)[];
  return Object.fromEntries(keys.filter((key) => changes[key] !== others[key]).map((key) => [key, changes[key]]));
}

/**
 * A draft of some settings over those in force, which it follows in all that the person has not changed. Saving names
 * the changed ones alone, and asks for the owner's passphrase if need be.
 */
export function useSettingsDraft(inForce: Settings): SettingsDraft {
  const { settings: words } = useWords();
  const client = useClient();
  const withFreshProof = useFreshProof();
  const toasts = Toast.useToastManager();
  const { reload } = useQuery('settings.get', {});
  const [touched, setTouched] = useState<Partial<Settings>>({});
  // A wish that is in force is none any more: what happens to the setting afterwards is shown.
  const changes = without(touched, inForce);
  if (Object.keys(changes).length < Object.keys(touched).length) setTouched(changes);
  const { pending, failure, run } = useAction(async (): Promise<Result<boolean>> => {
    const result = await withFreshProof(() => client.call('settings.set', changes));
    if (result === null) return { ok: true, value: false };
    if (!result.ok) return result;
    await reload();
    setTouched((known) => without(known, changes));
    return { ok: true, value: true };
  });
  return {
    draft: { ...inForce, ...changes },
    change: (more) => setTouched((known) => ({ ...known, ...more })),
    isChanged: Object.keys(changes).length > 0,
    pending,
    failure,
    async save() {
      if (await run()) toasts.add({ title: words.saved });
    },
    undo: () => setTouched({}),
  };
}
