import { Select } from '@base-ui/react/select';
import { Icon } from './icon.tsx';

/** One entry of a list to choose from. */
export type SelectOption = { readonly value: string; readonly label: string };

type Props = {
  readonly label: string;
  readonly options: readonly SelectOption[];
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly disabled?: boolean;
};

/** A labelled drop-down list. */
export function SelectField({ label, options, value, onValue, disabled = false }: Props) {
  return (
    <div className="field">
      <Select.Root
        items={options}
        value={value}
        disabled={disabled}
        onValueChange={(next) => next !== null && onValue(next)}
      >
        <Select.Label className="field-label">{label}</Select.Label>
        <Select.Trigger className="select">
          <Select.Value />
          <Select.Icon className="select-chevron">
            <Icon name="chevron" />
          </Select.Icon>
        </Select.Trigger>
        <Select.Portal>
          <Select.Positioner className="select-positioner" sideOffset={6} alignItemWithTrigger={false}>
            <Select.Popup className="popup">
              <Select.List>
                {options.map((option) => (
                  <Select.Item key={option.value} value={option.value} className="popup-item">
                    <Select.ItemIndicator className="popup-tick">
                      <Icon name="check" size={16} />
                    </Select.ItemIndicator>
                    <Select.ItemText>{option.label}</Select.ItemText>
                  </Select.Item>
                ))}
              </Select.List>
            </Select.Popup>
          </Select.Positioner>
        </Select.Portal>
      </Select.Root>
    </div>
  );
}
