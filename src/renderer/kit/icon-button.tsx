import { Tooltip } from '@base-ui/react/tooltip';
import type { ComponentPropsWithRef } from 'react';
import { Icon, type IconName } from './icon.tsx';
import styles from './icon-button.module.css';
import tooltip from './tooltip.module.css';

type Props = Omit<ComponentPropsWithRef<'button'>, 'children' | 'aria-label' | 'className' | 'style' | 'disabled'> & {
  readonly icon: IconName;
  readonly label: string;
  /** What it stands on: the page, or something in the colour of ink. */
  readonly ground?: 'page' | 'ink';
};

/** A round button that is only a sign; its label shows on hover and focus and is its accessible name. */
export function IconButton({ icon, label, ground = 'page', ...rest }: Props) {
  return (
    <Tooltip.Root>
      <Tooltip.Trigger
        render={<button type="button" {...rest} aria-label={label} className={styles.button} data-ground={ground} />}
      >
        <Icon name={icon} />
      </Tooltip.Trigger>
      <Tooltip.Portal>
        <Tooltip.Positioner sideOffset={8} className={tooltip.positioner}>
          <Tooltip.Popup className={tooltip.popup}>{label}</Tooltip.Popup>
        </Tooltip.Positioner>
      </Tooltip.Portal>
    </Tooltip.Root>
  );
}
