import { Collapsible } from '@base-ui/react/collapsible';
import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';

/** Something folded up until it is asked for. */
export function Fold({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <Collapsible.Root>
      <Collapsible.Trigger className="fold-trigger">
        <Icon name="chevron" size={18} /> {label}
      </Collapsible.Trigger>
      <Collapsible.Panel className="fold-panel">{children}</Collapsible.Panel>
    </Collapsible.Root>
  );
}
