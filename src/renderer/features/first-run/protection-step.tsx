import type { Protection } from '#contract/household.ts';
import { ChoiceCards } from '#renderer/kit/choice-cards.tsx';
import { protectionWords } from '#renderer/words/household-words.ts';
import type { StepProps } from './draft.ts';
import { StepFrame } from './step-frame.tsx';

/** Chooses how the key is reached after a restart, among what this computer offers. */
export function ProtectionStep({
  draft,
  onDraft,
  onNext,
  onBack,
  offered,
}: StepProps & { readonly offered: readonly Protection[] }) {
  return (
    <StepFrame
      title="After a restart"
      lead={
        <p>
          The faces are encrypted on the disk. What should open them when this computer starts? The passphrase always
          does; this is about what else may.
        </p>
      }
      next="Continue"
      canGoOn
      onNext={onNext}
      onBack={onBack}
    >
      <ChoiceCards
        label="What opens the faces after a restart"
        value={draft.protection}
        onValue={(protection) => onDraft({ protection })}
        cards={offered.map((protection, index) => ({
          value: protection,
          ...protectionWords[protection],
          ...(index === 0 && offered.length > 1 ? { mark: 'Suggested' } : {}),
        }))}
      />
    </StepFrame>
  );
}
