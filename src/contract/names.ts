import type { Failure } from './failures.ts';
import { limits } from './limits.ts';
import { failureOf } from './result.ts';

/** Stands for the name of somebody of whose stored name nothing can be seen; texts say it in words. */
export const unseenName = '\uFFFD';

/**
 * Signs that show nothing although Unicode counts them as letters or symbols: the empty Braille cell, the empty note
 * head, Egyptian blanks, and what stands for a lost sign or object.
 */
const blanks = String.raw`\u2800\uFFFC\uFFFD\u{1D159}\u{13441}\u{13442}`;

/** What joins letters of Persian and Indian scripts, and pictures of people: allowed inside of a name. */
const joiners = String.raw`\u200C\u200D\uFE00-\uFE0F\u{E0020}-\u{E007F}`;

const unseen = new RegExp(String.raw`[\p{C}\p{Z}\p{M}\p{Default_Ignorable_Code_Point}${blanks}]`, 'gu');
const hidden = new RegExp(
  String.raw`(?![${joiners}])[\p{C}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}${blanks}]`,
  'u',
);
/** More marks on one letter than any script needs, or marks on none. */
const stacked = /^\p{M}|[\p{Mn}\p{Me}]{6}/u;

const nothingSeen = (name: string): boolean => name.replaceAll(unseen, '') === '';

/** How many signs a person counts in a text: an accent belongs to its letter, a family of four is one picture. */
function signsOf(text: string): number {
  return [...new Intl.Segmenter('en').segment(text)].length;
}

/**
 * Why somebody, or a household, cannot be called so; null where they can. An empty name is for the caller to see.
 * @param most how many signs it may have, as a person counts them
 */
export function nameFault(name: string, most: number = limits.nameCharacters): Failure | null {
  if (nothingSeen(name)) return failureOf('nameUnseen');
  if (hidden.test(name)) return failureOf('nameHidden');
  if (stacked.test(name.normalize('NFC'))) return failureOf('nameStacked');
  return signsOf(name) > most ? failureOf('nameTooLong', { most }) : null;
}

/**
 * A name as it can be shown, whatever an earlier version took for one: on one line, without signs that turn its
 * direction or pile up. `unseenName` where nothing is left to see.
 */
export function shownName(stored: string): string {
  if (nothingSeen(stored)) return unseenName;
  return stored
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replaceAll(/\p{Bidi_Control}/gu, '')
    .replaceAll(/([\p{Mn}\p{Me}]{5})[\p{Mn}\p{Me}]+/gu, '$1')
    .trim();
}
