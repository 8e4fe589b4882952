import { Tooltip } from '@base-ui/react/tooltip';
import type { ComponentPropsWithRef } from 'react';
import { Icon, type IconName } from './icon.tsx';

type Props = Omit<ComponentPropsWithRef<'button'>, 'children' | 'aria-label'> & {
  readonly icon: IconName;
  readonly label: string;
};

/** A round button that is only a sign; its label shows on hover and focus and is its accessible name. */
export function IconButton({ icon, label, className, ...rest }: Props) {
  return (
    <Tooltip.Root>
      <Tooltip.Trigger
        {...rest}
        aria-label={label}
        className={className === undefined ? 'icon-button' : `icon-button ${className}`}
      >
        <Icon name={icon} />
      </Tooltip.Trigger>
      <Tooltip.Portal>
        <Tooltip.Positioner sideOffset={8}>
          <Tooltip.Popup className="tooltip">{label}</Tooltip.Popup>
        </Tooltip.Positioner>
      </Tooltip.Portal>
    </Tooltip.Root>
  );
}
