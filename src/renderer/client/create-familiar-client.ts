import type { FamiliarBridge } from '#contract/bridge.ts';
import { keyProtocol, socketProtocol } from '#contract/page-key.ts';
import type { Result } from '#contract/result.ts';
import { createBridgeTransport } from './bridge-transport.ts';
import type { FamiliarClient } from './familiar-client.ts';
import { takePageKey } from './page-key.ts';
import { createSocketTransport } from './socket-transport.ts';
import { notLetIn, type Transport } from './transport.ts';

declare global {
  interface Window {
    readonly familiar?: FamiliarBridge;
  }
}

/** Puts the contract's types on a transport: the gate at the other end has checked every value against them. */
function createClientOver({ call, subscribe, ...rest }: Transport): FamiliarClient {
  return {
    ...rest,
    call: (name, input) => call(name, input) as Promise<Result<never>>,
    subscribe: (name, listener) => subscribe(name, listener as (payload: unknown) => void),
  };
}

/** The client of this page: over Electron's bridge where there is one, else over the host's WebSocket. Make one. */
export function createFamiliarClient(page: Window = window): FamiliarClient {
  if (page.familiar !== undefined) return createClientOver(createBridgeTransport(page.familiar));
  const key = takePageKey(page);
  if (key === null) return createClientOver(notLetIn);
  return createClientOver(
    createSocketTransport({
      open: () => new WebSocket(`ws://${page.location.host}/socket`, [socketProtocol, keyProtocol(key)]),
      later: (work, delayMs) => page.setTimeout(work, delayMs),
    }),
  );
}
