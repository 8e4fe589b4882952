import { Field } from '@base-ui/react/field';
import type { ComponentPropsWithRef } from 'react';

type Props = Omit<ComponentPropsWithRef<'input'>, 'value' | 'onChange' | 'defaultValue'> & {
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly hint?: string;
  /** What is wrong with the value; null when nothing is. */
  readonly fault?: string | null;
};

/** A labelled line of text with a hint and, when something is wrong, what it is. */
export function TextField({ label, value, onValue, hint, fault = null, disabled = false, ...rest }: Props) {
  return (
    <Field.Root className="field" invalid={fault !== null} disabled={disabled}>
      <Field.Label className="field-label">{label}</Field.Label>
      <Field.Control {...rest} className="field-input" value={value} onValueChange={onValue} />
      {hint !== undefined && <Field.Description className="field-hint">{hint}</Field.Description>}
      <Field.Error className="field-fault" match={fault !== null}>
        {fault}
      </Field.Error>
    </Field.Root>
  );
}
