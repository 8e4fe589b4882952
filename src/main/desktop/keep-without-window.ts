import type { App, BrowserWindow, MessageBoxOptions } from 'electron';
import type { DesktopSettings } from '#contract/desktop.ts';
import type { Catalogue } from '#words/catalogue.ts';

type Closing = NonNullable<DesktopSettings['onClose']>;

type Parts = {
  readonly app: Pick<App, 'quit'>;
  readonly window: Pick<BrowserWindow, 'on' | 'hide'>;
  /** Answers the number of the button that was pressed. */
  readonly ask: (question: MessageBoxOptions) => Promise<{ readonly response: number }>;
  readonly words: () => Catalogue['desktop']['closing'];
  readonly settings: () => DesktopSettings;
  readonly hasTray: () => Promise<boolean>;
  readonly isQuitting: () => boolean;
  /** Keeps the answer to the question. */
  readonly save: (onClose: Closing) => Promise<void>;
  readonly log: (error: unknown) => void;
};

/**
 * Keeps Familiar going when its window is closed, where a person wants that: hides the window in place of closing it.
 * Asks once. Where there is no tray nobody is asked, and Familiar ends unless an owner has chosen otherwise.
 */
export function keepWithoutWindow(parts: Parts): void {
  const { app, window, settings, hasTray, isQuitting, save, log } = parts;
  let isAsking = false;

  async function decide(): Promise<Closing> {
    const { onClose } = settings();
    if (onClose !== null) return onClose;
    if (!(await hasTray())) return 'quit';
    const answer = await askOnce(parts);
    await save(answer).catch(log);
    return answer;
  }

  window.on('close', (event) => {
    if (isQuitting() || settings().onClose === 'quit') return;
    event.preventDefault();
    if (isAsking) return;
    isAsking = true;
    void decide()
      .then((closing) => (closing === 'keep' ? window.hide() : app.quit()))
      .catch(log)
      .finally(() => {
        isAsking = false;
      });
  });
}

/** What is answered by pressing Escape or closing the box is what is easy to take back: Familiar goes on. */
async function askOnce(parts: Pick<Parts, 'ask' | 'words'>): Promise<Closing> {
  const words = parts.words();
  const { response } = await parts.ask({
    type: 'question',
    message: words.question,
    detail: words.detail,
    buttons: [words.keep, words.quit],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  return response === 1 ? 'quit' : 'keep';
}
