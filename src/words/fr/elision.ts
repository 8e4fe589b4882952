/** Names that begin with the sound of a vowel, before which `de` and `que` lose their own. */
const beginsWithVowel = /^(?:[aeiouæœ]|h[^a]|y(?![aeiou]))/i;

const unaccented = (name: string): string => name.normalize('NFD').replaceAll(/\p{Diacritic}/gu, '');
const elided = (word: string, name: string): string =>
  beginsWithVowel.test(unaccented(name)) ? `${word}’${name}` : `${word}e ${name}`;

/** `de Ben`, `d’Ana`. */
export const de = (name: string): string => elided('d', name);

/** `que Ben`, `qu’Ana`. */
export const que = (name: string): string => elided('qu', name);
