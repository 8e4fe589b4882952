import type { ComponentPropsWithRef } from 'react';
import styles from './button.module.css';
import type { ButtonLook, ButtonSize } from './button-look.ts';
import { Icon, type IconName } from './icon.tsx';
import { Spinner } from './spinner.tsx';

type Props = Omit<ComponentPropsWithRef<'button'>, 'className' | 'style'> & {
  readonly look?: ButtonLook;
  readonly size?: ButtonSize;
  readonly icon?: IconName | undefined;
  readonly iconAfter?: IconName | undefined;
  /** On its way: stays focusable, says so, and does nothing. */
  readonly pending?: boolean;
};

/** A button in the app's looks. */
export function Button({
  look = 'quiet',
  size = 'medium',
  icon,
  iconAfter,
  pending = false,
  children,
  onClick,
  type = 'button',
  ...rest
}: Props) {
  return (
    <button
      {...rest}
      type={type}
      className={styles.button}
      data-look={look}
      data-size={size}
      aria-busy={pending || undefined}
      onClick={(event) => {
        if (pending) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {icon !== undefined && <Icon name={icon} />}
      <span>{children}</span>
      {iconAfter !== undefined && <Icon name={iconAfter} size={size === 'snug' ? 18 : 20} />}
      {pending && <Spinner />}
    </button>
  );
}
