import { useState } from 'react';
import { consent } from '../../../shared/consent.ts';
import type { Role } from '../../../shared/household.ts';
import { limits } from '../../../shared/limits.ts';
import type { Result } from '../../../shared/result.ts';
import { Button } from '../../components/button.tsx';
import { useFreshOwner } from '../../components/fresh-owner.tsx';
import { Modal } from '../../components/modal.tsx';
import { Notice } from '../../components/notice.tsx';
import { RoleChoice } from '../../components/role-choice.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useClient } from '../../state/client-context.ts';
import { navigate } from '../../state/route.ts';
import { useAction } from '../../state/use-action.ts';

const offeredRoles = ['member', 'child', 'owner'] as const;

/** Adds someone to the household with their consent (a guardian's for a child), then goes on to the enrolment. */
export function AddMemberDialog({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const client = useClient();
  const [name, setName] = useState('');
  const [role, setRole] = useState<Role>('member');
  const [agreed, setAgreed] = useState(false);
  const trimmed = name.trim();
  const withFreshOwner = useFreshOwner();
  const { pending, failure, run } = useAction(async (): Promise<Result<number | null>> => {
    const by = role === 'child' ? 'guardian' : 'self';
    const answer = await withFreshOwner(() => client.call('members.add', { name: trimmed, role, consent: { by, version: consent.version } }));
    if (answer === null) return { ok: true, value: null };
    return answer.ok ? { ok: true, value: answer.value.memberId } : answer;
  });

  return (
    <Modal open={open} onClose={onClose} title="Add someone">
      <form
        className="stack"
        onSubmit={async (event) => {
          event.preventDefault();
          const memberId = await run();
          if (memberId !== null) navigate({ screen: 'enrol', memberId });
        }}
      >
        <TextField label="Name" value={name} onValue={setName} maxLength={limits.nameCharacters} autoComplete="off" />
        <RoleChoice offered={offeredRoles} role={role} onRole={setRole} name={trimmed} needsConsent agreed={agreed} onAgreed={setAgreed} />
        {failure !== null && <Notice kind="fault">{failure.message}</Notice>}
        <div className="modal-actions">
          <Button onClick={onClose}>Cancel</Button>
          <Button look="primary" type="submit" pending={pending} disabled={trimmed === '' || !agreed}>
            Continue to the camera
          </Button>
        </div>
      </form>
    </Modal>
  );
}
