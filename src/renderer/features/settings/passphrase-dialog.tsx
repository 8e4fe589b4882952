import { Toast } from '@base-ui/react/toast';
import { useState } from 'react';
import { Button } from '#renderer/kit/button.tsx';
import { Modal } from '#renderer/kit/modal.tsx';
import { PassphraseField } from '#renderer/kit/passphrase-field.tsx';
import { isNewPassphraseReady, NewPassphraseFields } from '#renderer/parts/new-passphrase-fields.tsx';
import { useClient } from '#renderer/state/client-context.ts';
import { useAction } from '#renderer/state/use-action.ts';

/** Changes the passphrase by giving the old one. */
export function PassphraseDialog({ onClose }: { readonly onClose: () => void }) {
  const client = useClient();
  const toasts = Toast.useToastManager();
  const [passphrase, setPassphrase] = useState('');
  const [next, setNext] = useState({ passphrase: '', repeat: '' });
  const { pending, failure, run } = useAction(() =>
    client.call('security.changePassphrase', { passphrase, next: next.passphrase }),
  );
  return (
    <Modal
      open
      onClose={onClose}
      title="Change the passphrase"
      description="Backups from before still open with the old one."
    >
      <form
        className="stack"
        onSubmit={async (event) => {
          event.preventDefault();
          if ((await run()) === null) return;
          toasts.add({ title: 'The passphrase is changed' });
          onClose();
        }}
      >
        <PassphraseField
          label="Passphrase now"
          value={passphrase}
          onValue={setPassphrase}
          autoComplete="current-password"
          fault={failure?.message ?? null}
        />
        <NewPassphraseFields label="New passphrase" value={next} onValue={setNext} />
        <div className="modal-actions">
          <Button onClick={onClose}>Cancel</Button>
          <Button
            look="primary"
            type="submit"
            pending={pending}
            disabled={passphrase === '' || !isNewPassphraseReady(next)}
          >
            Change
          </Button>
        </div>
      </form>
    </Modal>
  );
}
