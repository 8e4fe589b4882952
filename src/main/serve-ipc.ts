import type { IpcMain, IpcMainInvokeEvent, WebContents } from 'electron';
import { bridgeChannels } from '#contract/bridge.ts';
import type { Dispatcher } from '#contract/dispatcher.ts';
import { failureOf, type Result } from '#contract/result.ts';
import { isOurs } from './app-address.ts';

type Options = {
  readonly ipc: Pick<IpcMain, 'handle'>;
  readonly contents: Pick<WebContents, 'send' | 'isDestroyed'>;
  readonly dispatcher: Dispatcher;
};

const stranger: Result<never> = { ok: false, error: failureOf('strangeWindow') };

/**
 * Carries the window's calls to the gate and the gate's events to the window; the only door between Electron's
 * processes.
 * Only the window's main frame at our exact origin is heard. Returns the end of the events.
 */
export function serveIpc({ ipc, contents, dispatcher }: Options): () => void {
  function isOurWindow({ sender, senderFrame }: Pick<IpcMainInvokeEvent, 'sender' | 'senderFrame'>): boolean {
    return sender === contents && senderFrame !== null && senderFrame.parent === null && isOurs(senderFrame.url);
  }

  ipc.handle(bridgeChannels.call, (event, name: unknown, input: unknown) =>
    isOurWindow(event) ? dispatcher.call(name, input) : stranger,
  );
  return dispatcher.subscribe(({ name, payload }) => {
    if (!contents.isDestroyed()) contents.send(bridgeChannels.event, name, payload);
  });
}
