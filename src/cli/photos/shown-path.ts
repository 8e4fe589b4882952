/** What moves the cursor, begins a line or turns the direction of writing. */
const unseen = /[\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/** A path as it may stand in a line of a terminal: what is not seen is written out, as `\u{a}` for a line break. */
export const shownPath = (path: string): string =>
  path.replace(unseen, (letter) => `\\u{${letter.codePointAt(0)?.toString(16)}}`);
