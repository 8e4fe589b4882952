import { Collapsible } from '@base-ui/react/collapsible';
import type { ReactNode } from 'react';
import styles from './fold.module.css';
import { Icon } from './icon.tsx';

type Props = {
  readonly label: string;
  readonly isOpenAtFirst?: boolean;
  readonly children: ReactNode;
};

/** Something folded up until it is asked for. */
export function Fold({ label, isOpenAtFirst = false, children }: Props) {
  return (
    <Collapsible.Root defaultOpen={isOpenAtFirst}>
      <Collapsible.Trigger className={styles.trigger}>
        <span className={styles.sign}>
          <Icon name="chevron" size={18} />
        </span>
        {label}
      </Collapsible.Trigger>
      <Collapsible.Panel className={styles.panel}>{children}</Collapsible.Panel>
    </Collapsible.Root>
  );
}
