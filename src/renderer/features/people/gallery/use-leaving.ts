import { type RefObject, useEffect, useState } from 'react';
import type { Gallery } from './use-gallery.ts';
import type { SampleActions } from './use-sample-actions.ts';

/** The places that can take the focus when what had it is gone: the tiles, and what stands beside them. */
type Places = {
  readonly tiles: RefObject<HTMLElement | null>;
  readonly aside: RefObject<HTMLElement | null>;
};

/** The actions on chosen pictures, after which the choice ends and the focus is on the picture that follows them. */
export function useLeaving(actions: SampleActions, { leaving, setSelection }: Gallery, places: Places): SampleActions {
  const [turn, setTurn] = useState(0);
  const { tiles, aside } = places;
  useEffect(() => {
    if (turn > 0) (tiles.current ?? aside.current)?.focus({ preventScroll: true });
  }, [turn, tiles, aside]);

  async function leave(action: Promise<boolean>): Promise<boolean> {
    const next = leaving();
    const isDone = await action;
    if (isDone) {
      setSelection(next);
      setTurn((count) => count + 1);
    }
    return isDone;
  }

  return {
    ...actions,
    remove: (sampleIds) => leave(actions.remove(sampleIds)),
    setInUse: (sampleIds, inUse) => leave(actions.setInUse(sampleIds, inUse)),
    move: (sampleIds, to) => leave(actions.move(sampleIds, to)),
  };
}
