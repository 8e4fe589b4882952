import styles from './button.module.css';
import type { ButtonLook, ButtonSize } from './button-look.ts';
import { Icon, type IconName } from './icon.tsx';

type Props = {
  readonly href: string;
  readonly look?: ButtonLook;
  readonly size?: ButtonSize;
  readonly icon?: IconName;
  readonly children: string;
};

/** A link that leads to another screen and looks like a button. */
export function ButtonLink({ href, look = 'quiet', size = 'medium', icon, children }: Props) {
  return (
    <a className={styles.button} href={href} data-look={look} data-size={size}>
      {icon !== undefined && <Icon name={icon} />}
      <span>{children}</span>
    </a>
  );
}
