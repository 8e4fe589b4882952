import { Menu as BaseMenu } from '@base-ui/react/menu';
import type { ReactElement, ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';
import popup from './popup.module.css';
import { Quiet } from './quiet.tsx';

type MenuProps = {
  /** The button that opens it. */
  readonly trigger: ReactElement;
  readonly align?: 'start' | 'center' | 'end';
  readonly children: ReactNode;
};

/** A list of things to do, behind a button. */
export function Menu({ trigger, align = 'center', children }: MenuProps) {
  return (
    <BaseMenu.Root>
      <BaseMenu.Trigger render={trigger} />
      <BaseMenu.Portal>
        <BaseMenu.Positioner sideOffset={6} align={align} className={popup.positioner}>
          <BaseMenu.Popup className={popup.popup}>{children}</BaseMenu.Popup>
        </BaseMenu.Positioner>
      </BaseMenu.Portal>
    </BaseMenu.Root>
  );
}

type ItemProps = {
  readonly icon?: IconName;
  /** True for what takes something away. */
  readonly isDanger?: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
};

/** One thing to do. */
export function MenuItem({ icon, isDanger = false, onClick, children }: ItemProps) {
  return (
    <BaseMenu.Item className={popup.item} data-danger={isDanger || undefined} onClick={onClick}>
      {icon !== undefined && <Icon name={icon} size={18} />}
      {children}
    </BaseMenu.Item>
  );
}

type ChoiceProps = {
  /** What is chosen, for a screen reader. */
  readonly label: string;
  /** `lang` is the language of the label, where it is not the page's. */
  readonly options: readonly { readonly value: string; readonly label: string; readonly lang?: string }[];
  readonly value: string;
  readonly onValue: (value: string) => void;
};

/** A choice of one; choosing closes the menu. */
export function MenuChoice({ label, options, value, onValue }: ChoiceProps) {
  return (
    <BaseMenu.RadioGroup aria-label={label} value={value} onValueChange={(next) => onValue(String(next))}>
      {options.map((option) => (
        <BaseMenu.RadioItem key={option.value} value={option.value} className={popup.item} data-ticked closeOnClick>
          <BaseMenu.RadioItemIndicator className={popup.tick}>
            <Icon name="check" size={16} />
          </BaseMenu.RadioItemIndicator>
          <span lang={option.lang}>{option.label}</span>
        </BaseMenu.RadioItem>
      ))}
    </BaseMenu.RadioGroup>
  );
}

type CheckItemProps = {
  readonly checked: boolean;
  /** Why it cannot be switched now, which stands below it; null while it can. */
  readonly disabledBecause?: string | null;
  readonly onChecked: (checked: boolean) => void;
  readonly children: ReactNode;
};

/** One thing to switch on or off; the menu stays open. */
export function MenuCheckItem({ checked, disabledBecause = null, onChecked, children }: CheckItemProps) {
  return (
    <BaseMenu.CheckboxItem
      className={popup.item}
      data-ticked
      checked={checked}
      disabled={disabledBecause !== null}
      onCheckedChange={onChecked}
    >
      <BaseMenu.CheckboxItemIndicator className={popup.tick}>
        <Icon name="check" size={16} />
      </BaseMenu.CheckboxItemIndicator>
      {disabledBecause === null ? (
        children
      ) : (
        <span>
          {children}{' '}
          <Quiet as="span" isSmall>
            {disabledBecause}
          </Quiet>
        </span>
      )}
    </BaseMenu.CheckboxItem>
  );
}
