import { AlertDialog } from '@base-ui/react/alert-dialog';
import { type ReactNode, useRef } from 'react';
import styles from './modal.module.css';

type Props = {
  readonly title: string;
  /** The id of the part that a screen reader reads out when the dialog comes. */
  readonly describedBy: string;
  /** Called at Escape; a press outside leaves it open. */
  readonly onDismiss: () => void;
  readonly children: ReactNode;
};

/**
 * A dialog that comes by itself over what somebody does. It takes the focus itself, so that no key that was meant for
 * the page presses one of its buttons; the focus returns to where it came from.
 */
export function Interruption({ title, describedBy, onDismiss, children }: Props) {
  const popup = useRef<HTMLDivElement>(null);
  return (
    <AlertDialog.Root open onOpenChange={(next) => !next && onDismiss()}>
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className={styles.backdrop} data-shade />
        <AlertDialog.Viewport className={styles.viewport}>
          <AlertDialog.Popup ref={popup} className={styles.modal} initialFocus={popup} aria-describedby={describedBy}>
            <AlertDialog.Title className={styles.title}>{title}</AlertDialog.Title>
            <div className={styles.body}>{children}</div>
          </AlertDialog.Popup>
        </AlertDialog.Viewport>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
