import { useState } from 'react';
import { Button } from '#renderer/kit/button.tsx';
import { Modal, ModalForm } from '#renderer/kit/modal.tsx';
import { Notice } from '#renderer/kit/notice.tsx';
import { TextField } from '#renderer/kit/text-field.tsx';
import { isNewPassphraseReady, NewPassphraseFields } from '#renderer/parts/new-passphrase-fields.tsx';
import { useClient } from '#renderer/state/client-context.ts';
import { useShowRecoveryCode } from '#renderer/state/recovery-code-context.ts';
import { useAction } from '#renderer/state/use-action.ts';
import { useWords } from '#renderer/words/use-words.ts';

/** Chooses a new passphrase with the help of the recovery code. */
export function RecoverDialog({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const client = useClient();
  const { common, lock } = useWords();
  const show = useShowRecoveryCode();
  const [code, setCode] = useState('');
  const [next, setNext] = useState({ passphrase: '', repeat: '' });
  const { pending, failure, run } = useAction(() => client.call('security.recover', { code, next: next.passphrase }));
  return (
    <Modal open={open} onClose={onClose} title={lock.recover.title} description={lock.recover.description}>
      <ModalForm
        onSubmit={async () => {
          const answer = await run();
          if (answer !== null) show(answer.recoveryCode);
        }}
        actions={
          <>
            <Button onClick={onClose}>{common.cancel}</Button>
            <Button
              look="primary"
              type="submit"
              pending={pending}
              disabled={code.trim() === '' || !isNewPassphraseReady(next)}
            >
              {lock.recover.comeIn}
            </Button>
          </>
        }
      >
        <TextField
          label={lock.recover.code}
          value={code}
          onValue={setCode}
          autoComplete="off"
          spellCheck={false}
          hint={lock.recover.codeHint}
        />
        <NewPassphraseFields label={lock.recover.newPassphrase} value={next} onValue={setNext} />
        {failure !== null && <Notice kind="fault">{failure.message}</Notice>}
      </ModalForm>
    </Modal>
  );
}
