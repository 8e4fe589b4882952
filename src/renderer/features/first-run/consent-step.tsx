import { consentVersion } from '#contract/consent.ts';
import { CheckField } from '#renderer/kit/check-field.tsx';
import { ConsentText } from '#renderer/parts/consent-text.tsx';
import { FailureNotice } from '#renderer/parts/failure-notice.tsx';
import { useClient } from '#renderer/state/client-context.ts';
import { useShowRecoveryCode } from '#renderer/state/recovery-code-context.ts';
import { useAction } from '#renderer/state/use-action.ts';
import { useWords } from '#renderer/words/use-words.ts';
import type { Draft, StepProps } from './draft.ts';
import { StepFrame } from './step-frame.tsx';

/** Makes the household out of the answers, and shows its recovery code. */
function useCreation({ householdName, ownerName, passphrase, protection }: Draft) {
  const client = useClient();
  const show = useShowRecoveryCode();
  const { pending, failure, run } = useAction(() =>
    client.call('household.create', {
      householdName: householdName.trim(),
      ownerName: ownerName.trim(),
      passphrase,
      protection,
      consent: { by: 'self', version: consentVersion },
    }),
  );
  async function create(): Promise<void> {
    const made = await run();
    if (made !== null) show(made.recoveryCode);
  }
  return { pending, failure, create };
}

/** The last step: what is stored, agreed to by the owner. It makes the household. */
export function ConsentStep({ draft, onDraft, onBack }: StepProps) {
  const { firstRun, missing } = useWords();
  const { consent: words } = firstRun;
  const { pending, failure, create } = useCreation(draft);
  return (
    <StepFrame
      title={words.title}
      lead={<p>{words.lead}</p>}
      next={pending ? words.creating : words.create}
      missing={draft.agreed ? null : missing.agreement}
      pending={pending}
      onNext={() => void create()}
      onBack={onBack}
    >
      <ConsentText />
      <CheckField label={words.agree} checked={draft.agreed} onChecked={(agreed) => onDraft({ agreed })} />
      <FailureNotice failure={failure} />
    </StepFrame>
  );
}
