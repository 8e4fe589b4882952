/** The digit that a character of any script or width stands for, as one of 0 to 9. */
function digitOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  // Unicode keeps the ten digits of a script in a row, from zero on; where rows touch, each is ten long.
  let first = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first -= 1;
  return String((code - first) % 10);
}

/** The text with every digit written as 0 to 9, whichever script or width it was typed in. */
export function withPlainDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, digitOf);
}

/** A PIN as it is kept: plain digits, without the spaces and invisible marks that typing and pasting bring. */
export function plainPin(typed: string): string {
  return withPlainDigits(typed).replace(/[\s\p{Cf}]/gu, '');
}
