import type { App, BrowserWindow, MessageBoxOptions, WebContents } from 'electron';
import type { Catalogue } from '#words/catalogue.ts';
import type { Quitting } from '../quit-in-time.ts';

type Unsaved = Catalogue['appWindow']['unsaved'];

type Parts = {
  readonly app: Pick<App, 'quit'>;
  readonly window: Pick<BrowserWindow, 'on' | 'close'> & {
    readonly webContents: Pick<WebContents, 'on' | 'reload'>;
  };
  readonly quitting: Quitting;
  /** Answers the number of the button that was pressed, and leaves the app responsive meanwhile. */
  readonly ask: (question: MessageBoxOptions) => Promise<{ readonly response: number }>;
  readonly words: () => Unsaved;
  readonly log: (error: unknown) => void;
};

/**
 * Asks before a page goes that holds something unsaved, whether its window closes, Familiar quits or the page loads
 * again. Quitting waits for the answer; a second wish to quit meanwhile ends Familiar in its usual time.
 */
export function askBeforeLoss({ app, window, quitting, ask, words, log }: Parts): void {
  const { webContents: page } = window;
  let isClosing = false;
  let isAsking = false;
  let isLetGo = false;
  window.on('close', (event) => {
    // Others who listen may keep the window, after this.
    queueMicrotask(() => {
      isClosing = !event.defaultPrevented;
    });
  });
  page.on('did-navigate', () => {
    isLetGo = false;
  });

  function again(isQuitting: boolean): void {
    isLetGo = true;
    if (isQuitting) app.quit();
    else if (isClosing) window.close();
    else page.reload();
  }

  page.on('will-prevent-unload', (event) => {
    if (isLetGo) return event.preventDefault();
    if (isAsking) return;
    isAsking = true;
    const isQuitting = quitting.giveUp();
    void ask(questionOf(words()))
      .then(({ response }) => (response === 1 ? again(isQuitting) : undefined))
      .catch(log)
      .finally(() => {
        isAsking = false;
        isClosing = false;
      });
  });
}

function questionOf(words: Unsaved): MessageBoxOptions {
  const { question, detail, stay, discard } = words;
  const buttons = [stay, discard];
  return { type: 'question', message: question, detail, buttons, defaultId: 0, cancelId: 0, noLink: true };
}
