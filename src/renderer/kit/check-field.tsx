import { Checkbox } from '@base-ui/react/checkbox';
import { Field } from '@base-ui/react/field';
import styles from './check-field.module.css';
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
      <Field.Label className={styles.field}>
        <Checkbox.Root className={styles.box} checked={checked} onCheckedChange={onChecked}>
          <Checkbox.Indicator className={styles.tick}>
            <Icon name="check" size={18} weight={2.75} />
          </Checkbox.Indicator>
        </Checkbox.Root>
        <span>{label}</span>
      </Field.Label>
    </Field.Root>
  );
}
