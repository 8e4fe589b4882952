import { Collapsible } from '@base-ui/react/collapsible';
import { ConsentText } from './consent-text.tsx';
import { Icon } from './icon.tsx';

/** What someone agrees to, folded up until it is asked for. */
export function ConsentFold() {
  return (
    <Collapsible.Root className="consent-fold">
      <Collapsible.Trigger className="fold-trigger">
        <Icon name="chevron" size={18} /> What is stored, and how it is erased
      </Collapsible.Trigger>
      <Collapsible.Panel className="fold-panel">
        <ConsentText />
      </Collapsible.Panel>
    </Collapsible.Root>
  );
}
