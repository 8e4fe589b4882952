import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from '#renderer/kit/button.tsx';
import { ScreenTitle } from '#renderer/kit/screen-title.tsx';

type Props = {
  readonly title: string;
  readonly lead: ReactNode;
  readonly children?: ReactNode;
  readonly next: string;
  readonly canGoOn: boolean;
  readonly pending?: boolean;
  readonly onNext: () => void;
  readonly onBack?: () => void;
};

/** One question on a page of its own; Enter goes on. The first input, if there is one, has the focus. */
export function StepFrame({ title, lead, children, next, canGoOn, pending = false, onNext, onBack }: Props) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLInputElement>('.field-input')?.focus({ preventScroll: true });
  }, []);
  return (
    <form
      ref={form}
      className="step"
      onSubmit={(event) => {
        event.preventDefault();
        if (canGoOn && !pending) onNext();
      }}
    >
      <ScreenTitle windowTitle={title} look="hero">
        {title}
      </ScreenTitle>
      <div className="step-lead">{lead}</div>
      {children}
      <div className="step-actions">
        {onBack !== undefined && (
          <Button look="bare" icon="arrowLeft" onClick={onBack}>
            Back
          </Button>
        )}
        <Button look="primary" type="submit" disabled={!canGoOn} pending={pending}>
          {next}
        </Button>
      </div>
    </form>
  );
}
