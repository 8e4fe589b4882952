import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import { Button } from '../kit/button.tsx';
import { Modal, ModalForm } from '../kit/modal.tsx';
import { PassphraseField } from '../kit/passphrase-field.tsx';
import { PinField } from '../kit/pin-field.tsx';
import { Quiet } from '../kit/quiet.tsx';
import { RichText } from '../kit/rich-text.tsx';
import { Segmented } from '../kit/segmented.tsx';
import { TextButton } from '../kit/text-link.tsx';
import { useClient } from '../state/client-context.ts';
import { useAction } from '../state/use-action.ts';
import { useSignedIn } from '../state/use-app.ts';
import { useFailureWords, useWords } from '../words/use-words.ts';
import { pinFault } from './pin-fault.ts';

type Proof = 'pin' | 'passphrase';

type SecretProps = {
  readonly proof: Proof;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly fault: string | null;
  readonly input: RefObject<HTMLInputElement | null>;
};

function Secret({ proof, value, onValue, fault, input }: SecretProps) {
  const words = useWords().parts.proveOwner;
  const field = { ref: input, value, onValue, fault };
  return proof === 'passphrase' ? (
    <PassphraseField {...field} label={words.passphrase} />
  ) : (
    <PinField {...field} label={words.pin} />
  );
}

/** What is typed, and the call that tries it. */
function useProof(hasPin: boolean) {
  const client = useClient();
  const [proof, setProof] = useState<Proof>(hasPin ? 'pin' : 'passphrase');
  const [value, setValue] = useState('');
  const { pending, failure, run, forget } = useAction(() =>
    proof === 'pin'
      ? client.call('session.confirmPin', { pin: value })
      : client.call('session.confirm', { passphrase: value }),
  );
  const { missing } = useWords();
  const forPassphrase = value === '' ? missing.passphrase : null;
  const stillMissing = proof === 'pin' ? pinFault(value, missing.pin) : forPassphrase;
  const choose = (next: Proof): void => {
    setProof(next);
    setValue('');
    forget();
  };
  return { proof, choose, value, setValue, stillMissing, pending, failure, run };
}

type FormProps = {
  readonly onProved?: () => void;
  /** A button before the one that goes on. */
  readonly cancel?: ReactNode;
};

/** Takes the PIN or the passphrase of an owner who was only recognised; the app's state tells that they proved it. */
export function ProveOwnerForm({ onProved, cancel }: FormProps) {
  const { proveOwner: words } = useWords().parts;
  const sayFailure = useFailureWords();
  const hasPin = useSignedIn().recognisedOwner?.hasPin === true;
  const { proof, choose, value, setValue, stillMissing, pending, failure, run } = useProof(hasPin);
  const input = useRef<HTMLInputElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another way to prove it is another field.
  useEffect(() => input.current?.focus(), [proof]);

  async function prove(): Promise<void> {
    if ((await run()) === null) setValue('');
    else onProved?.();
  }

  const actions = (
    <>
      {cancel}
      <Button look="primary" type="submit" pending={pending} disabledBecause={stillMissing}>
        {words.goOn}
      </Button>
    </>
  );
  return (
    <ModalForm onSubmit={() => void prove()} actions={actions}>
      {hasPin && (
        <div>
          <Segmented
            label={words.how}
            value={proof}
            onValue={choose}
            options={(['pin', 'passphrase'] as const).map((one) => ({ value: one, label: words[one] }))}
          />
        </div>
      )}
      <Secret proof={proof} value={value} onValue={setValue} fault={sayFailure(failure)} input={input} />
    </ModalForm>
  );
}

/**
 * Says quietly what an owner's face is not enough for, with the dialog that proves the rest; nothing to anybody else.
 */
export function MemberRightsNote() {
  const { common, parts } = useWords();
  const words = parts.proveOwner;
  const { recognisedOwner } = useSignedIn();
  const [isOpen, setIsOpen] = useState(false);
  if (recognisedOwner === null) return null;
  const close = (): void => setIsOpen(false);
  return (
    <>
      <Quiet>
        <RichText
          text={words.note(recognisedOwner.hasPin)}
          as={{ prove: (text) => <TextButton onClick={() => setIsOpen(true)}>{text}</TextButton> }}
        />
      </Quiet>
      <Modal open={isOpen} onClose={close} title={words.title} description={words.why}>
        <ProveOwnerForm onProved={close} cancel={<Button onClick={close}>{common.cancel}</Button>} />
      </Modal>
    </>
  );
}
