import { Fold } from '../kit/fold.tsx';
import { ConsentText } from './consent-text.tsx';

/** What someone agrees to, folded up until it is asked for. */
export function ConsentFold() {
  return (
    <Fold label="What is stored, and how it is erased">
      <ConsentText />
    </Fold>
  );
}
