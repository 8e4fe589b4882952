/**
 * How browser mode's page gets its key. A cookie may be shown to other programs that serve something on 127.0.0.1; the
 * key stays with the page: it comes in the fragment of an address, which is never sent, and is never sent later either
 * (`page-proof.ts`).
 */
export const keyFragment = '#key=';

/** What the socket speaks, named in its handshake. */
export const socketProtocol = 'familiar';
