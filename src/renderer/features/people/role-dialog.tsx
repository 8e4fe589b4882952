import { useState } from 'react';
import { consent } from '#contract/consent.ts';
import type { MemberSummary, Role } from '#contract/household.ts';
import type { Result } from '#contract/result.ts';
import { Button } from '#renderer/kit/button.tsx';
import { Modal } from '#renderer/kit/modal.tsx';
import { Notice } from '#renderer/kit/notice.tsx';
import { useFreshOwner } from '#renderer/parts/fresh-owner.tsx';
import { RoleChoice } from '#renderer/parts/role-choice.tsx';
import { useClient } from '#renderer/state/client-context.ts';
import { useAction } from '#renderer/state/use-action.ts';
import { useUndo } from '#renderer/state/use-undo.ts';
import { roleWords } from '#renderer/words/household-words.ts';

const roles: readonly Role[] = ['owner', 'member', 'child'];

/** Changes a member's role; whoever becomes a child or stops being one needs the consent that goes with it. */
export function RoleDialog({ member, onClose }: { readonly member: MemberSummary; readonly onClose: () => void }) {
  const client = useClient();
  const withFreshOwner = useFreshOwner();
  const { announce } = useUndo();
  const [role, setRole] = useState<Role>(member.role);
  const [agreed, setAgreed] = useState(false);
  const needsConsent = role !== member.role && (role === 'child' || member.role === 'child');
  const { pending, failure, run, forget } = useAction(async (): Promise<Result<boolean>> => {
    const given = needsConsent
      ? { by: role === 'child' ? ('guardian' as const) : ('self' as const), version: consent.version }
      : null;
    const answer = await withFreshOwner(() =>
      client.call('members.setRole', { memberId: member.id, role, consent: given }),
    );
    if (answer === null) return { ok: true, value: false };
    return answer.ok ? { ok: true, value: true } : answer;
  });
  return (
    <Modal open onClose={onClose} title={`What ${member.name} may do`}>
      <form
        className="stack"
        onSubmit={async (event) => {
          event.preventDefault();
          const isChanged = await run();
          if (isChanged === null) return;
          onClose();
          if (isChanged) announce(`${member.name} is now: ${roleWords[role].toLowerCase()}`, null);
        }}
      >
        <RoleChoice
          offered={roles}
          role={role}
          onRole={(next) => {
            setRole(next);
            forget();
          }}
          name={member.name}
          needsConsent={needsConsent}
          agreed={agreed}
          onAgreed={setAgreed}
        />
        {failure !== null && <Notice kind="fault">{failure.message}</Notice>}
        <div className="modal-actions">
          <Button onClick={onClose}>Cancel</Button>
          <Button
            look="primary"
            type="submit"
            pending={pending}
            disabled={role === member.role || (needsConsent && !agreed)}
          >
            Change the role
          </Button>
        </div>
      </form>
    </Modal>
  );
}
