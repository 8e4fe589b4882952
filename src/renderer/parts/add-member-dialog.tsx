import { type ReactNode, useState } from 'react';
import { consentVersion } from '#contract/consent.ts';
import { type Role, roleSchema } from '#contract/household.ts';
import type { Result } from '#contract/result.ts';
import { Modal, ModalForm } from '../kit/modal.tsx';
import { useClient } from '../state/client-context.ts';
import { navigate } from '../state/route.ts';
import { useAction } from '../state/use-action.ts';
import { useWords } from '../words/use-words.ts';
import { DialogButtons } from './dialog-buttons.tsx';
import { FailureNotice } from './failure-notice.tsx';
import { useFreshProof } from './fresh-proof.tsx';
import { NameField } from './name-field.tsx';
import { RoleChoice } from './role-choice.tsx';

/** The roles as they are offered: an owner last. */
const offeredRoles = roleSchema.options.toSorted((a, b) => Number(a === 'owner') - Number(b === 'owner'));

/** Adds a member with the consent that the role needs; answers their id, or null when it was called off. */
function useAddMember() {
  const client = useClient();
  const withFreshProof = useFreshProof();
  return useAction(async (name: string, role: Role): Promise<Result<number | null>> => {
    const by = role === 'child' ? 'guardian' : 'self';
    const answer = await withFreshProof(() =>
      client.call('members.add', { name, role, consent: { by, version: consentVersion } }),
    );
    if (answer === null) return { ok: true, value: null };
    return answer.ok ? { ok: true, value: answer.value.memberId } : answer;
  });
}

/** What is known so far of someone about to be added, and whether that is enough. */
function useDraft() {
  const { missing } = useWords();
  const [name, setName] = useState('');
  const [role, setRole] = useState<Role>('member');
  const [agreed, setAgreed] = useState(false);
  const trimmed = name.trim();
  return {
    name,
    setName,
    trimmed,
    role,
    setRole,
    agreed,
    setAgreed,
    stillMissing: trimmed === '' ? missing.name : agreed ? null : missing.agreement,
  };
}

type Props = {
  readonly open: boolean;
  readonly onClose: () => void;
  /** Told who was added, where a face of theirs is at hand; without it the enrolment is next. */
  readonly onAdded?: (memberId: number, name: string) => void;
  /** The face that is at hand. */
  readonly picture?: ReactNode;
};

/** Adds someone to the household with their consent (a guardian's for a child). */
export function AddMemberDialog({ open, onClose, onAdded, picture }: Props) {
  const { add: words, name: label } = useWords().people;
  const { name, setName, trimmed, role, setRole, agreed, setAgreed, stillMissing } = useDraft();
  const { pending, failure, run } = useAddMember();

  async function add(): Promise<void> {
    const memberId = await run(trimmed, role);
    if (memberId === null) return;
    if (onAdded === undefined) navigate({ screen: 'enrol', memberId });
    else onAdded(memberId, trimmed);
  }

  const buttons = (
    <DialogButtons
      onClose={onClose}
      verb={onAdded === undefined ? words.next : words.verb}
      pending={pending}
      disabledBecause={stillMissing}
    />
  );
  return (
    <Modal open={open} onClose={onClose} title={words.title}>
      <ModalForm onSubmit={() => void add()} actions={buttons}>
        {picture}
        <NameField label={label} name={name} onName={setName} />
        <RoleChoice
          offered={offeredRoles}
          role={role}
          onRole={setRole}
          name={trimmed}
          needsConsent
          agreed={agreed}
          onAgreed={setAgreed}
        />
        <FailureNotice failure={failure} />
      </ModalForm>
    </Modal>
  );
}
