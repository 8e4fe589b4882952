import { changesOf } from '#contract/contract.ts';
import type { HandlersOf } from '../gate/handlers.ts';
import type { Services } from '../services.ts';

/** Taking back what was just done. */
export function createChangesHandlers({ changes, sessions }: Services): HandlersOf<'changes'> {
  return {
    'changes.list': () => changes.list(),
    'changes.undo': ({ changeId }, { alsoChanged }) => {
      alsoChanged(changesOf(changes.undo(changeId)));
      sessions.touch();
      return {};
    },
  };
}
