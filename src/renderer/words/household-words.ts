import type { Protection } from '#contract/household.ts';
import type { SecurityLevel } from '#contract/security-levels.ts';

/** How the key is reached at a start: what it is called and what that means. */
export const protectionWords: Readonly<Record<Protection, { readonly title: string; readonly meaning: string }>> = {
  keychain: {
    title: 'This computer’s keychain',
    meaning:
      'The system keeps the key. After a restart, Familiar is ready for faces as soon as you have logged in to the computer.',
  },
  keyFile: {
    title: 'A key file on this computer',
    meaning:
      'Only your user account can read it. After a restart, Familiar is ready for faces. Someone who copies this whole account copies the key, too.',
  },
  passphrase: {
    title: 'The passphrase alone',
    meaning:
      'Nothing on the disk opens the faces. After each restart, the owner types the passphrase once before faces work.',
  },
};

/** Security levels: how often a stranger gets in, and what that asks of the household. */
export const levelWords: Readonly<Record<SecurityLevel, { readonly title: string; readonly meaning: string }>> = {
  relaxed: {
    title: 'Relaxed',
    meaning: 'A stranger gets in about once in 1,000 comparisons. Recognises you quickest, even in poor light.',
  },
  balanced: {
    title: 'Balanced',
    meaning: 'A stranger gets in about once in 10,000 comparisons. Right for most households.',
  },
  strict: {
    title: 'Strict',
    meaning: 'A stranger gets in about once in 100,000 comparisons. Now and then you have to try twice.',
  },
};
