import { useState } from 'react';
import type { MemberSummary } from '#contract/household.ts';
import { limits } from '#contract/limits.ts';
import { Modal, ModalForm } from '#renderer/kit/modal.tsx';
import { TextField } from '#renderer/kit/text-field.tsx';
import { useClient } from '#renderer/state/client-context.ts';
import { useAction } from '#renderer/state/use-action.ts';
import { useFailureWords, useWords } from '#renderer/words/use-words.ts';
import { DialogButtons } from './dialog-buttons.tsx';

/** Changes a member's name. */
export function RenameDialog({ member, onClose }: { readonly member: MemberSummary; readonly onClose: () => void }) {
  const sayFailure = useFailureWords();
  const words = useWords();
  const client = useClient();
  const [name, setName] = useState(member.name);
  const trimmed = name.trim();
  const { pending, failure, run } = useAction(() =>
    client.call('members.rename', { memberId: member.id, name: trimmed }),
  );

  async function rename(): Promise<void> {
    if ((await run()) !== null) onClose();
  }

  return (
    <Modal open onClose={onClose} title={words.people.rename.title(member.name)}>
      <ModalForm
        onSubmit={() => void rename()}
        actions={
          <DialogButtons
            onClose={onClose}
            verb={words.people.rename.verb}
            pending={pending}
            disabled={trimmed === '' || trimmed === member.name}
          />
        }
      >
        <TextField
          label={words.people.rename.name}
          value={name}
          onValue={setName}
          maxLength={limits.nameCharacters}
          autoComplete="off"
          fault={sayFailure(failure)}
        />
      </ModalForm>
    </Modal>
  );
}
