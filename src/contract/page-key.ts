/**
 * How browser mode's page holds its key. A cookie is shown to every program that serves something on 127.0.0.1,
 * whatever its port; the key stays with the page of this one port: it comes in the fragment of an address, which is
 * never sent, and goes into the socket's handshake.
 */
export const keyFragment = '#key=';

/** What the socket speaks, named in its handshake. */
export const socketProtocol = 'familiar';

const keyProtocolStart = 'familiar-key.';

/** The key as a second protocol of the handshake: the only place for it that a page can fill. */
export function keyProtocol(key: string): string {
  return keyProtocolStart + key;
}

/** The key in a handshake's list of protocols; null when it names none. */
export function keyOfProtocols(protocols: string | undefined): string | null {
  const named = (protocols ?? '').split(',').map((protocol) => protocol.trim());
  return named.find((protocol) => protocol.startsWith(keyProtocolStart))?.slice(keyProtocolStart.length) ?? null;
}
