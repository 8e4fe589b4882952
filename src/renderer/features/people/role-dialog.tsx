import { useState } from 'react';
import { consentVersion } from '#contract/consent.ts';
import { type MemberSummary, type Role, roleSchema } from '#contract/household.ts';
import type { Result } from '#contract/result.ts';
import { Modal, ModalForm } from '#renderer/kit/modal.tsx';
import { DialogButtons } from '#renderer/parts/dialog-buttons.tsx';
import { FailureNotice } from '#renderer/parts/failure-notice.tsx';
import { useFreshProof } from '#renderer/parts/fresh-proof.tsx';
import { RoleChoice } from '#renderer/parts/role-choice.tsx';
import { useClient } from '#renderer/state/client-context.ts';
import { useAction } from '#renderer/state/use-action.ts';
import { useUndo } from '#renderer/state/use-undo.ts';
import { useWords } from '#renderer/words/use-words.ts';

/** Whether a change to this role needs a new consent: when someone becomes a child or stops being one. */
function needsConsent(member: MemberSummary, role: Role): boolean {
  return role !== member.role && (role === 'child' || member.role === 'child');
}

/** The role that is about to be given, and whether what it needs has been agreed to. */
function useRoleDraft(member: MemberSummary) {
  const { missing } = useWords();
  const [role, setRole] = useState<Role>(member.role);
  const [agreed, setAgreed] = useState(false);
  const asksConsent = needsConsent(member, role);
  const forConsent = asksConsent && !agreed ? missing.agreement : null;
  const stillMissing = role === member.role ? missing.role : forConsent;
  return { role, setRole, agreed, setAgreed, asksConsent, stillMissing };
}

/** Gives a member a role, with the consent that it needs, closes the dialog and says so. */
function useSetRole(member: MemberSummary, onClose: () => void) {
  const client = useClient();
  const withFreshProof = useFreshProof();
  const { announce } = useUndo();
  const words = useWords().people.role;
  const { run, ...action } = useAction(async (role: Role): Promise<Result<'changed' | 'calledOff'>> => {
    const by = role === 'child' ? ('guardian' as const) : ('self' as const);
    const given = needsConsent(member, role) ? { by, version: consentVersion } : null;
    const answer = await withFreshProof(() =>
      client.call('members.setRole', { memberId: member.id, role, consent: given }),
    );
    if (answer === null) return { ok: true, value: 'calledOff' };
    return answer.ok ? { ok: true, value: 'changed' } : answer;
  });
  async function give(role: Role): Promise<void> {
    const outcome = await run(role);
    if (outcome === null) return;
    onClose();
    if (outcome === 'changed') announce(words.changed[role](member.name), null);
  }
  return { ...action, give };
}

/** Chooses another role for a member, with the consent that goes with it. */
export function RoleDialog({ member, onClose }: { readonly member: MemberSummary; readonly onClose: () => void }) {
  const words = useWords();
  const { role, setRole, agreed, setAgreed, asksConsent, stillMissing } = useRoleDraft(member);
  const { pending, failure, forget, give } = useSetRole(member, onClose);

  function choose(next: Role): void {
    setRole(next);
    forget();
  }

  return (
    <Modal open onClose={onClose} title={words.people.role.title(member.name)}>
      <ModalForm
        onSubmit={() => void give(role)}
        actions={
          <DialogButtons
            onClose={onClose}
            verb={words.people.role.verb}
            pending={pending}
            disabledBecause={stillMissing}
          />
        }
      >
        <RoleChoice
          offered={roleSchema.options}
          role={role}
          onRole={choose}
          name={member.name}
          needsConsent={asksConsent}
          agreed={agreed}
          onAgreed={setAgreed}
        />
        <FailureNotice failure={failure} />
      </ModalForm>
    </Modal>
  );
}
