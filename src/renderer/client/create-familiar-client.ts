import type { FamiliarBridge } from '#contract/bridge.ts';
import { socketProtocol } from '#contract/page-key.ts';
import type { Result } from '#contract/result.ts';
import { createBridgeTransport } from './bridge-transport.ts';
import type { FamiliarClient } from './familiar-client.ts';
import { createProofMaker, forgetPageKey, takePageKey } from './page-key.ts';
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

/** Browser mode's transport, which forgets the page's key when it comes to its end. */
function createPageTransport(page: Window, key: string): Transport {
  const transport = createSocketTransport({
    open: () => new WebSocket(`ws://${page.location.host}/socket`, [socketProtocol]),
    later: (work, delayMs) => page.setTimeout(work, delayMs),
    now: () => page.performance.now(),
    proofs: createProofMaker(key),
  });
  transport.onConnection((state) => {
    if (state === 'ended' || state === 'shutOut') forgetPageKey(page, key);
  });
  return transport;
}

/** True in browser mode: another host of the page brings a bridge. */
export const isInBrowser = (page: Window = window): boolean => page.familiar === undefined;

/** The client of this page: over Electron's bridge where there is one, else over the host's WebSocket. Make one. */
export function createFamiliarClient(page: Window = window): FamiliarClient {
  if (page.familiar !== undefined) return createClientOver(createBridgeTransport(page.familiar));
  const key = takePageKey(page);
  return createClientOver(key === null ? notLetIn : createPageTransport(page, key));
}
