import { createHash, createSecretKey, hkdfSync, type KeyObject, randomInt } from 'node:crypto';
import { withPlainDigits } from '#contract/digits.ts';
import { unwrapKey, wrapKey } from './wrapped-key.ts';

/** Crockford's base 32: no letter that looks like a digit, and none that looks like another. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const secretLength = 26;
const checkLength = 2;
const groupLength = 4;
const purpose = 'recovery code';

function checkOf(secret: string): string {
  const hash = createHash('sha256').update(`familiar recovery check\0${secret}`).digest();
  return [...hash.subarray(0, checkLength)].map((byte) => alphabet[byte % alphabet.length]).join('');
}

function wrappingKey(secret: string): KeyObject {
  return createSecretKey(Buffer.from(hkdfSync('sha256', secret, '', 'familiar recovery 1', 32)));
}

/** A new code of 130 random bits with two check characters, in seven groups of four: `XXXX-XXXX-…`. */
export function createRecoveryCode(): string {
  const secret = Array.from({ length: secretLength }, () => alphabet[randomInt(alphabet.length)]).join('');
  return (secret + checkOf(secret)).replace(new RegExp(`.{${groupLength}}(?=.)`, 'g'), '$&-');
}

/** Letters that look like a character of the alphabet, also those of a Cyrillic or Greek keyboard. */
const lookAlikes: Readonly<Record<string, string>> = {
  0: 'OОΟ',
  1: 'ILІӀΙ',
  V: 'UѴ',
  A: 'АΑ',
  B: 'ВΒ',
  C: 'С',
  E: 'ЕΕ',
  H: 'НΗ',
  J: 'ЈͿ',
  K: 'КΚ',
  M: 'МΜ',
  N: 'Ν',
  P: 'РΡ',
  S: 'Ѕ',
  T: 'ТΤ',
  X: 'ХΧ',
  Y: 'УҮΥ',
  Z: 'Ζ',
};

const meant = new Map(Object.entries(lookAlikes).flatMap(([one, others]) => [...others].map((other) => [other, one])));

/**
 * What of a typed code is secret, or null when it was mistyped. Case, width, script, and what stands between the
 * characters do not matter: O is 0, I and L are 1, U is V, which the alphabet leaves out.
 */
export function readRecoveryCode(typed: string): string | null {
  const plain = withPlainDigits(typed.normalize('NFKD').toUpperCase()).replace(/[^\p{L}\p{N}]/gu, '');
  const text = Array.from(plain, (character) => meant.get(character) ?? character).join('');
  const secret = text.slice(0, secretLength);
  return text.length === secretLength + checkLength && text.slice(secretLength) === checkOf(secret) ? secret : null;
}

/** Wraps the data key with a code; its 130 bits need no slow derivation. */
export function wrapWithRecoveryCode(dataKey: KeyObject, code: string): Uint8Array {
  const secret = readRecoveryCode(code);
  if (secret === null) throw new Error('a recovery code is made by createRecoveryCode');
  return wrapKey(wrappingKey(secret), dataKey, purpose);
}

/** The data key, or null when the code is another one or mistyped. */
export function unwrapWithRecoveryCode(wrapped: Uint8Array, typed: string): KeyObject | null {
  const secret = readRecoveryCode(typed);
  return secret === null ? null : unwrapKey(wrappingKey(secret), wrapped, purpose);
}
