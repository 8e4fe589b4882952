import { limits } from '#contract/limits.ts';
import { TextField } from '#renderer/kit/text-field.tsx';
import type { StepProps } from './draft.ts';
import { StepFrame } from './step-frame.tsx';

/** Names the household. */
export function HouseholdStep({ draft, onDraft, onNext, onBack }: StepProps) {
  return (
    <StepFrame
      title="What is your household called?"
      lead={<p>It stands on the lock screen.</p>}
      next="Continue"
      canGoOn={draft.householdName.trim() !== ''}
      onNext={onNext}
      onBack={onBack}
    >
      <TextField
        size="large"
        label="Household name"
        value={draft.householdName}
        onValue={(householdName) => onDraft({ householdName })}
        maxLength={limits.nameCharacters}
        placeholder="The Lindens"
        autoComplete="off"
      />
    </StepFrame>
  );
}
