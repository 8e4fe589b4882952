import { useState } from 'react';
import type { Result } from '#contract/result.ts';
import { Button } from '#renderer/kit/button.tsx';
import { Modal, ModalForm } from '#renderer/kit/modal.tsx';
import { PassphraseField } from '#renderer/kit/passphrase-field.tsx';
import { useAction } from '#renderer/state/use-action.ts';
import { useFailureWords, useWords } from '#renderer/words/use-words.ts';

type Props<T> = {
  readonly title: string;
  readonly description: string;
  readonly verb: string;
  readonly perform: (passphrase: string) => Promise<Result<T>>;
  readonly onDone: (value: T) => void;
  readonly onClose: () => void;
};

/** Asks for the passphrase that a call itself needs, and makes the call. */
export function ConfirmPassphrase<T>({ title, description, verb, perform, onDone, onClose }: Props<T>) {
  const { common, missing, settings } = useWords();
  const sayFailure = useFailureWords();
  const [passphrase, setPassphrase] = useState('');
  const { pending, failure, run } = useAction(() => perform(passphrase));

  async function submit(): Promise<void> {
    const value = await run();
    if (value !== null) onDone(value);
  }

  const actions = (
    <>
      <Button onClick={onClose}>{common.cancel}</Button>
      <Button
        look="primary"
        type="submit"
        pending={pending}
        disabledBecause={passphrase === '' ? missing.passphrase : null}
      >
        {verb}
      </Button>
    </>
  );
  return (
    <Modal open onClose={onClose} title={title} description={description}>
      <ModalForm onSubmit={() => void submit()} actions={actions}>
        <PassphraseField
          label={settings.sections.keys.passphrase.label}
          value={passphrase}
          onValue={setPassphrase}
          fault={sayFailure(failure)}
        />
      </ModalForm>
    </Modal>
  );
}
