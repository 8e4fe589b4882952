import { createContext, useContext } from 'react';
import type { Change } from '#contract/calls/changes.ts';

/** What can still be undone, newest first, a way to do it, and a way to tell of a change that has just been made. */
export type Undo = {
  readonly changes: readonly Change[];
  /** Takes a change back and says so, or says why not. */
  readonly undo: (changeId: number) => Promise<void>;
  /** Shows a message with an Undo button; null for a change that cannot be undone. */
  readonly announce: (message: string, changeId: number | null, consequence?: string) => void;
};

/** Carries undoing to every signed-in screen. */
export const UndoContext = createContext<Undo | null>(null);

/** Undoing. Throws outside of the signed-in screens. */
export function useUndo(): Undo {
  const undo = useContext(UndoContext);
  if (undo === null) throw new Error('useUndo needs an UndoContext above it');
  return undo;
}
