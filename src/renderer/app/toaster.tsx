import { Toast } from '@base-ui/react/toast';
import { Icon } from '../kit/icon.tsx';
import { IconButton } from '../kit/icon-button.tsx';
import { useWords } from '../words/use-words.ts';
import styles from './toaster.module.css';

/** Short messages at the edge of the window; `Toast.useToastManager().add({ title })` shows one. */
export function Toaster() {
  const { common, shell } = useWords();
  const { toasts } = Toast.useToastManager();
  return (
    <Toast.Portal>
      <Toast.Viewport className={styles.viewport} aria-label={shell.messages}>
        {toasts.map((toast) => (
          <Toast.Root key={toast.id} toast={toast} className={styles.toast} data-testid="toast">
            <Toast.Content className={styles.content}>
              <Icon name={toast.type === 'fault' ? 'warning' : 'check'} />
              <div className={styles.words}>
                <Toast.Title className={styles.title} />
                <Toast.Description className={styles.description} />
              </div>
              {toast.actionProps !== undefined && <Toast.Action className={styles.action} />}
              <Toast.Close render={<IconButton icon="cross" label={common.dismiss} ground="ink" />} />
            </Toast.Content>
          </Toast.Root>
        ))}
      </Toast.Viewport>
    </Toast.Portal>
  );
}
