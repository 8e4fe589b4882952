import { Toast } from '@base-ui/react/toast';
import { Icon } from '../kit/icon.tsx';
import { IconButton } from '../kit/icon-button.tsx';

/** Short messages at the edge of the window; `Toast.useToastManager().add({ title })` shows one. */
export function Toaster() {
  const { toasts } = Toast.useToastManager();
  return (
    <Toast.Portal>
      <Toast.Viewport className="toasts">
        {toasts.map((toast) => (
          <Toast.Root key={toast.id} toast={toast} className="toast">
            <Toast.Content className="toast-content">
              <Icon name={toast.type === 'fault' ? 'warning' : 'check'} />
              <div>
                <Toast.Title className="toast-title" />
                <Toast.Description className="toast-description" />
              </div>
              {toast.actionProps !== undefined && <Toast.Action className="toast-action" />}
              <Toast.Close render={<IconButton icon="cross" label="Dismiss" />} />
            </Toast.Content>
          </Toast.Root>
        ))}
      </Toast.Viewport>
    </Toast.Portal>
  );
}
