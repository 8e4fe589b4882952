import { useState } from 'react';
import { nameFault } from '#contract/names.ts';
import { Button } from '#renderer/kit/button.tsx';
import { NameField } from '#renderer/parts/name-field.tsx';
import { useFailureWords, useWords } from '#renderer/words/use-words.ts';
import type { StepProps } from './draft.ts';
import { RestoreStep } from './restore-step.tsx';
import { StepFrame } from './step-frame.tsx';

/** Why a person cannot be called what is typed so far; null when they can. */
function useMissingName(name: string): string | null {
  const { missing } = useWords();
  const sayFailure = useFailureWords();
  const typed = name.trim();
  return typed === '' ? missing.name : sayFailure(nameFault(typed));
}

/** What Familiar is, and who its owner is; with the way to a backup instead of a new household. */
export function WelcomeStep({ draft, onDraft, onNext }: StepProps) {
  const { welcome: words, next } = useWords().firstRun;
  const missing = useMissingName(draft.ownerName);
  const [isRestoring, setIsRestoring] = useState(false);
  if (isRestoring) return <RestoreStep onBack={() => setIsRestoring(false)} />;
  return (
    <StepFrame
      title={words.title}
      lead={<p>{words.lead}</p>}
      next={next}
      missing={missing}
      onNext={onNext}
      otherwise={
        <Button look="bare" onClick={() => setIsRestoring(true)}>
          {words.restore}
        </Button>
      }
    >
      <NameField
        size="large"
        label={words.label}
        name={draft.ownerName}
        onName={(ownerName) => onDraft({ ownerName })}
        autoComplete="given-name"
      />
    </StepFrame>
  );
}
