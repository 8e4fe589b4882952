import { createSecretKey, generateKeySync, type KeyObject } from 'node:crypto';
import { openBytes, sealBytes } from './aes-gcm.ts';

const keyBits = 256;

/** A new random 256-bit key. */
export function createKey(): KeyObject {
  return generateKeySync('aes', { length: keyBits });
}

/** Turns 32 raw bytes into a key and wipes them. Null when they are not 32 bytes. */
export function takeKey(raw: Uint8Array): KeyObject | null {
  const key = raw.length * 8 === keyBits ? createSecretKey(raw) : null;
  raw.fill(0);
  return key;
}

/** The key sealed under another one, for storage; it unwraps only for the same `purpose`. */
export function wrapKey(wrappingKey: KeyObject, key: KeyObject, purpose: string): Uint8Array {
  const raw = key.export();
  const wrapped = sealBytes(wrappingKey, raw, `familiar key 1\0${purpose}`);
  raw.fill(0);
  return wrapped;
}

/** The wrapped key, or null when the wrapping key or the purpose is another, or the bytes were altered. */
export function unwrapKey(wrappingKey: KeyObject, wrapped: Uint8Array, purpose: string): KeyObject | null {
  const raw = openBytes(wrappingKey, wrapped, `familiar key 1\0${purpose}`);
  return raw === null ? null : takeKey(raw);
}
