import { Toast } from '@base-ui/react/toast';
import { useState } from 'react';
import { Button } from '#renderer/kit/button.tsx';
import { Modal, ModalForm } from '#renderer/kit/modal.tsx';
import { PassphraseField } from '#renderer/kit/passphrase-field.tsx';
import { missingForPassphrase, NewPassphraseFields } from '#renderer/parts/new-passphrase-fields.tsx';
import { useClient } from '#renderer/state/client-context.ts';
import { useAction } from '#renderer/state/use-action.ts';
import { useFailureWords, useWords } from '#renderer/words/use-words.ts';

const noneYet = { passphrase: '', repeat: '' };

/** The passphrase now and the next one as far as they are typed, and the way to change one for the other. */
function usePassphraseChange(onDone: () => void) {
  const { missing, settings } = useWords();
  const { passphrase: words } = settings.sections.keys;
  const client = useClient();
  const toasts = Toast.useToastManager();
  const [passphrase, setPassphrase] = useState('');
  const [next, setNext] = useState(noneYet);
  const { pending, failure, run } = useAction(() =>
    client.call('security.changePassphrase', { passphrase, next: next.passphrase }),
  );

  async function submit(): Promise<void> {
    if ((await run()) === null) return;
    toasts.add({ title: words.changed });
    onDone();
  }

  const stillMissing = passphrase === '' ? missing.passphrase : missingForPassphrase(next, missing);
  return { passphrase, setPassphrase, next, setNext, stillMissing, pending, failure, submit };
}

/** Changes the passphrase by giving the old one. */
export function PassphraseDialog({ onClose }: { readonly onClose: () => void }) {
  const sayFailure = useFailureWords();
  const { common, settings } = useWords();
  const { passphrase: words } = settings.sections.keys;
  const { passphrase, setPassphrase, next, setNext, stillMissing, pending, failure, submit } =
    usePassphraseChange(onClose);
  const actions = (
    <>
      <Button onClick={onClose}>{common.cancel}</Button>
      <Button look="primary" type="submit" pending={pending} disabledBecause={stillMissing}>
        {words.change}
      </Button>
    </>
  );
  return (
    <Modal open onClose={onClose} title={words.title} description={words.description}>
      <ModalForm onSubmit={() => void submit()} actions={actions}>
        <PassphraseField label={words.now} value={passphrase} onValue={setPassphrase} fault={sayFailure(failure)} />
        <NewPassphraseFields label={words.next} value={next} onValue={setNext} />
      </ModalForm>
    </Modal>
  );
}
