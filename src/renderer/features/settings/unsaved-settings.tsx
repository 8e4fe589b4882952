import { Toast } from '@base-ui/react/toast';
import { createContext, type ReactNode, useContext, useState } from 'react';
import type { Failure } from '#contract/failures.ts';
import type { Protection, Settings } from '#contract/household.ts';
import type { Result } from '#contract/result.ts';
import type { FamiliarClient } from '#renderer/client/familiar-client.ts';
import { useFreshProof } from '#renderer/parts/fresh-proof.tsx';
import { useClient } from '#renderer/state/client-context.ts';
import { useAction } from '#renderer/state/use-action.ts';
import { useQuery } from '#renderer/state/use-query.ts';
import { useWords } from '#renderer/words/use-words.ts';

/** What the bar saves; the message on the lock screen is empty where there is none. */
export type ProvedSettings = Settings & {
  readonly protection: Protection;
  readonly guestHint: string;
  readonly householdName: string;
};
type Changes = Partial<ProvedSettings>;

/** The settings with what somebody has changed so far, and the ways to save and to discard it. */
export type UnsavedSettings = {
  /** What is in force, with the changes over it. */
  readonly draft: ProvedSettings;
  /** False for those who only look. */
  readonly canChange: boolean;
  readonly change: (changes: Changes) => void;
  readonly isChanged: boolean;
  readonly pending: boolean;
  readonly failure: Failure | null;
  /** True once all is saved; false where it failed or the proof was not given. */
  readonly save: () => Promise<boolean>;
  readonly discard: () => void;
};

const UnsavedContext = createContext<UnsavedSettings | null>(null);

/** The settings that take a fresh proof, for a section that shows some of them. */
export function useUnsaved(): UnsavedSettings {
  const unsaved = useContext(UnsavedContext);
  if (unsaved === null) throw new Error('a section of the settings needs UnsavedProvider above it');
  return unsaved;
}

function without(changes: Changes, others: Changes): Changes {
  const keys = Object.keys(changes) as (keyof Changes)[];
  return Object.fromEntries(keys.filter((key) => changes[key] !== others[key]).map((key) => [key, changes[key]]));
}

/** Saves what was changed, each kind by its own call, and stops at the first that fails. */
async function saveChanges(client: FamiliarClient, changes: Changes): Promise<Result<unknown>> {
  const { protection, guestHint, householdName, ...settings } = changes;
  const calls = [
    Object.keys(settings).length > 0 && (() => client.call('settings.set', settings)),
    householdName !== undefined && (() => client.call('household.rename', { name: householdName.trim() })),
    guestHint !== undefined && (() => client.call('device.changeGuestHint', { hint: guestHint.trim() || null })),
    protection !== undefined && (() => client.call('security.changeProtection', { protection })),
  ];
  for (const call of calls) {
    const answer = call === false ? null : await call();
    if (answer?.ok === false) return answer;
  }
  return { ok: true, value: null };
}

function useSaving(changes: Changes, onSaved: () => void) {
  const { saved } = useWords().settings;
  const client = useClient();
  const withFreshProof = useFreshProof();
  const toasts = Toast.useToastManager();
  const { reload } = useQuery('settings.get', {});
  const { pending, failure, run, forget } = useAction(async (): Promise<Result<boolean>> => {
    const answer = await withFreshProof(() => saveChanges(client, changes));
    if (answer === null) return { ok: true, value: false };
    await reload();
    return answer.ok ? { ok: true, value: true } : answer;
  });
  async function save(): Promise<boolean> {
    if ((await run()) !== true) return false;
    onSaved();
    toasts.add({ title: saved });
    return true;
  }
  return { pending, failure, save, forget };
}

type Props = { readonly inForce: ProvedSettings; readonly canChange: boolean; readonly children: ReactNode };

/**
 * Holds what somebody changes on a page of the settings over what is in force, which shows in all that they have not
 * changed. Saving names the changed settings alone and asks for the owner's passphrase if need be.
 */
export function UnsavedProvider({ inForce, canChange, children }: Props) {
  const [touched, setTouched] = useState<Changes>({});
  // A wish that is in force is none any more: what happens to the setting afterwards is shown.
  const changes = without(touched, inForce);
  if (Object.keys(changes).length < Object.keys(touched).length) setTouched(changes);
  const { pending, failure, save, forget } = useSaving(changes, () => setTouched((known) => without(known, changes)));
  const value: UnsavedSettings = {
    draft: { ...inForce, ...changes },
    canChange,
    change: (more) => setTouched((known) => ({ ...known, ...more })),
    isChanged: Object.keys(changes).length > 0,
    pending,
    failure,
    save,
    discard() {
      setTouched({});
      forget();
    },
  };
  return <UnsavedContext.Provider value={value}>{children}</UnsavedContext.Provider>;
}
