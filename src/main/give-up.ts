import type { App, Dialog } from 'electron';
import { FamiliarError } from '#contract/result.ts';
import type { Catalogue } from '#words/catalogue.ts';
import { failureWords } from '#words/failure-words.ts';

type Parts = {
  readonly app: Pick<App, 'isReady' | 'exit'>;
  readonly dialog: Pick<Dialog, 'showErrorBox' | 'showMessageBox'>;
  readonly words: () => Promise<Pick<Catalogue, 'desktop' | 'failures'>>;
  /** To the terminal. */
  readonly log: (error: unknown) => void;
};

/**
 * Says why Familiar cannot start or go on, once, then ends it with exit code 1. The box leaves the app responsive, so
 * that signals end it meanwhile. Only before Electron is ready is there no such box; on Linux that is said in the
 * terminal.
 */
export function createGiveUp({ app, dialog, words: say, log }: Parts): (error: unknown) => Promise<void> {
  let isSaid = false;
  return async (error) => {
    const isExpected = error instanceof FamiliarError;
    if (!isExpected) log(error);
    if (isSaid) return;
    isSaid = true;
    const words = await say();
    const message = isExpected ? words.desktop.cannotStart : words.desktop.cannotGoOn;
    const detail = isExpected ? failureWords(words, error.failure) : words.desktop.fault;
    if (app.isReady()) {
      if (isExpected) log(`${message}: ${detail}`);
      await dialog.showMessageBox({ type: 'error', message, detail });
    } else dialog.showErrorBox(message, detail);
    app.exit(1);
  };
}
