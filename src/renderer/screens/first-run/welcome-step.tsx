import { StepFrame } from './step-frame.tsx';

/** What Familiar is, in three sentences. */
export function WelcomeStep({ onNext }: { readonly onNext: () => void }) {
  return (
    <StepFrame
      title="Hello. Let’s get familiar."
      lead={
        <p>
          Familiar knows the faces of your household and opens up when it sees one. It lives on this computer alone: no account, no network, nothing sent
          anywhere.
        </p>
      }
      next="Set up the household"
      canGoOn
      onNext={onNext}
    />
  );
}
