import type { ListeningParts } from './listen-for-programs.ts';

type Parts = ListeningParts & {
  /** Calls back at once and at every change: whether the household lets programs ask. Returns its undo. */
  readonly follow: (listener: (isAllowed: boolean) => void) => () => void;
  /** How long until the socket of another Familiar, or one that could not be made, is tried again. */
  readonly againMs?: number;
};

/** Listens for programs while the household lets them ask, and takes the socket over once another Familiar is gone. */
export function keepListening({ follow, againMs = 30_000, ...parts }: Parts): { readonly close: () => Promise<void> } {
  let isWanted = false;
  let stop: (() => Promise<void>) | null = null;
  let again: NodeJS.Timeout | undefined;
  let step: Promise<void> = Promise.resolve();

  async function settle(): Promise<void> {
    clearTimeout(again);
    if (isWanted === (stop !== null)) return;
    if (stop !== null) {
      await stop();
      stop = null;
      return;
    }
    try {
      // Loaded where it is wanted: most households let no program ask.
      const { listenForPrograms } = await import('./listen-for-programs.ts');
      stop = await listenForPrograms(parts);
    } catch (error) {
      parts.log.error('No socket could be made at which programs may ask; it is tried again', error);
    }
    if (stop === null) again = setTimeout(change, againMs, true).unref();
  }

  function change(wanted: boolean): void {
    isWanted = wanted;
    step = step.then(settle);
  }

  const unfollow = follow(change);
  return {
    async close() {
      unfollow();
      change(false);
      await step;
    },
  };
}
