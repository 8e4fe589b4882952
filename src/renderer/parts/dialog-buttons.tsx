import { Button } from '../kit/button.tsx';
import { useWords } from '../words/use-words.ts';

type Props = {
  readonly onClose: () => void;
  readonly verb: string;
  readonly pending: boolean;
  /** Why the form cannot be sent yet; null when it can. */
  readonly disabledBecause: string | null;
};

/** The end of a dialog's form: a way back, and the button that sends it. */
export function DialogButtons({ onClose, verb, pending, disabledBecause }: Props) {
  return (
    <>
      <Button onClick={onClose}>{useWords().common.cancel}</Button>
      <Button look="primary" type="submit" pending={pending} disabledBecause={disabledBecause}>
        {verb}
      </Button>
    </>
  );
}
