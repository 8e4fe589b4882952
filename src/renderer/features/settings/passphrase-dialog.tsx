import { Toast } from '@base-ui/react/toast';
import { useState } from 'react';
import { Button } from '#renderer/kit/button.tsx';
import { Modal, ModalForm } from '#renderer/kit/modal.tsx';
import { PassphraseField } from '#renderer/kit/passphrase-field.tsx';
import { isNewPassphraseReady, NewPassphraseFields } from '#renderer/parts/new-passphrase-fields.tsx';
import { useClient } from '#renderer/state/client-context.ts';
import { useAction } from '#renderer/state/use-action.ts';
import { useFailureWords } from '#renderer/words/use-words.ts';

const noneYet = { passphrase: '', repeat: '' };

/** Changes the passphrase by giving the old one. */
export function PassphraseDialog({ onClose }: { readonly onClose: () => void }) {
  const sayFailure = useFailureWords();
  const client = useClient();
  const toasts = Toast.useToastManager();
  const [passphrase, setPassphrase] = useState('');
  const [next, setNext] = useState(noneYet);
  const { pending, failure, run } = useAction(() =>
    client.call('security.changePassphrase', { passphrase, next: next.passphrase }),
  );
  const isReady = passphrase !== '' && isNewPassphraseReady(next);

  async function submit(): Promise<void> {
    if ((await run()) === null) return;
    toasts.add({ title: 'The passphrase is changed' });
    onClose();
  }

  const description = 'Backups from before still open with the old one.';
  const actions = (
    <>
      <Button onClick={onClose}>Cancel</Button>
      <Button look="primary" type="submit" pending={pending} disabled={!isReady}>
        Change
      </Button>
    </>
  );
  return (
    <Modal open onClose={onClose} title="Change the passphrase" description={description}>
      <ModalForm onSubmit={() => void submit()} actions={actions}>
        <PassphraseField
          label="Passphrase now"
          value={passphrase}
          onValue={setPassphrase}
          autoComplete="current-password"
          fault={sayFailure(failure)}
        />
        <NewPassphraseFields label="New passphrase" value={next} onValue={setNext} />
      </ModalForm>
    </Modal>
  );
}
