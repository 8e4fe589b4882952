import { useState } from 'react';
import { ModalForm } from '../kit/modal.tsx';
import { PassphraseField } from '../kit/passphrase-field.tsx';
import { useClient } from '../state/client-context.ts';
import { useAction } from '../state/use-action.ts';
import { useFailureWords, useWords } from '../words/use-words.ts';
import { DialogButtons } from './dialog-buttons.tsx';

type Props = { readonly label: string; readonly onClose: (isConfirmed: boolean) => void };

/**
 * The form that gives the passphrase again: an owner's own, or on a member's screen an owner's who vouches for them.
 */
export function PassphraseProof({ label, onClose }: Props) {
  const sayFailure = useFailureWords();
  const { parts, missing } = useWords();
  const client = useClient();
  const [passphrase, setPassphrase] = useState('');
  const { pending, failure, run } = useAction(() => client.call('session.confirm', { passphrase }));
  return (
    <ModalForm
      onSubmit={async () => {
        if ((await run()) !== null) onClose(true);
      }}
      actions={
        <DialogButtons
          onClose={() => onClose(false)}
          verb={parts.freshOwner.confirm}
          pending={pending}
          disabledBecause={passphrase === '' ? missing.passphrase : null}
        />
      }
    >
      <PassphraseField label={label} value={passphrase} onValue={setPassphrase} fault={sayFailure(failure)} />
    </ModalForm>
  );
}
