import { Toast } from '@base-ui/react/toast';
import { useState } from 'react';
import { Modal, ModalForm } from '#renderer/kit/modal.tsx';
import { TextField } from '#renderer/kit/text-field.tsx';
import { DialogButtons } from '#renderer/parts/dialog-buttons.tsx';
import { useClient } from '#renderer/state/client-context.ts';
import { useAction } from '#renderer/state/use-action.ts';
import { useFailureWords, useWords } from '#renderer/words/use-words.ts';

/** Checks the recovery code that somebody has on paper; from then on it is known that they have it. */
export function CheckCodeDialog({ onClose }: { readonly onClose: () => void }) {
  const { lock, missing, settings } = useWords();
  const { keys: words } = settings.sections;
  const sayFailure = useFailureWords();
  const client = useClient();
  const toasts = Toast.useToastManager();
  const [code, setCode] = useState('');
  const { pending, failure, run } = useAction(() => client.call('security.keepRecoveryCode', { code }));

  async function check(): Promise<void> {
    if ((await run()) === null) return;
    toasts.add({ title: words.codeIsRight });
    onClose();
  }

  const stillMissing = code.trim() === '' ? missing.recoveryCode : null;
  const input = { value: code, onValue: setCode, autoComplete: 'off', spellCheck: false };
  return (
    <Modal open onClose={onClose} title={words.checkCodeTitle} description={words.checkCodeMeaning}>
      <ModalForm
        onSubmit={() => void check()}
        actions={
          <DialogButtons
            onClose={onClose}
            verb={words.checkCodeVerb}
            pending={pending}
            disabledBecause={stillMissing}
          />
        }
      >
        <TextField {...input} label={lock.recover.code} hint={lock.recover.codeHint} fault={sayFailure(failure)} />
      </ModalForm>
    </Modal>
  );
}
