/**
 * How browser mode's page and host prove to each other that both hold the page's key, which itself is not sent. A fresh
 * socket carries four binary messages before anything else: the page's nonce; the host's nonce and its proof; the
 * page's proof, once the host's is right; and an empty one, once the page's is. A proof is the HMAC-SHA-256 of
 * `proofText`, its key the characters of the page's key.
 */
export const proofSizes = { nonceBytes: 32, proofBytes: 32 } as const;

/** What each side drew for one socket. */
export type Nonces = { readonly page: Uint8Array; readonly host: Uint8Array };

/**
 * Codes of a socket that is closed for good: another browser was let in, or the host ends. They count after the proofs.
 */
export const goodbyeCodes = { shutOut: 4001, ended: 4002 } as const;

// Of one length, so that no text of one side is a text of the other.
const labels = { host: 'familiar browser mode 1: host\n', page: 'familiar browser mode 1: page\n' } as const;

/** What a side puts under its proof. */
export function proofText(side: keyof typeof labels, { page, host }: Nonces): Uint8Array<ArrayBuffer> {
  const label = Uint8Array.from(labels[side], (character) => character.charCodeAt(0));
  return Uint8Array.from([...label, ...page, ...host]);
}
