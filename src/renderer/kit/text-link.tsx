import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';
import styles from './text-link.module.css';

type LinkProps = {
  readonly href: string;
  readonly icon?: IconName;
  readonly iconAfter?: IconName;
  /** True where it stands for something to do, in a row with others. */
  readonly isAction?: boolean;
  readonly children: ReactNode;
};

/** A link within text or below it. */
export function TextLink({ href, icon, iconAfter, isAction = false, children }: LinkProps) {
  const isSigned = icon !== undefined || iconAfter !== undefined;
  return (
    <a className={styles.link} href={href} data-signed={isSigned || undefined} data-action={isAction || undefined}>
      {icon !== undefined && <Icon name={icon} size={16} />}
      {children}
      {iconAfter !== undefined && <Icon name={iconAfter} size={16} />}
    </a>
  );
}

/** The way back to the screen above this one. */
export function BackLink({ href, children }: { readonly href: string; readonly children: string }) {
  return (
    <a className={styles.back} href={href}>
      <Icon name="arrowLeft" /> {children}
    </a>
  );
}

/** A button that looks like a link. */
export function TextButton({ onClick, children }: { readonly onClick: () => void; readonly children: ReactNode }) {
  return (
    <button type="button" className={styles.button} onClick={onClick}>
      {children}
    </button>
  );
}
