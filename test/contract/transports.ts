import type { TestContext } from 'node:test';
import type { Dispatcher } from '#contract/dispatcher.ts';
import { createBridgeTransport } from '#renderer/client/bridge-transport.ts';
import type { Transport } from '#renderer/client/transport.ts';
import { connectPage, enter, startWebHost } from '../fixtures/web-client.ts';
import { connectElectronDouble } from './electron-double.ts';

/** Ways from a screen to the gate; every case of the contract suite runs over each. */
export type Way = {
  readonly name: string;
  readonly connect: (test: TestContext, dispatcher: Dispatcher) => Promise<Transport>;
};

const inProcess: Way = {
  name: 'in process',
  async connect(_test, dispatcher) {
    return createBridgeTransport({
      call: dispatcher.call,
      subscribe: (name, listener) =>
        dispatcher.subscribe((event) => {
          if (event.name === name) listener(event.payload);
        }),
    });
  },
};

const loopback: Way = {
  name: 'over the loopback host',
  async connect(test, dispatcher) {
    const host = await startWebHost(test, dispatcher);
    const transport = connectPage(host, await enter(host));
    test.after(() => transport.close());
    return transport;
  },
};

const electron: Way = {
  name: "over a double of Electron's IPC",
  async connect(test, dispatcher) {
    const { bridge, disconnect } = connectElectronDouble(dispatcher);
    test.after(disconnect);
    return createBridgeTransport(bridge);
  },
};

export const ways: readonly Way[] = [inProcess, loopback, electron];
