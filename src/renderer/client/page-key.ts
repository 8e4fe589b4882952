import { keyFragment } from '#contract/page-key.ts';

const place = 'familiar.key';

type KeyPage = {
  readonly location: Pick<Location, 'hash' | 'pathname'>;
  readonly history: Pick<History, 'replaceState'>;
  readonly localStorage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
};

/**
 * The key this page was let in with: fresh from the address, where it is then taken away, or kept from before for
 * reloads and other tabs. It is worth nothing once the host ends. Null in a browser that was not let in.
 */
export function takePageKey({ location, history, localStorage }: KeyPage): string | null {
  if (!location.hash.startsWith(keyFragment)) return localStorage.getItem(place);
  const key = location.hash.slice(keyFragment.length);
  history.replaceState(null, '', location.pathname);
  localStorage.setItem(place, key);
  return key;
}

/** Forgets the key, unless the browser was let in anew since and keeps another one. */
export function forgetPageKey({ localStorage }: Pick<KeyPage, 'localStorage'>, key: string): void {
  if (localStorage.getItem(place) === key) localStorage.removeItem(place);
}

/** Makes and checks proofs of the key; the key itself cannot be read from it. */
export type ProofMaker = {
  readonly prove: (text: Uint8Array<ArrayBuffer>) => Promise<Uint8Array<ArrayBuffer>>;
  readonly isProof: (text: Uint8Array<ArrayBuffer>, proof: Uint8Array<ArrayBuffer>) => Promise<boolean>;
};

/** A maker of HMAC-SHA-256 proofs under the characters of the key. */
export function createProofMaker(key: string): ProofMaker {
  const { subtle } = crypto;
  const hash = { name: 'HMAC', hash: 'SHA-256' };
  const imported = subtle.importKey('raw', new TextEncoder().encode(key), hash, false, ['sign', 'verify']);
  return {
    prove: async (text) => new Uint8Array(await subtle.sign(hash.name, await imported, text)),
    isProof: async (text, proof) => subtle.verify(hash.name, await imported, proof, text),
  };
}
