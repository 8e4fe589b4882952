import { Button } from '../kit/button.tsx';
import { useWords } from '../words/use-words.ts';

type Props = {
  readonly onClose: () => void;
  readonly verb: string;
  readonly pending: boolean;
  readonly disabled: boolean;
};

/** The end of a dialog's form: a way back, and the button that sends it. */
export function DialogButtons({ onClose, verb, pending, disabled }: Props) {
  return (
    <>
      <Button onClick={onClose}>{useWords().common.cancel}</Button>
      <Button look="primary" type="submit" pending={pending} disabled={disabled}>
        {verb}
      </Button>
    </>
  );
}
