import { useState } from 'react';
import { Button } from '#renderer/kit/button.tsx';
import { Modal, ModalForm } from '#renderer/kit/modal.tsx';
import { Notice } from '#renderer/kit/notice.tsx';
import { PinField } from '#renderer/kit/pin-field.tsx';
import { TextField } from '#renderer/kit/text-field.tsx';
import { FailureNotice } from '#renderer/parts/failure-notice.tsx';
import { useClient } from '#renderer/state/client-context.ts';
import { useAction } from '#renderer/state/use-action.ts';
import { usePause } from '#renderer/state/use-pause.ts';
import { useWords } from '#renderer/words/use-words.ts';
import type { LockedState } from './lock-status.ts';
import { missingForPin } from './missing-for-pin.ts';

type Props = {
  readonly pin: LockedState['ways']['pin'];
  readonly open: boolean;
  readonly onClose: () => void;
};

type FieldsProps = {
  readonly name: string;
  readonly onName: (name: string) => void;
  readonly digits: string;
  readonly onDigits: (digits: string) => void;
};

/** Two plain fields that take pasting. Neither invites the browser to remember who has a PIN here. */
function NameAndPin({ name, onName, digits, onDigits }: FieldsProps) {
  const words = useWords().lock.pin;
  return (
    <>
      <TextField label={words.name} value={name} onValue={onName} autoComplete="off" autoCapitalize="words" />
      <PinField label={words.pin} value={digits} onValue={onDigits} fault={null} />
    </>
  );
}

/** Why no PIN can be tried now; null when one can. */
function useBarrier({ disabled, pausedUntil }: Props['pin']): string | null {
  const words = useWords().lock.pin;
  const pauseSeconds = usePause(pausedUntil);
  if (disabled) return words.off;
  return pauseSeconds === null ? null : words.paused(pauseSeconds);
}

/** Signs in with name and PIN. */
export function PinDialog({ pin, open, onClose }: Props) {
  const client = useClient();
  const words = useWords();
  const { common, lock } = words;
  const [name, setName] = useState('');
  const [digits, setDigits] = useState('');
  const barrier = useBarrier(pin);
  const { pending, failure, run } = useAction(() => client.call('session.pin', { name, pin: digits }));
  const missing = missingForPin({ name, digits }, words);

  async function signIn(): Promise<void> {
    if ((await run()) === null) setDigits('');
  }

  const fields = { name, onName: setName, digits, onDigits: setDigits };
  const actions = (
    <>
      <Button onClick={onClose}>{common.cancel}</Button>
      <Button look="primary" type="submit" pending={pending} disabledBecause={barrier ?? missing}>
        {lock.pin.signIn}
      </Button>
    </>
  );
  return (
    <Modal open={open} onClose={onClose} title={lock.pin.title}>
      <ModalForm onSubmit={() => void signIn()} actions={actions}>
        <NameAndPin {...fields} />
        {barrier !== null && <Notice kind="warning">{barrier}</Notice>}
        {barrier === null && <FailureNotice failure={failure} />}
      </ModalForm>
    </Modal>
  );
}
