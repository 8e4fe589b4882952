import type { Protection } from '#contract/household.ts';
import { limits } from '#contract/limits.ts';
import { ChoiceCards } from '#renderer/kit/choice-cards.tsx';
import { RichText } from '#renderer/kit/rich-text.tsx';
import { TextField } from '#renderer/kit/text-field.tsx';
import { isNewPassphraseReady, NewPassphraseFields } from '#renderer/parts/new-passphrase-fields.tsx';
import { protectionWords } from '#renderer/words/household-words.ts';
import { useWords } from '#renderer/words/use-words.ts';
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

/** Chooses the passphrase: long enough, and typed the same twice. */
export function PassphraseStep({ draft, onDraft, onNext, onBack }: StepProps) {
  const { passphrase } = useWords().firstRun;
  return (
    <StepFrame
      title={passphrase.title}
      lead={
        <p>
          <RichText text={passphrase.lead} as={{ strong: (text) => <strong>{text}</strong> }} />
        </p>
      }
      next={passphrase.next}
      canGoOn={isNewPassphraseReady(draft)}
      onNext={onNext}
      onBack={onBack}
    >
      <NewPassphraseFields label={passphrase.label} value={draft} onValue={onDraft} size="large" />
    </StepFrame>
  );
}

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
