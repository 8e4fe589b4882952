import { Checkbox } from '@base-ui/react/checkbox';
import { Field } from '@base-ui/react/field';
import { Icon } from './icon.tsx';

/** A labelled tick box. */
export function CheckField({
  label,
  checked,
  onChecked,
}: {
  readonly label: string;
  readonly checked: boolean;
  readonly onChecked: (checked: boolean) => void;
}) {
  return (
    <Field.Root>
      <Field.Label className="check-field">
        <Checkbox.Root className="checkbox" checked={checked} onCheckedChange={onChecked}>
          <Checkbox.Indicator className="checkbox-tick">
            <Icon name="check" size={18} />
          </Checkbox.Indicator>
        </Checkbox.Root>
        <span>{label}</span>
      </Field.Label>
    </Field.Root>
  );
}
