import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron';
import { bridgeChannels, type FamiliarBridge } from '../shared/bridge.ts';

const bridge: FamiliarBridge = {
  call: (name, input) => ipcRenderer.invoke(bridgeChannels.call, name, input),
  subscribe(name, listener) {
    const hear = (_event: IpcRendererEvent, heard: unknown, payload: unknown): void => {
      if (heard === name) listener(payload);
    };
    ipcRenderer.on(bridgeChannels.event, hear);
    return () => {
      ipcRenderer.removeListener(bridgeChannels.event, hear);
    };
  },
};

contextBridge.exposeInMainWorld('familiar', bridge);
