import { useState } from 'react';
import { IconButton } from '#renderer/kit/icon-button.tsx';
import { Modal, ModalForm } from '#renderer/kit/modal.tsx';
import { DialogButtons } from '#renderer/parts/dialog-buttons.tsx';
import { NameField } from '#renderer/parts/name-field.tsx';
import { useClient } from '#renderer/state/client-context.ts';
import { useAction } from '#renderer/state/use-action.ts';
import { useFailureWords, useWords } from '#renderer/words/use-words.ts';

type DialogProps = { readonly householdName: string; readonly onClose: () => void };

function RenameHouseholdDialog({ householdName, onClose }: DialogProps) {
  const { home, missing } = useWords();
  const sayFailure = useFailureWords();
  const client = useClient();
  const [name, setName] = useState(householdName);
  const trimmed = name.trim();
  const sameName = trimmed === householdName ? missing.otherName : null;
  const { pending, failure, run } = useAction(() => client.call('household.rename', { name: trimmed }));

  async function rename(): Promise<void> {
    if ((await run()) !== null) onClose();
  }

  return (
    <Modal open onClose={onClose} title={home.renameHousehold.title} description={home.renameHousehold.meaning}>
      <ModalForm
        onSubmit={() => void rename()}
        actions={
          <DialogButtons
            onClose={onClose}
            verb={home.renameHousehold.verb}
            pending={pending}
            disabledBecause={trimmed === '' ? missing.name : sameName}
          />
        }
      >
        <NameField label={home.renameHousehold.label} name={name} onName={setName} fault={sayFailure(failure)} />
      </ModalForm>
    </Modal>
  );
}

/** Lets an owner give the household another name. */
export function RenameHousehold({ householdName }: { readonly householdName: string }) {
  const { renameHousehold } = useWords().home;
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <IconButton icon="pencil" label={renameHousehold.title} onClick={() => setIsOpen(true)} />
      {isOpen && <RenameHouseholdDialog householdName={householdName} onClose={() => setIsOpen(false)} />}
    </>
  );
}
