/** English with accents, 40 % longer; and English written from right to left. Nobody speaks them. */
export const pseudoLocales = ['en-XA', 'ar-XB'] as const;
export type PseudoLocale = (typeof pseudoLocales)[number];

export const isPseudo = (locale: string): locale is PseudoLocale => pseudoLocales.some((one) => one === locale);

const plain = 'AaCcDdEeGgIiLlNnOoRrSsTtUuYyZz';
const accented = 'ÅåÇçÐðÉéĜĝÎîĻļÑñÖöŔŕŠšŤťÛûÝýŽž';

/** Longer by two fifths, in words that may break like those of the text. */
function longer(text: string): string {
  const more = Math.ceil(text.length * 0.4);
  return `${text} ${'länĝer '
    .repeat(Math.ceil(more / 7))
    .slice(0, more)
    .trim()}`.trim();
}

const withAccents = (text: string): string =>
  longer([...text].map((letter) => accented[plain.indexOf(letter)] ?? letter).join(''));

/** Turned by Unicode's controls: right to left mark, right to left override, and its end. */
const turned = (text: string): string => `\u200f\u202e${text}\u202c\u200f`;

/** Says an English text in a pseudo-locale, in brackets: what stands outside of them came from no catalogue. */
export const sayIn =
  (locale: PseudoLocale) =>
  (text: string): string =>
    text === '' ? '' : `⟦${locale === 'en-XA' ? withAccents(text) : turned(text)}⟧`;
