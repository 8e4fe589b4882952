import { type FormEvent, useState } from 'react';
import { consent } from '#contract/consent.ts';
import { type MemberSummary, type Role, roleSchema } from '#contract/household.ts';
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

/** Changes a member's role, with the consent that a change to or from a child needs; false when it was called off. */
function useSetRole(member: MemberSummary) {
  const client = useClient();
  const withFreshOwner = useFreshOwner();
  return useAction(async (role: Role): Promise<Result<boolean>> => {
    const by = role === 'child' ? ('guardian' as const) : ('self' as const);
    const given = needsConsent(member, role) ? { by, version: consent.version } : null;
    const answer = await withFreshOwner(() =>
      client.call('members.setRole', { memberId: member.id, role, consent: given }),
    );
    if (answer === null) return { ok: true, value: false };
    return answer.ok ? { ok: true, value: true } : answer;
  });
}

/** Whether a change to this role needs a new consent: when someone becomes a child or stops being one. */
function needsConsent(member: MemberSummary, role: Role): boolean {
  return role !== member.role && (role === 'child' || member.role === 'child');
}

/** The role that is about to be given, and whether what it needs has been agreed to. */
function useRoleDraft(member: MemberSummary) {
  const [role, setRole] = useState<Role>(member.role);
  const [agreed, setAgreed] = useState(false);
  const asksConsent = needsConsent(member, role);
  return { role, setRole, agreed, setAgreed, asksConsent, isReady: role !== member.role && (agreed || !asksConsent) };
}

/** Chooses another role for a member, with the consent that goes with it. */
export function RoleDialog({ member, onClose }: { readonly member: MemberSummary; readonly onClose: () => void }) {
  const { announce } = useUndo();
  const { role, setRole, agreed, setAgreed, asksConsent, isReady } = useRoleDraft(member);
  const { pending, failure, run, forget } = useSetRole(member);

  async function change(event: FormEvent): Promise<void> {
    event.preventDefault();
    const isChanged = await run(role);
    if (isChanged === null) return;
    onClose();
    if (isChanged) announce(`${member.name} is now: ${roleWords[role].toLowerCase()}`, null);
  }

  function choose(next: Role): void {
    setRole(next);
    forget();
  }

  return (
    <Modal open onClose={onClose} title={`What ${member.name} may do`}>
      <form className="stack" onSubmit={change}>
        <RoleChoice
          offered={roleSchema.options}
          role={role}
          onRole={choose}
          name={member.name}
          needsConsent={asksConsent}
          agreed={agreed}
          onAgreed={setAgreed}
        />
        {failure !== null && <Notice kind="fault">{failure.message}</Notice>}
        <div className="modal-actions">
          <Button onClick={onClose}>Cancel</Button>
          <Button look="primary" type="submit" pending={pending} disabled={!isReady}>
            Change the role
          </Button>
        </div>
      </form>
    </Modal>
  );
}
