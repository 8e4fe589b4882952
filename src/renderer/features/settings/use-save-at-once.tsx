import { Toast } from '@base-ui/react/toast';
import type { Failure } from '#contract/failures.ts';
import type { Result } from '#contract/result.ts';
import { useAction } from '#renderer/state/use-action.ts';
import { useFailureWords, useWords } from '#renderer/words/use-words.ts';

/** Says it in the language that the page has by then: a new one, where it was the language that was saved. */
function Saved() {
  return useWords().settings.saved;
}

function UndoVerb() {
  return useWords().common.undo;
}

/** Saves harmless settings as soon as they are changed, says so, and offers to take the change back. */
export function useSaveAtOnce<T extends object>(
  call: (changes: Partial<T>) => Promise<Result<unknown>>,
): {
  readonly save: (changes: Partial<T>, before: T) => void;
  readonly failure: Failure | null;
} {
  const sayFailure = useFailureWords();
  const toasts = Toast.useToastManager();
  const { failure, run } = useAction(call);

  async function undo(toast: string, former: Partial<T>): Promise<void> {
    toasts.close(toast);
    const answer = await call(former);
    if (!answer.ok) toasts.add({ title: sayFailure(answer.error), type: 'fault' });
  }

  async function save(changes: Partial<T>, before: T): Promise<void> {
    if ((await run(changes)) === null) return;
    const keys = Object.keys(changes) as (keyof T)[];
    const former = Object.fromEntries(keys.map((key) => [key, before[key]])) as Partial<T>;
    const toast = toasts.add({
      title: <Saved />,
      actionProps: { children: <UndoVerb />, onClick: () => void undo(toast, former) },
    });
  }

  return { save: (changes, before) => void save(changes, before), failure };
}
