import { useState } from 'react';
import { Button } from '#renderer/kit/button.tsx';
import { Modal, ModalForm } from '#renderer/kit/modal.tsx';
import { TextField } from '#renderer/kit/text-field.tsx';
import { FailureNotice } from '#renderer/parts/failure-notice.tsx';
import { missingForPassphrase, NewPassphraseFields } from '#renderer/parts/new-passphrase-fields.tsx';
import { useClient } from '#renderer/state/client-context.ts';
import { useShowRecoveryCode } from '#renderer/state/recovery-code-context.ts';
import { useAction } from '#renderer/state/use-action.ts';
import { useWords } from '#renderer/words/use-words.ts';

type Props = { readonly open: boolean; readonly onClose: () => void };

/** Chooses a new passphrase with the help of the recovery code. What was typed is still there when it opens again. */
export function RecoverDialog({ open, onClose }: Props) {
  const client = useClient();
  const { common, lock, missing } = useWords();
  const words = lock.recover;
  const show = useShowRecoveryCode();
  const [code, setCode] = useState('');
  const [next, setNext] = useState({ passphrase: '', repeat: '' });
  const { pending, failure, run } = useAction(() => client.call('security.recover', { code, next: next.passphrase }));

  async function recover(): Promise<void> {
    const answer = await run();
    if (answer !== null) show(answer.recoveryCode);
  }

  const stillMissing = code.trim() === '' ? missing.recoveryCode : missingForPassphrase(next, missing);
  const actions = (
    <>
      <Button onClick={onClose}>{common.cancel}</Button>
      <Button look="primary" type="submit" pending={pending} disabledBecause={stillMissing}>
        {words.comeIn}
      </Button>
    </>
  );
  const input = { value: code, onValue: setCode, autoComplete: 'off', spellCheck: false };
  return (
    <Modal open={open} onClose={onClose} title={words.title} description={words.description}>
      <ModalForm onSubmit={() => void recover()} actions={actions}>
        <TextField {...input} label={words.code} hint={words.codeHint} />
        <NewPassphraseFields label={words.newPassphrase} value={next} onValue={setNext} />
        <FailureNotice failure={failure} />
      </ModalForm>
    </Modal>
  );
}
