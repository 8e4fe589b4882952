import { useState } from 'react';
import type { UnknownPerson } from '#contract/calls/attempts.ts';
import { Modal, ModalForm } from '#renderer/kit/modal.tsx';
import { Notice } from '#renderer/kit/notice.tsx';
import { SelectField } from '#renderer/kit/select-field.tsx';
import { DialogButtons } from '#renderer/parts/dialog-buttons.tsx';
import { FailureNotice } from '#renderer/parts/failure-notice.tsx';
import { useSignedIn } from '#renderer/state/use-app.ts';
import { useMemberNames } from '#renderer/state/use-member-names.ts';
import { useQuery } from '#renderer/state/use-query.ts';
import { useWords } from '#renderer/words/use-words.ts';
import { useClaimAll } from './use-claim-all.ts';

type Props = { readonly person: UnknownPerson; readonly onClose: () => void };

/** Warns where the face that is shown does not look like the member. */
function Doubt({ attemptId, memberId }: { readonly attemptId: number; readonly memberId: number }) {
  const { objections } = useWords().activity.consequences;
  const { state } = useQuery('attempts.consequences', { attemptId, memberId, answer: 'me' }, { keepsShown: true });
  const objection = state.kind === 'ready' ? objections[state.value.reason] : null;
  return objection === null ? null : <Notice kind="warning">{objection}</Notice>;
}

/** Asks which member an unknown person is, and says what that changes. */
export function BelongingDialog({ person, onClose }: Props) {
  const words = useWords().unknownFaces.belonging;
  const { member: me } = useSignedIn();
  const names = useMemberNames();
  const [memberId, setMemberId] = useState(person.maybe?.memberId ?? me.id);
  const { pending, failure, run } = useClaimAll(person);
  const name = names.get(memberId) ?? person.maybe?.name ?? '';

  async function add(): Promise<void> {
    if ((await run(memberId, name)) !== null) onClose();
  }

  const buttons = <DialogButtons onClose={onClose} verb={words.verb} pending={pending} disabledBecause={null} />;
  return (
    <Modal open onClose={onClose} title={words.title}>
      <ModalForm onSubmit={() => void add()} actions={buttons}>
        <SelectField
          label={words.choose}
          options={[...names].map(([id, label]) => ({ value: String(id), label }))}
          value={String(memberId)}
          onValue={(next) => setMemberId(Number(next))}
        />
        <p>{words.joins(name)}</p>
        <Doubt attemptId={person.pictureOf} memberId={memberId} />
        <FailureNotice failure={failure} />
      </ModalForm>
    </Modal>
  );
}
