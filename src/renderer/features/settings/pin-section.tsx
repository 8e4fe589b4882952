import { Toast } from '@base-ui/react/toast';
import { type FormEvent, useState } from 'react';
import type { Result } from '#contract/result.ts';
import { Button } from '#renderer/kit/button.tsx';
import { ButtonRow } from '#renderer/kit/button-row.tsx';
import { PinField } from '#renderer/kit/pin-field.tsx';
import { useFreshProof } from '#renderer/parts/fresh-proof.tsx';
import { Load } from '#renderer/parts/load.tsx';
import { pinFault } from '#renderer/parts/pin-fault.ts';
import { useClient } from '#renderer/state/client-context.ts';
import { useAction } from '#renderer/state/use-action.ts';
import { useSignedIn } from '#renderer/state/use-app.ts';
import { useQuery } from '#renderer/state/use-query.ts';
import { useFailureWords, useWords } from '#renderer/words/use-words.ts';
import styles from './pin-section.module.css';
import { FieldPlace, SettingsSection } from './settings-section.tsx';

/** Sets the person's PIN, or with null takes it away; both ask an owner for the passphrase. */
function usePinChange(onChanged: () => void) {
  const { pin: words } = useWords().settings.sections;
  const client = useClient();
  const withFreshProof = useFreshProof();
  const toasts = Toast.useToastManager();
  const { member } = useSignedIn();
  const { pending, failure, run, forget } = useAction(async (pin: string | null): Promise<Result<string | null>> => {
    const answer = await withFreshProof<unknown>(() =>
      pin === null
        ? client.call('pin.remove', { memberId: member.id })
        : client.call('pin.set', { memberId: member.id, pin }),
    );
    if (answer === null) return { ok: true, value: null };
    return answer.ok ? { ok: true, value: pin === null ? words.isRemoved : words.isSet } : answer;
  });

  async function change(pin: string | null): Promise<void> {
    const done = await run(pin);
    if (done === null) return;
    toasts.add({ title: done });
    onChanged();
  }

  return { change, pending, failure, forget };
}

/** The person's own PIN: chosen, changed or taken away. */
export function PinSection() {
  const { missing, settings } = useWords();
  const { pin: words } = settings.sections;
  const sayFailure = useFailureWords();
  const { member } = useSignedIn();
  const state = useQuery('pin.state', { memberId: member.id });
  const [pin, setPin] = useState('');
  const { change, pending, failure, forget } = usePinChange(() => setPin(''));

  function submit(event: FormEvent): void {
    event.preventDefault();
    void change(pin);
  }

  function type(value: string): void {
    setPin(value);
    forget();
  }

  return (
    <SettingsSection section="pin">
      <p>{words.purpose}</p>
      <form className={styles.form} onSubmit={submit}>
        <FieldPlace>
          <PinField label={words.label} value={pin} onValue={type} hint={words.hint} fault={sayFailure(failure)} />
        </FieldPlace>
        <ButtonRow>
          <Button type="submit" pending={pending} disabledBecause={pinFault(pin, missing.pin)}>
            {words.save}
          </Button>
          <Load query={state} what="pin" skeleton={null}>
            {({ isSet }) => isSet && <Button onClick={() => void change(null)}>{words.remove}</Button>}
          </Load>
        </ButtonRow>
      </form>
    </SettingsSection>
  );
}
