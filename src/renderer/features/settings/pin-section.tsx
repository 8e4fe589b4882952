import { Toast } from '@base-ui/react/toast';
import { type FormEvent, type RefObject, useEffect, useRef, useState } from 'react';
import type { Result } from '#contract/result.ts';
import { Button } from '#renderer/kit/button.tsx';
import { ButtonRow } from '#renderer/kit/button-row.tsx';
import { Icon } from '#renderer/kit/icon.tsx';
import { PinField } from '#renderer/kit/pin-field.tsx';
import { Skeleton } from '#renderer/kit/skeleton.tsx';
import { FailureNotice } from '#renderer/parts/failure-notice.tsx';
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

/** Puts the focus on what appears, where it takes the place of what had it. */
function useFocus<Element extends HTMLElement>(isWanted: boolean): RefObject<Element | null> {
  const element = useRef<Element>(null);
  // Once: what is there stays where it is.
  const isWantedAtFirst = useRef(isWanted);
  useEffect(() => {
    if (isWantedAtFirst.current) element.current?.focus();
  }, []);
  return element;
}

type FormProps = {
  readonly changing: ReturnType<typeof usePinChange>;
  /** True where somebody has asked for it: then the field has the focus. */
  readonly isAskedFor: boolean;
  /** Leaves the PIN as it is; null where there is none yet. */
  readonly onCancel: (() => void) | null;
};

/** The field for a new PIN, and the button that saves it. */
function NewPin({ changing: { change, pending, failure, forget }, isAskedFor, onCancel }: FormProps) {
  const { common, missing, settings } = useWords();
  const { pin: words } = settings.sections;
  const sayFailure = useFailureWords();
  const [pin, setPin] = useState('');
  const field = useFocus<HTMLInputElement>(isAskedFor);

  function submit(event: FormEvent): void {
    event.preventDefault();
    void change(pin);
  }

  function type(value: string): void {
    setPin(value);
    forget();
  }

  return (
    <form className={styles.form} onSubmit={submit}>
      <FieldPlace>
        <PinField
          ref={field}
          label={words.label}
          value={pin}
          onValue={type}
          hint={words.hint}
          fault={sayFailure(failure)}
        />
      </FieldPlace>
      <ButtonRow>
        <Button type="submit" pending={pending} disabledBecause={pinFault(pin, missing.pin)}>
          {words.save}
        </Button>
        {onCancel !== null && <Button onClick={onCancel}>{common.cancel}</Button>}
      </ButtonRow>
    </form>
  );
}

type KnownProps = Pick<FormProps, 'changing' | 'isAskedFor'> & { readonly onChange: () => void };

/** That there is a PIN, and what can be done with it. */
function KnownPin({ changing: { change, failure }, isAskedFor, onChange }: KnownProps) {
  const { pin: words } = useWords().settings.sections;
  const button = useFocus<HTMLButtonElement>(isAskedFor);
  return (
    <>
      <p className={styles.known}>
        <Icon name="check" />
        <strong>{words.isThere}</strong>
      </p>
      <FailureNotice failure={failure} />
      <ButtonRow>
        <Button ref={button} onClick={onChange}>
          {words.change}
        </Button>
        <Button onClick={() => void change(null)}>{words.remove}</Button>
      </ButtonRow>
    </>
  );
}

/** The person’s own PIN: chosen, changed or taken away. */
export function PinSection() {
  const { pin: words } = useWords().settings.sections;
  const { member } = useSignedIn();
  const state = useQuery('pin.state', { memberId: member.id });
  const [isChanging, setIsChanging] = useState(false);
  const [isUsed, setIsUsed] = useState(false);
  const changing = usePinChange(() => turn(false));

  // From here on what appears takes the focus, as what had it goes.
  function turn(to: boolean): void {
    setIsUsed(true);
    setIsChanging(to);
    if (!to) changing.forget();
  }

  return (
    <SettingsSection section="pin">
      <p>{words.purpose}</p>
      <Load query={state} what="pin" skeleton={<Skeleton shape="rows" />}>
        {({ isSet }) =>
          isSet && !isChanging ? (
            <KnownPin changing={changing} isAskedFor={isUsed} onChange={() => turn(true)} />
          ) : (
            <NewPin changing={changing} isAskedFor={isUsed} onCancel={isSet ? () => turn(false) : null} />
          )
        }
      </Load>
    </SettingsSection>
  );
}
