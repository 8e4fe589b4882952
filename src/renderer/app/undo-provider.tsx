import { Toast } from '@base-ui/react/toast';
import { type ReactNode, useCallback, useEffect, useMemo, useRef } from 'react';
import type { Change } from '#contract/calls/changes.ts';
import { useFreshProof } from '../parts/fresh-proof.tsx';
import { useClient } from '../state/client-context.ts';
import { useQuery } from '../state/use-query.ts';
import { type Undo, UndoContext } from '../state/use-undo.ts';
import { useFailureWords, useWords } from '../words/use-words.ts';
import { isTyping } from './is-typing.ts';

/** How long a message with an Undo button stays, in milliseconds; afterwards the list of changes still has it. */
const messageMs = 9000;

/** The message of a change, which goes when the change is undone in another way. */
const toastOf = (changeId: number): string => `change-${changeId}`;

/** Takes a change back, with a fresh proof where that is needed, and says so or why not. */
function useTakeBack(): Undo['undo'] {
  const { undo: words } = useWords().shell;
  const client = useClient();
  const sayFailure = useFailureWords();
  const withFreshProof = useFreshProof();
  const { add, close } = Toast.useToastManager();
  return useCallback(
    async (changeId) => {
      const tried = await client.call('changes.undo', { changeId });
      const needsProof = !tried.ok && tried.error.code === 'notAllowed';
      const answer = needsProof ? await withFreshProof(() => client.call('changes.undo', { changeId })) : tried;
      if (answer === null) return;
      if (answer.ok) {
        close(toastOf(changeId));
        add({ title: words.undone, timeout: messageMs });
        return;
      }
      add({
        title: words.tooLate,
        description: sayFailure(answer.error),
        type: 'fault',
        timeout: messageMs,
      });
    },
    [client, words, sayFailure, add, close, withFreshProof],
  );
}

/** Shows a message about a change just made, with a button that takes it back where that is possible. */
function useAnnounce(undo: Undo['undo']): Undo['announce'] {
  const { common } = useWords();
  const { add, close } = Toast.useToastManager();
  return useCallback(
    (message, changeId, consequence) => {
      const said = { title: message, timeout: messageMs, ...(consequence && { description: consequence }) };
      if (changeId === null) {
        add(said);
        return;
      }
      const onClick = () => {
        close(toastOf(changeId));
        void undo(changeId);
      };
      add({ ...said, id: toastOf(changeId), actionProps: { children: common.undo, onClick } });
    },
    [common, add, close, undo],
  );
}

/** Takes the newest change back at Ctrl+Z. */
function useUndoKey(changes: readonly Change[], undo: Undo['undo']): void {
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
}

/** Offers undoing to the screens inside: messages with a button, the list of changes, and Ctrl+Z. */
export function UndoProvider({ children }: { readonly children: ReactNode }) {
  const { state } = useQuery('changes.list', {});
  const changes = useMemo(() => (state.kind === 'ready' ? state.value : []), [state]);
  const undo = useTakeBack();
  const announce = useAnnounce(undo);
  useUndoKey(changes, undo);
  const value = useMemo(() => ({ changes, undo, announce }), [changes, undo, announce]);
  return <UndoContext.Provider value={value}>{children}</UndoContext.Provider>;
}
