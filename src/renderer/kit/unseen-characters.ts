import type { Catalogue } from '#words/catalogue.ts';

/** What nobody sees in a text, beside the spaces between words and what joins the signs of a script or an emoji. */
const unseen = /\p{Cc}|(?![\u200C\u200D])\p{Cf}/u;

/**
 * Sentences about what is in a passphrase although nobody sees it, as a paste brings it along. It is only told: a
 * passphrase may have been set with it.
 */
export function unseenCharacters(typed: string, words: Catalogue['common']['unseen']): readonly string[] {
  const text = typed.normalize('NFKC');
  const [atStart, atEnd] = [/^[^\S\uFEFF]/u.test(text), /[^\S\uFEFF]$/u.test(text)];
  const found = [
    { isThere: atStart && atEnd, sentence: words.spacesAround },
    { isThere: atStart && !atEnd, sentence: words.spaceBefore },
    { isThere: atEnd && !atStart, sentence: words.spaceAfter },
    { isThere: unseen.test(text), sentence: words.other },
  ];
  return found.filter(({ isThere }) => isThere).map(({ sentence }) => sentence);
}
