import { type KeyObject, randomBytes } from 'node:crypto';
import type { Argon2Cost, Argon2Settings, DeriveKey, PassphraseDerivation } from './passphrase-key.ts';
import { unwrapKey, wrapKey } from './wrapped-key.ts';

/** A data key wrapped under the key that Argon2id makes of a passphrase, and how it makes it. */
export type PassphraseWrap = { readonly wrapped: Uint8Array; readonly argon2: Argon2Settings };

function purposeOf({ memoryKib, passes, lanes }: Argon2Cost): string {
  return ['passphrase argon2id', memoryKib, passes, lanes].join('\0');
}

/** Wraps the data key with the passphrase, under a fresh salt of 16 bytes. */
export async function wrapWithPassphrase(
  { deriveKey, passphraseCost: cost }: PassphraseDerivation,
  dataKey: KeyObject,
  passphrase: string,
): Promise<PassphraseWrap> {
  const argon2: Argon2Settings = { ...cost, salt: new Uint8Array(randomBytes(16)) };
  const wrappingKey = await deriveKey(passphrase, argon2);
  return { wrapped: wrapKey(wrappingKey, dataKey, purposeOf(cost)), argon2 };
}

/** The data key, or null when the passphrase is another. */
export async function unwrapWithPassphrase(
  deriveKey: DeriveKey,
  { wrapped, argon2 }: PassphraseWrap,
  passphrase: string,
): Promise<KeyObject | null> {
  if (passphrase === '') return null;
  const wrappingKey = await deriveKey(passphrase, argon2);
  return unwrapKey(wrappingKey, wrapped, purposeOf(argon2));
}

/** The data key and which of these passphrases gives it, tried in turn; null when none does. */
export async function unwrapWithAny(
  deriveKey: DeriveKey,
  wrap: PassphraseWrap,
  passphrases: readonly string[],
): Promise<{ readonly key: KeyObject; readonly passphrase: string } | null> {
  for (const passphrase of passphrases) {
    const key = await unwrapWithPassphrase(deriveKey, wrap, passphrase);
    if (key !== null) return { key, passphrase };
  }
  return null;
}
