import { limits } from '#contract/limits.ts';
import type { Catalogue } from '#words/catalogue.ts';

/** How hard a passphrase is to guess, roughly: a step from 0 to 4 and a sentence. */
export type PassphraseStrength = { readonly step: 0 | 1 | 2 | 3 | 4; readonly words: string };

const common = ['password', 'passphrase', 'qwerty', 'letmein', 'iloveyou', 'welcome', 'familiar', '12345'];

/** Bits of a guesser's work, a rule of thumb: distinct characters count, repeats and runs hardly do. */
function roughBits(passphrase: string): number {
  let bits = 0;
  let before = 0;
  for (const character of passphrase) {
    const code = character.codePointAt(0) ?? 0;
    const isRun = Math.abs(code - before) <= 1;
    bits += isRun ? 0.5 : /[a-z ]/.test(character) ? 2.6 : 4;
    before = code;
  }
  const distinct = new Set(passphrase.toLowerCase()).size;
  return Math.min(bits, distinct * 5);
}

/** A hint, not a gate: the one rule is the smallest length. */
export function passphraseStrength(
  passphrase: string,
  words: Catalogue['parts']['newPassphrase']['strength'],
): PassphraseStrength {
  const missing = limits.passphraseMinCharacters - passphrase.length;
  if (passphrase.length === 0) return { step: 0, words: words.atLeast(limits.passphraseMinCharacters) };
  if (missing > 0) return { step: 0, words: words.missing(missing) };
  const lower = passphrase.toLowerCase();
  const bits = roughBits(passphrase) - (common.some((word) => lower.includes(word)) ? 20 : 0);
  if (bits < 22) return { step: 1, words: words.easy };
  if (bits < 34) return { step: 2, words: words.fair };
  if (bits < 50) return { step: 3, words: words.strong };
  return { step: 4, words: words.veryStrong };
}
