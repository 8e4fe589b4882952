import { Dialog } from '@base-ui/react/dialog';
import type { ReactNode } from 'react';
import { IconButton } from './icon-button.tsx';

type Props = {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly description?: string;
  readonly children: ReactNode;
};

/** A dialog over the page: titled, closed by Escape, the cross or a press outside; focus returns to where it came from. */
export function Modal({ open, onClose, title, description, children }: Props) {
  return (
    <Dialog.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="backdrop" />
        <Dialog.Viewport className="modal-viewport">
          <Dialog.Popup className="modal">
            <Dialog.Title className="modal-title">{title}</Dialog.Title>
            {description !== undefined && (
              <Dialog.Description className="modal-description">{description}</Dialog.Description>
            )}
            {children}
            <Dialog.Close render={<IconButton icon="cross" label="Close" className="modal-close" />} />
          </Dialog.Popup>
        </Dialog.Viewport>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
