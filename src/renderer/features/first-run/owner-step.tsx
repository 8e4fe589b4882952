import { limits } from '#contract/limits.ts';
import { TextField } from '#renderer/kit/text-field.tsx';
import type { StepProps } from './draft.ts';
import { StepFrame } from './step-frame.tsx';

/** Names the owner. */
export function OwnerStep({ draft, onDraft, onNext, onBack }: StepProps) {
  return (
    <StepFrame
      title="And what are you called?"
      lead={<p>You become the owner: you may add and remove people and change the settings.</p>}
      next="Continue"
      canGoOn={draft.ownerName.trim() !== ''}
      onNext={onNext}
      onBack={onBack}
    >
      <TextField
        size="large"
        label="Your name"
        value={draft.ownerName}
        onValue={(ownerName) => onDraft({ ownerName })}
        maxLength={limits.nameCharacters}
        autoComplete="given-name"
      />
    </StepFrame>
  );
}
