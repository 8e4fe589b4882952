import { Dialog } from '@base-ui/react/dialog';
import { type ReactNode, useRef } from 'react';
import { useWords } from '../words/use-words.ts';
import { ButtonRow } from './button-row.tsx';
import { IconButton } from './icon-button.tsx';
import styles from './modal.module.css';

type Props = {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly description?: string;
  readonly children: ReactNode;
};

/**
 * A dialog over the page, its parts one below the other: titled, closed by Escape, the cross or a press outside; focus
 * returns to where it came from.
 */
export function Modal({ open, onClose, title, description, children }: Props) {
  const { common } = useWords();
  const popup = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLDivElement>(null);
  // On the cross a tooltip would take the first Escape.
  const firstFocus = () =>
    body.current?.querySelector('a[href], button, input, select, textarea, [tabindex="0"]') ? true : popup.current;
  return (
    <Dialog.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={styles.backdrop} data-shade />
        <Dialog.Viewport className={styles.viewport}>
          <Dialog.Popup ref={popup} className={styles.modal} initialFocus={firstFocus}>
            <Dialog.Title className={styles.title}>{title}</Dialog.Title>
            {description !== undefined && (
              <Dialog.Description className={styles.description}>{description}</Dialog.Description>
            )}
            <div ref={body} className={styles.body}>
              {children}
            </div>
            <span className={styles.close}>
              <Dialog.Close render={<IconButton icon="cross" label={common.close} />} />
            </span>
          </Dialog.Popup>
        </Dialog.Viewport>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

type FormProps = {
  readonly onSubmit: () => void;
  /** The buttons at the end; one of them submits. */
  readonly actions: ReactNode;
  readonly children: ReactNode;
};

/** A form within a dialog: its fields, and its buttons in a row. */
export function ModalForm({ onSubmit, actions, children }: FormProps) {
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {children}
      <ButtonRow align="end">{actions}</ButtonRow>
    </form>
  );
}
