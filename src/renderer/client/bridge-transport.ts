import type { FamiliarBridge } from '#contract/bridge.ts';
import { connectionLost, type Transport } from './transport.ts';

/** The contract over Electron's bridge, which lives as long as the window. */
export function createBridgeTransport(bridge: FamiliarBridge): Transport {
  return {
    call: (name, input) => bridge.call(name, input).catch(() => connectionLost),
    subscribe: (name, listener) => bridge.subscribe(name, listener),
    connection: () => 'connected',
    onConnection: () => () => undefined,
    close: () => undefined,
  };
}
