import { Button } from '#renderer/kit/button.tsx';
import { Quiet } from '#renderer/kit/quiet.tsx';
import { StepFrame } from './step-frame.tsx';

/** What Familiar is, in three sentences. */
export function WelcomeStep({ onNext, onRestore }: { readonly onNext: () => void; readonly onRestore: () => void }) {
  return (
    <StepFrame
      title="Hello. Let’s get familiar."
      lead={
        <p>
          Familiar knows the faces of your household and opens up when it sees one. It lives on this computer alone: no
          account, no network, nothing sent anywhere.
        </p>
      }
      next="Set up the household"
      canGoOn
      onNext={onNext}
    >
      <Quiet>
        Coming from another computer?{' '}
        <Button look="bare" onClick={onRestore}>
          Restore a backup
        </Button>
      </Quiet>
    </StepFrame>
  );
}
