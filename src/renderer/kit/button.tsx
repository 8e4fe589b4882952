import type { ComponentPropsWithRef } from 'react';
import { Icon, type IconName } from './icon.tsx';

type Props = ComponentPropsWithRef<'button'> & {
  /** `primary` once a screen, `quiet` for the rest, `danger` for what cannot be undone, `bare` without a border. */
  readonly look?: 'primary' | 'quiet' | 'danger' | 'bare';
  readonly icon?: IconName | undefined;
  /** On its way: stays focusable, says so, and does nothing. */
  readonly pending?: boolean;
};

/** A button in the app's looks. */
export function Button({
  look = 'quiet',
  icon,
  pending = false,
  className,
  children,
  onClick,
  type = 'button',
  ...rest
}: Props) {
  return (
    <button
      {...rest}
      type={type}
      className={className === undefined ? 'button' : `button ${className}`}
      data-look={look}
      aria-busy={pending || undefined}
      onClick={(event) => {
        if (pending) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {icon !== undefined && <Icon name={icon} />}
      <span>{children}</span>
      {pending && <span className="button-spinner" aria-hidden="true" />}
    </button>
  );
}
