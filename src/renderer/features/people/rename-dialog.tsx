import { useState } from 'react';
import type { MemberSummary } from '#contract/household.ts';
import { unseenName } from '#contract/names.ts';
import type { Result } from '#contract/result.ts';
import { Modal, ModalForm } from '#renderer/kit/modal.tsx';
import { DialogButtons } from '#renderer/parts/dialog-buttons.tsx';
import { useFreshSelf } from '#renderer/parts/fresh-proof.tsx';
import { NameField } from '#renderer/parts/name-field.tsx';
import { useClient } from '#renderer/state/client-context.ts';
import { useAction } from '#renderer/state/use-action.ts';
import { useFailureWords, useWords } from '#renderer/words/use-words.ts';

/** Changes a member's name. */
export function RenameDialog({ member, onClose }: { readonly member: MemberSummary; readonly onClose: () => void }) {
  const sayFailure = useFailureWords();
  const words = useWords();
  const client = useClient();
  const [name, setName] = useState(member.name === unseenName ? '' : member.name);
  const trimmed = name.trim();
  const sameName = trimmed === member.name ? words.missing.otherName : null;
  const stillMissing = trimmed === '' ? words.missing.name : sameName;
  const withFreshSelf = useFreshSelf();
  const { pending, failure, run } = useAction(async (): Promise<Result<'done' | 'calledOff'>> => {
    const answer = await withFreshSelf(() => client.call('members.rename', { memberId: member.id, name: trimmed }));
    return answer === null || answer.ok ? { ok: true, value: answer === null ? 'calledOff' : 'done' } : answer;
  });

  async function rename(): Promise<void> {
    if ((await run()) === 'done') onClose();
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
            disabledBecause={stillMissing}
          />
        }
      >
        <NameField label={words.people.name} name={name} onName={setName} fault={sayFailure(failure)} />
      </ModalForm>
    </Modal>
  );
}
