import { Collapsible } from '@base-ui/react/collapsible';
import type { ReactNode } from 'react';
import styles from './fold.module.css';
import { Icon } from './icon.tsx';

/** Something folded up until it is asked for. */
export function Fold({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <Collapsible.Root>
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
