import type { Failure } from '#contract/result.ts';
import { CheckField } from '#renderer/kit/check-field.tsx';
import { Notice } from '#renderer/kit/notice.tsx';
import { ConsentText } from '#renderer/parts/consent-text.tsx';
import type { StepProps } from './draft.ts';
import { StepFrame } from './step-frame.tsx';

/** The last step: what is stored, agreed to by the owner. */
export function ConsentStep({
  draft,
  onDraft,
  onNext,
  onBack,
  pending,
  failure,
}: StepProps & { readonly pending: boolean; readonly failure: Failure | null }) {
  return (
    <StepFrame
      title="Before Familiar looks at you"
      lead={<p>Your face is yours. This is what happens with it:</p>}
      next={pending ? 'Setting up…' : 'Set up and continue'}
      canGoOn={draft.agreed}
      pending={pending}
      onNext={onNext}
      onBack={onBack}
    >
      <ConsentText />
      <CheckField
        label="I have read this, and I agree that Familiar stores my face on this computer."
        checked={draft.agreed}
        onChecked={(agreed) => onDraft({ agreed })}
      />
      {failure !== null && <Notice kind="fault">{failure.message}</Notice>}
    </StepFrame>
  );
}
