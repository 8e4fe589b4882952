import type { Protection } from '#contract/household.ts';
import { nameFault } from '#contract/names.ts';
import { ChoiceCards } from '#renderer/kit/choice-cards.tsx';
import { RichText } from '#renderer/kit/rich-text.tsx';
import { NameField } from '#renderer/parts/name-field.tsx';
import { missingForPassphrase, NewPassphraseFields } from '#renderer/parts/new-passphrase-fields.tsx';
import { useFailureWords, useWords } from '#renderer/words/use-words.ts';
import type { StepProps } from './draft.ts';
import { StepFrame } from './step-frame.tsx';

/** Why a household or a person cannot be called what is typed so far; null when they can. */
function useMissingName(name: string): string | null {
  const { missing } = useWords();
  const sayFailure = useFailureWords();
  const typed = name.trim();
  return typed === '' ? missing.name : sayFailure(nameFault(typed));
}

/** Names the household. */
export function HouseholdStep({ draft, onDraft, onNext, onBack }: StepProps) {
  const { household, next } = useWords().firstRun;
  const missing = useMissingName(draft.householdName);
  return (
    <StepFrame
      title={household.title}
      lead={<p>{household.lead}</p>}
      next={next}
      missing={missing}
      onNext={onNext}
      onBack={onBack}
    >
      <NameField
        size="large"
        label={household.label}
        name={draft.householdName}
        onName={(householdName) => onDraft({ householdName })}
        placeholder={household.example}
      />
    </StepFrame>
  );
}

/** Names the owner. */
export function OwnerStep({ draft, onDraft, onNext, onBack }: StepProps) {
  const { owner, next } = useWords().firstRun;
  const missing = useMissingName(draft.ownerName);
  return (
    <StepFrame
      title={owner.title}
      lead={<p>{owner.lead}</p>}
      next={next}
      missing={missing}
      onNext={onNext}
      onBack={onBack}
    >
      <NameField
        size="large"
        label={owner.label}
        name={draft.ownerName}
        onName={(ownerName) => onDraft({ ownerName })}
        autoComplete="given-name"
      />
    </StepFrame>
  );
}

/** Chooses the passphrase: long enough, and typed the same twice. */
export function PassphraseStep({ draft, onDraft, onNext, onBack }: StepProps) {
  const { firstRun, missing } = useWords();
  const { passphrase, next } = firstRun;
  return (
    <StepFrame
      title={passphrase.title}
      lead={
        <p>
          <RichText text={passphrase.lead} as={{ strong: (text) => <strong>{text}</strong> }} />
        </p>
      }
      next={next}
      missing={missingForPassphrase(draft, missing)}
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
  const {
    firstRun: { protection, next },
    protections: words,
  } = useWords();
  return (
    <StepFrame
      title={protection.title}
      lead={<p>{protection.lead}</p>}
      next={next}
      missing={null}
      onNext={onNext}
      onBack={onBack}
    >
      <ChoiceCards
        label={protection.label}
        value={draft.protection}
        onValue={(chosen) => onDraft({ protection: chosen })}
        cards={offered.map((value, index) => ({
          value,
          ...words[value],
          ...(index === 0 && offered.length > 1 ? { mark: protection.suggested } : {}),
        }))}
      />
    </StepFrame>
  );
}
