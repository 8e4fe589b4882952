import { limits } from '#contract/limits.ts';
import type { Catalogue } from '#words/catalogue.ts';

/** Why bytes are no passphrase: no text in an encoding that is known, several lines, or more than one may have. */
type PassphraseFault = keyof Catalogue['cli']['usage']['passphraseFaults'];

/** The encodings that programs mark by the first bytes of a file; without a mark it is UTF-8. */
const marks = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
] as const;

/** Characters that nobody types: what a file in another encoding shows. A tab can be pasted. */
const untypable = /[\p{Cc}]/u;

function decode(bytes: Uint8Array): string | null {
  const encoding = marks.find((mark) => mark.bytes.every((byte, at) => bytes[at] === byte))?.encoding ?? 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * The passphrase that a file or a pipe brings, as it would be typed: without the mark of its encoding and the ends of
 * line after it. Empty where nothing came.
 */
export function readPassphraseText(bytes: Uint8Array): { readonly text: string } | { readonly fault: PassphraseFault } {
  const text = decode(bytes)?.replace(/[\r\n]+$/, '');
  if (text === undefined) return { fault: 'notText' };
  if (/[\r\n]/.test(text)) return { fault: 'severalLines' };
  if (untypable.test(text.replaceAll('\t', ''))) return { fault: 'notText' };
  return text.length > limits.passphraseMaxCharacters ? { fault: 'tooLong' } : { text };
}
