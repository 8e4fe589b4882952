import { AlertDialog } from '@base-ui/react/alert-dialog';
import { useWords } from '../words/use-words.ts';
import { Button } from './button.tsx';
import { ButtonRow } from './button-row.tsx';
import styles from './modal.module.css';
import { Notice } from './notice.tsx';

type Props = {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly consequence: string;
  /** The label of the button that does it, a verb. */
  readonly verb: string;
  /** The label of the button that leaves all as it is; `Keep` when left out. */
  readonly refusal?: string;
  readonly pending: boolean;
  readonly fault: string | null;
  readonly onYes: () => void;
};

/** Asks before something that cannot be undone, and says what will happen. */
export function Ask({ open, onClose, title, consequence, verb, refusal, pending, fault, onYes }: Props) {
  const { common } = useWords();
  return (
    <AlertDialog.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className={styles.backdrop} data-shade />
        <AlertDialog.Viewport className={styles.viewport}>
          <AlertDialog.Popup className={styles.modal}>
            <AlertDialog.Title className={styles.title}>{title}</AlertDialog.Title>
            <AlertDialog.Description className={styles.description}>{consequence}</AlertDialog.Description>
            <div className={styles.body}>
              {fault !== null && <Notice kind="fault">{fault}</Notice>}
              <ButtonRow align="end">
                <AlertDialog.Close render={<Button>{refusal ?? common.keep}</Button>} />
                <Button look="danger" pending={pending} onClick={onYes}>
                  {verb}
                </Button>
              </ButtonRow>
            </div>
          </AlertDialog.Popup>
        </AlertDialog.Viewport>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
