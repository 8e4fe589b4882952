import type { ComponentPropsWithRef } from 'react';
import styles from './button.module.css';
import type { ButtonLook, ButtonSize } from './button-look.ts';
import { Icon, type IconName } from './icon.tsx';
import { Spinner } from './spinner.tsx';
import { useWhyNot, WhyNot } from './why-not.tsx';

type Props = Omit<ComponentPropsWithRef<'button'>, 'className' | 'style' | 'disabled'> & {
  readonly look?: ButtonLook;
  readonly size?: ButtonSize;
  readonly icon?: IconName | undefined;
  readonly iconAfter?: IconName | undefined;
  /** On its way: stays focusable, says so, and does nothing. */
  readonly pending?: boolean;
  /** Why it does nothing now; null while it can be pressed. */
  readonly disabledBecause?: string | null;
};

/** A button in the app's looks. One that cannot be pressed now says why, and submits nothing. */
export function Button({
  look = 'quiet',
  size = 'medium',
  icon,
  iconAfter,
  pending = false,
  disabledBecause = null,
  children,
  onClick,
  type = 'button',
  ...rest
}: Props) {
  const whyNot = useWhyNot(disabledBecause);
  const answer = disabledBecause === null ? onClick : whyNot.press;
  return (
    <>
      <button
        {...rest}
        {...whyNot.props}
        type={type}
        className={styles.button}
        data-look={look}
        data-size={size}
        aria-busy={pending || undefined}
        onClick={(event) => {
          if (pending || disabledBecause !== null) event.preventDefault();
          if (!pending) answer?.(event);
        }}
      >
        {icon !== undefined && <Icon name={icon} />}
        <span>{children}</span>
        {iconAfter !== undefined && <Icon name={iconAfter} size={size === 'snug' ? 18 : 20} />}
        {pending && <Spinner />}
      </button>
      <WhyNot {...whyNot.shown} />
    </>
  );
}
