import { useState } from 'react';
import { consentVersion, isEarlierConsent } from '#contract/consent.ts';
import type { GivenConsent, MemberSummary } from '#contract/household.ts';
import type { Result } from '#contract/result.ts';
import { CheckField } from '#renderer/kit/check-field.tsx';
import { Modal, ModalForm } from '#renderer/kit/modal.tsx';
import { Quiet } from '#renderer/kit/quiet.tsx';
import { ConsentText } from '#renderer/parts/consent-text.tsx';
import { DialogButtons } from '#renderer/parts/dialog-buttons.tsx';
import { FailureNotice } from '#renderer/parts/failure-notice.tsx';
import { useFreshProof } from '#renderer/parts/fresh-proof.tsx';
import { useClient } from '#renderer/state/client-context.ts';
import { useAction } from '#renderer/state/use-action.ts';
import { useSignedIn } from '#renderer/state/use-app.ts';
import { useNow } from '#renderer/state/use-now.ts';
import { useQuery } from '#renderer/state/use-query.ts';
import { useUndo } from '#renderer/state/use-undo.ts';
import { useWords } from '#renderer/words/use-words.ts';

type Props = { readonly member: MemberSummary; readonly onClose: () => void };

/** Puts it on file that the member, or a child's guardian, agreed to the wording of today; closes the dialog. */
function useAgree({ member: { id, name, role }, onClose }: Props) {
  const client = useClient();
  const withFreshProof = useFreshProof();
  const { announce } = useUndo();
  const words = useWords().people.consent;
  const by = role === 'child' ? ('guardian' as const) : ('self' as const);
  const { run, ...action } = useAction(async (): Promise<Result<'agreed' | 'calledOff'>> => {
    const consent = { by, version: consentVersion };
    const answer = await withFreshProof(() => client.call('members.setRole', { memberId: id, role, consent }));
    if (answer === null) return { ok: true, value: 'calledOff' };
    return answer.ok ? { ok: true, value: 'agreed' } : answer;
  });
  async function agree(): Promise<void> {
    if ((await run()) !== 'agreed') return;
    onClose();
    announce(words.agreed(name), null);
  }
  return { ...action, agree };
}

/** Who agreed to the wording of today, and since when. */
function GivenNote({ name, given }: { readonly name: string; readonly given: GivenConsent }) {
  const { people, time } = useWords();
  const now = useNow(60_000);
  return <Quiet>{people.consent.given[given.by](name, time.dayInside(given.at, now))}</Quiet>;
}

/** Shows the wording of today and whether a member has agreed to it; where not, an owner can put it on file. */
export function ConsentDialog(props: Props) {
  const { member, onClose } = props;
  const { people, parts, missing } = useWords();
  const words = people.consent;
  const [agreed, setAgreed] = useState(false);
  const { state } = useQuery('members.consents', { memberId: member.id });
  const { pending, failure, agree } = useAgree(props);
  const isOwner = useSignedIn().member.role === 'owner';
  const isEarlier = state.kind === 'ready' ? isEarlierConsent(state.value) : null;
  const given = state.kind === 'ready' ? state.value.at(-1) : undefined;
  return (
    <Modal open onClose={onClose} title={words.title(member.name)}>
      {isEarlier === false && given !== undefined && <GivenNote name={member.name} given={given} />}
      {isEarlier === true && !isOwner && <p>{words.askOwner}</p>}
      {!(isEarlier && isOwner) && <ConsentText />}
      {isEarlier && isOwner && (
        <ModalForm
          onSubmit={() => void agree()}
          actions={
            <DialogButtons
              onClose={onClose}
              verb={words.verb}
              pending={pending}
              disabledBecause={agreed ? null : missing.agreement}
            />
          }
        >
          <p>{words.isEarlier(member.name)}</p>
          <ConsentText />
          <CheckField
            label={parts.consent.agreement(member.name, member.role)}
            checked={agreed}
            onChecked={setAgreed}
          />
          <FailureNotice failure={failure} />
        </ModalForm>
      )}
    </Modal>
  );
}
