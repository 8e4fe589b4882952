import { Radio } from '@base-ui/react/radio';
import { RadioGroup } from '@base-ui/react/radio-group';
import styles from './segmented.module.css';

type Props<T extends string> = {
  /** What is chosen, for a screen reader. */
  readonly label: string;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly value: T;
  readonly onValue: (value: T) => void;
  /** True where there is little room beside it: narrower in narrow windows. */
  readonly isTight?: boolean;
};

/** A choice of one from two to four, side by side. */
export function Segmented<T extends string>({ label, options, value, onValue, isTight = false }: Props<T>) {
  return (
    <RadioGroup
      className={styles.segmented}
      data-tight={isTight || undefined}
      aria-label={label}
      value={value}
      onValueChange={(next) => onValue(next as T)}
    >
      {options.map((option) => (
        <Radio.Root
          key={option.value}
          value={option.value}
          className={styles.segment}
          nativeButton
          render={<button type="button" />}
        >
          {option.label}
        </Radio.Root>
      ))}
    </RadioGroup>
  );
}
