import { Select } from '@base-ui/react/select';
import { type ReactNode, useState } from 'react';
import { Icon } from './icon.tsx';
import popup from './popup.module.css';
import styles from './select-field.module.css';
import { useWhyNot, WhyNot } from './why-not.tsx';

/** One entry of a list to choose from, with a picture before its label. */
export type SelectOption = { readonly value: string; readonly label: string; readonly picture?: ReactNode };

type Props = {
  readonly label: string;
  readonly options: readonly SelectOption[];
  readonly value: string;
  readonly onValue: (value: string) => void;
  /** Why nothing else can be chosen now; null while it can. */
  readonly disabledBecause?: string | null;
  /** `stacked` as other fields, `low` in lists, `inline` with its label before it, in toolbars. */
  readonly look?: 'stacked' | 'low' | 'inline';
  /** True where entries come and go by themselves: one that goes takes the choice with it unless this is set. */
  readonly isPressedOnly?: boolean;
  /** Told when the list opens and when it closes. */
  readonly onOpen?: (isOpen: boolean) => void;
  /** Told which entry is pointed at or reached by key. */
  readonly onPoint?: (value: string) => void;
};

type ListProps = Pick<Props, 'options'> & { readonly onPoint: Props['onPoint'] | undefined };

function OptionList({ options, onPoint }: ListProps) {
  return (
    <Select.Portal>
      <Select.Positioner className={popup.positioner} sideOffset={6} alignItemWithTrigger={false}>
        <Select.Popup className={popup.popup}>
          <Select.List>
            {options.map((option) => (
              <Select.Item
                key={option.value}
                value={option.value}
                className={popup.item}
                data-ticked
                onFocus={() => onPoint?.(option.value)}
                onPointerMove={() => onPoint?.(option.value)}
              >
                <Select.ItemIndicator className={popup.tick}>
                  <Icon name="check" size={16} />
                </Select.ItemIndicator>
                {option.picture}
                <Select.ItemText>{option.label}</Select.ItemText>
              </Select.Item>
            ))}
          </Select.List>
        </Select.Popup>
      </Select.Positioner>
    </Select.Portal>
  );
}

/** A labelled drop-down list. */
export function SelectField({ label, options, value, onValue, look = 'stacked', ...more }: Props) {
  const { disabledBecause = null, isPressedOnly = false, onOpen, onPoint } = more;
  const whyNot = useWhyNot(disabledBecause);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div className={styles.field} data-look={look}>
      <Select.Root
        items={options}
        value={value}
        readOnly={disabledBecause !== null}
        open={isOpen && disabledBecause === null}
        onOpenChange={(opens) => {
          setIsOpen(opens);
          onOpen?.(opens);
        }}
        onValueChange={(next, { reason }) => {
          if (next !== null && (!isPressedOnly || reason === 'item-press')) onValue(next);
        }}
      >
        <Select.Label className={styles.label}>{label}</Select.Label>
        <Select.Trigger
          {...whyNot.props}
          className={styles.select}
          onClick={disabledBecause === null ? undefined : whyNot.press}
        >
          <Select.Value className={styles.value} />
          <Select.Icon className={styles.chevron}>
            <Icon name="chevron" />
          </Select.Icon>
        </Select.Trigger>
        <OptionList options={options} onPoint={onPoint} />
      </Select.Root>
      <WhyNot {...whyNot.shown} />
    </div>
  );
}
