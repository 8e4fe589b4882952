import type { IpcMainInvokeEvent, IpcRendererEvent } from 'electron';
import type { FamiliarBridge } from '#contract/bridge.ts';
import type { Dispatcher } from '#contract/dispatcher.ts';
import { appAddress } from '#main/app-address.ts';
import { serveIpc } from '#main/serve-ipc.ts';
import { createBridge } from '#preload/create-bridge.ts';

type Invoked = (event: IpcMainInvokeEvent, ...args: unknown[]) => unknown;
type Heard = (event: IpcRendererEvent, ...args: unknown[]) => void;

/** Who sends a call, as the main process sees it: our window's main frame unless the test says otherwise. */
export type Sender = {
  readonly url?: string;
  readonly isSubframe?: boolean;
  readonly isForeignWindow?: boolean;
  readonly isGone?: boolean;
};

/**
 * Electron's two processes in one: our own preload and main code, with everything between them copied by structured
 * clone.
 */
export function connectElectronDouble(
  dispatcher: Dispatcher,
  sender: Sender = {},
): { bridge: FamiliarBridge; disconnect: () => void } {
  const handlers = new Map<string, Invoked>();
  const listeners = new Map<string, Set<Heard>>();
  const contents = {
    isDestroyed: () => false,
    send(channel: string, ...args: unknown[]) {
      for (const listener of listeners.get(channel) ?? []) listener({} as IpcRendererEvent, ...structuredClone(args));
    },
  };
  const ipcMain = {
    handle(channel: string, handler: Invoked) {
      handlers.set(channel, handler);
    },
  };
  const disconnect = serveIpc({ ipc: ipcMain, contents, dispatcher });

  const event = {
    sender: sender.isForeignWindow ? {} : contents,
    senderFrame: sender.isGone ? null : { url: sender.url ?? appAddress, parent: sender.isSubframe ? {} : null },
  } as unknown as IpcMainInvokeEvent;
  const ipcRenderer = {
    async invoke(channel: string, ...args: unknown[]) {
      const handler = handlers.get(channel);
      if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
      return structuredClone(await handler(event, ...structuredClone(args)));
    },
    on(channel: string, listener: Heard) {
      listeners.set(channel, (listeners.get(channel) ?? new Set()).add(listener));
      return this as never;
    },
    removeListener(channel: string, listener: Heard) {
      listeners.get(channel)?.delete(listener);
      return this as never;
    },
  };
  return { bridge: createBridge(ipcRenderer), disconnect };
}
