import { useState } from 'react';
import type { UnknownPerson } from '#contract/calls/attempts.ts';
import { Modal, ModalForm } from '#renderer/kit/modal.tsx';
import { Quiet } from '#renderer/kit/quiet.tsx';
import { DialogButtons } from '#renderer/parts/dialog-buttons.tsx';
import { FailureNotice } from '#renderer/parts/failure-notice.tsx';
import { NameField } from '#renderer/parts/name-field.tsx';
import { useWords } from '#renderer/words/use-words.ts';
import { useRemark } from './use-remark.ts';

type Props = { readonly person: UnknownPerson; readonly onClose: () => void };

/** Asks what to call an unknown person, and says how long that is kept; an empty name takes the name away. */
export function NamingDialog({ person, onClose }: Props) {
  const { missing, unknownFaces } = useWords();
  const words = unknownFaces.naming;
  const [label, setLabel] = useState(person.label ?? '');
  const { pending, failure, run } = useRemark(person);
  const typed = label.trim();

  async function save(): Promise<void> {
    const remark = { label: typed === '' ? null : typed, isIgnored: person.isIgnored };
    if ((await run(remark)) !== null) onClose();
  }

  const buttons = (
    <DialogButtons
      onClose={onClose}
      verb={words.verb}
      pending={pending}
      disabledBecause={typed === '' && person.label === null ? missing.name : null}
    />
  );
  return (
    <Modal open onClose={onClose} title={words.title}>
      <ModalForm onSubmit={() => void save()} actions={buttons}>
        <NameField label={words.label} name={label} onName={setLabel} />
        <Quiet isSmall>{words.hint}</Quiet>
        <FailureNotice failure={failure} />
      </ModalForm>
    </Modal>
  );
}
