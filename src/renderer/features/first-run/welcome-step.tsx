import { useState } from 'react';
import { Button } from '#renderer/kit/button.tsx';
import { Quiet } from '#renderer/kit/quiet.tsx';
import { useWords } from '#renderer/words/use-words.ts';
import type { StepProps } from './draft.ts';
import { RestoreStep } from './restore-step.tsx';
import { StepFrame } from './step-frame.tsx';

/** What Familiar is, in three sentences. */
function Welcome({ onNext, onRestore }: { readonly onNext: () => void; readonly onRestore: () => void }) {
  const { welcome: words } = useWords().firstRun;
  return (
    <StepFrame title={words.title} lead={<p>{words.lead}</p>} next={words.begin} missing={null} onNext={onNext}>
      <Quiet>
        {words.moving}{' '}
        <Button look="bare" onClick={onRestore}>
          {words.restore}
        </Button>
      </Quiet>
    </StepFrame>
  );
}

/** The welcome, with the way to a backup instead of a new household. */
export function WelcomeStep({ onNext }: Pick<StepProps, 'onNext'>) {
  const [isRestoring, setIsRestoring] = useState(false);
  return isRestoring ? (
    <RestoreStep onBack={() => setIsRestoring(false)} />
  ) : (
    <Welcome onNext={onNext} onRestore={() => setIsRestoring(true)} />
  );
}
