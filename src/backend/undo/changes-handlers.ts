import { changesOf } from '#contract/contract.ts';
import type { HandlersOf } from '../gate/handlers.ts';
import type { SessionManager } from '../session/session-manager.ts';
import type { ChangeLog } from './change-log.ts';

type Parts = {
  readonly changes: ChangeLog;
  readonly sessions: SessionManager;
};

/** Taking back what was just done. */
export function createChangesHandlers({ changes, sessions }: Parts): HandlersOf<'changes'> {
  return {
    'changes.list': () => changes.list(),
    'changes.undo': ({ changeId }, { alsoChanged }) => {
      alsoChanged(changesOf(changes.undo(changeId)));
      sessions.touch();
      return {};
    },
  };
}
