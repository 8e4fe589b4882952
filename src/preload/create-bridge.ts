import type { IpcRenderer, IpcRendererEvent } from 'electron';
import { bridgeChannels, type FamiliarBridge } from '#contract/bridge.ts';

/** The page's bridge: calls go to the main process's one door, events come without Electron's own event object. */
export function createBridge(ipc: Pick<IpcRenderer, 'invoke' | 'on' | 'removeListener'>): FamiliarBridge {
  return {
    call: (name, input) => ipc.invoke(bridgeChannels.call, name, input),
    subscribe(name, listener) {
      const hear = (_event: IpcRendererEvent, heard: unknown, payload: unknown): void => {
        if (heard === name) listener(payload);
      };
      ipc.on(bridgeChannels.event, hear);
      return () => {
        ipc.removeListener(bridgeChannels.event, hear);
      };
    },
  };
}
