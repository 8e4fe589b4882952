import { createCipheriv, createDecipheriv, type KeyObject, randomBytes } from 'node:crypto';

const cipher = 'aes-256-gcm';
const nonceBytes = 12;
const tagBytes = 16;

/**
 * Seals bytes with AES-256-GCM under a fresh random nonce: nonce (12), ciphertext, tag (16).
 * They open only with the same key and the same `boundTo` text.
 */
export function sealBytes(key: KeyObject, plain: Uint8Array, boundTo: string): Uint8Array {
  const nonce = randomBytes(nonceBytes);
  const sealing = createCipheriv(cipher, key, nonce, { authTagLength: tagBytes });
  sealing.setAAD(Buffer.from(boundTo));
  return Buffer.concat([nonce, sealing.update(plain), sealing.final(), sealing.getAuthTag()]);
}

/** The plain bytes, in a buffer of their own, or null when key, place or bytes are not those that were sealed. */
export function openBytes(key: KeyObject, sealed: Uint8Array, boundTo: string): Uint8Array<ArrayBuffer> | null {
  if (sealed.length < nonceBytes + tagBytes) return null;
  const tagStart = sealed.length - tagBytes;
  const opening = createDecipheriv(cipher, key, sealed.subarray(0, nonceBytes), { authTagLength: tagBytes });
  opening.setAAD(Buffer.from(boundTo));
  opening.setAuthTag(sealed.subarray(tagStart));
  const plain = opening.update(sealed.subarray(nonceBytes, tagStart));
  try {
    opening.final();
  } catch {
    plain.fill(0);
    return null;
  }
  return new Uint8Array(plain);
}
