import { useState } from 'react';
import type { AppState } from '#contract/calls/app.ts';
import { limits } from '#contract/limits.ts';
import { Button } from '#renderer/kit/button.tsx';
import { Modal, ModalForm } from '#renderer/kit/modal.tsx';
import { Notice } from '#renderer/kit/notice.tsx';
import { TextField } from '#renderer/kit/text-field.tsx';
import { useClient } from '#renderer/state/client-context.ts';
import { useAction } from '#renderer/state/use-action.ts';
import { usePause } from '#renderer/state/use-pause.ts';
import { useWords } from '#renderer/words/use-words.ts';
import { missingForPin } from './missing-for-pin.ts';

type Props = {
  readonly pin: NonNullable<Extract<AppState, { phase: 'locked' }>['pin']>;
  readonly open: boolean;
  readonly onClose: () => void;
};

/** Signs in with name and PIN: two plain fields that take pasting and password managers, and no keypad to be watched over a shoulder. */
export function PinDialog({ pin, open, onClose }: Props) {
  const client = useClient();
  const { common, lock } = useWords();
  const [name, setName] = useState('');
  const [digits, setDigits] = useState('');
  const pauseSeconds = usePause(pin.pausedUntil);
  const { pending, failure, run } = useAction(() => client.call('session.pin', { name, pin: digits }));
  const [isChecked, setIsChecked] = useState(false);
  const missing = missingForPin({ name, digits }, lock.pin);
  const isBarred = pin.disabled || pauseSeconds !== null;
  const barredWords = pin.disabled ? lock.pin.off : pauseSeconds !== null && lock.pin.paused(pauseSeconds);
  return (
    <Modal open={open} onClose={onClose} title={lock.pin.title}>
      <ModalForm
        onSubmit={async () => {
          setIsChecked(true);
          if (missing.name !== null || missing.pin !== null) return;
          if ((await run()) === null) setDigits('');
        }}
        actions={
          <>
            <Button onClick={onClose}>{common.cancel}</Button>
            <Button look="primary" type="submit" pending={pending} disabled={isBarred}>
              {lock.pin.signIn}
            </Button>
          </>
        }
      >
        <TextField
          label={lock.pin.name}
          value={name}
          onValue={setName}
          autoComplete="username"
          autoCapitalize="words"
          disabled={isBarred}
          fault={isChecked ? missing.name : null}
        />
        <TextField
          label={lock.pin.pin}
          type="password"
          inputMode="numeric"
          value={digits}
          onValue={(value) => setDigits(value.replace(/\s/g, ''))}
          autoComplete="current-password"
          maxLength={limits.pinMaxDigits}
          disabled={isBarred}
          fault={isChecked ? missing.pin : null}
        />
        {isBarred ? (
          <Notice kind="warning">{barredWords}</Notice>
        ) : (
          failure !== null && <Notice kind="fault">{failure.message}</Notice>
        )}
      </ModalForm>
    </Modal>
  );
}
