import { Toast } from '@base-ui/react/toast';
import { type ReactNode, useCallback, useEffect, useMemo, useRef } from 'react';
import { useFreshOwner } from '../parts/fresh-owner.tsx';
import { useClient } from '../state/client-context.ts';
import { useQuery } from '../state/use-query.ts';
import { UndoContext } from '../state/use-undo.ts';
import { useFailureWords } from '../words/use-words.ts';

/** How long a message with an Undo button stays, in milliseconds; afterwards the list of changes still has it. */
const messageMs = 9000;

/** The message of a change, which goes when the change is undone in another way. */
const toastOf = (changeId: number): string => `change-${changeId}`;

/** Whether Ctrl+Z belongs to what has the focus: a text being typed, or a dialog that is open. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input, textarea, select, [contenteditable], [role="dialog"], [role="alertdialog"]') !== null
  );
}

/** Offers undoing to the screens inside: messages with a button, the list of changes, and Ctrl+Z. */
export function UndoProvider({ children }: { readonly children: ReactNode }) {
  const client = useClient();
  const sayFailure = useFailureWords();
  const withFreshOwner = useFreshOwner();
  const toasts = Toast.useToastManager();
  const { state } = useQuery('changes.list', {});
  const changes = useMemo(() => (state.kind === 'ready' ? state.value : []), [state]);

  const undo = useCallback(
    async (changeId: number) => {
      const tried = await client.call('changes.undo', { changeId });
      const needsPassphrase = !tried.ok && tried.error.code === 'notAllowed';
      const answer = needsPassphrase ? await withFreshOwner(() => client.call('changes.undo', { changeId })) : tried;
      if (answer === null) return;
      if (answer.ok) {
        toasts.close(toastOf(changeId));
        toasts.add({ title: 'Undone', timeout: messageMs });
      } else
        toasts.add({
          title: 'That cannot be undone any more',
          description: sayFailure(answer.error),
          type: 'fault',
          timeout: messageMs,
        });
    },
    [client, sayFailure, toasts.add, toasts.close, withFreshOwner],
  );

  const announce = useCallback(
    (message: string, changeId: number | null, consequence?: string) => {
      toasts.add({
        title: message,
        timeout: messageMs,
        ...(consequence === undefined ? {} : { description: consequence }),
        ...(changeId === null
          ? {}
          : {
              id: toastOf(changeId),
              actionProps: {
                children: 'Undo',
                onClick: () => {
                  toasts.close(toastOf(changeId));
                  void undo(changeId);
                },
              },
            }),
      });
    },
    [toasts.add, toasts.close, undo],
  );

  const newest = useRef<number | null>(null);
  useEffect(() => {
    newest.current = changes[0]?.changeId ?? null;
  }, [changes]);
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      const isUndo =
        (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === 'z';
      if (!isUndo || newest.current === null || isTyping(event.target)) return;
      event.preventDefault();
      void undo(newest.current);
    }
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [undo]);

  const value = useMemo(() => ({ changes, undo, announce }), [changes, undo, announce]);
  return <UndoContext.Provider value={value}>{children}</UndoContext.Provider>;
}
