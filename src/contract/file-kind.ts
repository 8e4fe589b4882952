import type { FileKind } from './picture-kinds.ts';
import { isCameraRaw } from './tiff-tags.ts';

/** So many of a file's first bytes tell its kind, except for the rare raw file that has its tags further on. */
export const tellingBytes = 64 * 1024;

/** What a file of a kind has in a place that is always the same. */
type Signature = readonly [kind: FileKind, text: string, at?: number];

/** Sources: the specifications of the formats; those of `._` files are in RFC 1740. */
const signatures: readonly Signature[] = [
  ['jpeg', '\xff\xd8\xff'],
  ['png', '\x89PNG\r\n\x1a\n'],
  ['webp', 'WEBP', 8],
  ['gif', 'GIF87a'],
  ['gif', 'GIF89a'],
  ['raw', 'CR\x02', 8],
  ['raw', 'FUJIFILMCCD-RAW'],
  ['raw', 'IIRO'],
  ['raw', 'IIRS'],
  ['raw', 'MMOR'],
  ['raw', 'IIU\0'],
  ['raw', 'FOVb'],
  ['tiff', 'II*\0'],
  ['tiff', 'MM\0*'],
  ['tiff', 'II+\0'],
  ['tiff', 'MM\0+'],
  ['jpegXl', '\xff\x0a'],
  ['jpegXl', 'JXL ', 4],
  ['jpeg2000', 'jP  ', 4],
  ['jpeg2000', '\xff\x4f\xff\x51'],
  ['photoshop', '8BPS'],
  ['icon', '\0\0\x01\0'],
  ['video', 'AVI ', 8],
  ['video', '\x1a\x45\xdf\xa3'],
  ['video', '\0\0\x01\xba'],
  ['video', 'moov', 4],
  ['video', 'mdat', 4],
  ['video', 'wide', 4],
  ['sound', 'WAVE', 8],
  ['sound', 'ID3'],
  ['sound', 'OggS'],
  ['sound', 'fLaC'],
  ['sound', '#!AMR'],
  ['pdf', '%PDF-'],
  ['document', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ['document', '{\\rtf'],
  ['document', '[Content_Types].xml', 30],
  ['document', 'mimetype', 30],
  ['archive', 'PK\x03\x04'],
  ['archive', 'PK\x05\x06'],
  ['archive', 'Rar!\x1a\x07'],
  ['archive', '7z\xbc\xaf\x27\x1c'],
  ['archive', '\x1f\x8b'],
  ['archive', 'ustar', 257],
  ['macNotes', '\0\x05\x16\x07'],
  ['folderNotes', '\0\0\0\x01Bud1'],
];

/**
 * Tells a file's kind by its content alone, never by its name.
 * @param bytes all of it, or at least the first `tellingBytes`
 */
export function fileKindOf(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  const head = String.fromCharCode(...bytes.subarray(0, 512));
  const kind = signatures.find(([, text, at = 0]) => head.startsWith(text, at))?.[0];
  if (kind === 'tiff') return isCameraRaw(bytes) ? 'raw' : 'tiff';
  if (kind !== undefined) return kind;
  if (head.startsWith('ftyp', 4)) return kindOfMedia(bytes);
  if (/^P[2356][\s#]/.test(head)) return 'netpbm';
  if (isBitmap(head)) return 'bmp';
  return kindOfText(head);
}

const brandKinds: readonly (readonly [kind: FileKind, brands: readonly string[]])[] = [
  ['avif', ['avif', 'avis']],
  ['raw', ['crx ']],
  ['heic', ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1']],
];

/**
 * AVIF, HEIC and films share one container; the brands in its first box tell them apart.
 * Source: ISO/IEC 14496-12, section 4.3 (file type box); AV1 Image File Format, section 6.
 */
function kindOfMedia(bytes: Uint8Array): FileKind {
  const size = new DataView(bytes.buffer, bytes.byteOffset, 4).getUint32(0);
  const box = String.fromCharCode(...bytes.subarray(8, Math.min(size, 256)));
  const brands: readonly string[] = box.match(/.{4}/gs) ?? [];
  const known = brandKinds.find(([, names]) => brands.some((brand) => names.includes(brand)));
  if (known) return known[0];
  if (brands[0] === undefined) return 'unknown';
  return brands[0].startsWith('M4A') ? 'sound' : 'video';
}

/** Two letters are too few: the reserved fields behind the size are zero in all that programs write. */
function isBitmap(head: string): boolean {
  return head.startsWith('BM') && head.length >= 26 && head.startsWith('\0\0\0\0', 6);
}

/** Readable text, and drawings and pages, which are written in it; with a byte-order mark or without. */
function kindOfText(head: string): FileKind {
  if (/^(\xff\xfe|\xfe\xff)/.test(head)) return 'text';
  const text = head.replace(/^\xef\xbb\xbf/, '');
  if (text.trim() === '' || /[^\t\n\f\r -~\x80-\xff]/.test(text)) return 'unknown';
  if (/<svg[\s>]/i.test(text)) return 'svg';
  if (/^\s*<(!doctype html|html|head|body)[\s>]/i.test(text)) return 'webPage';
  // Letters beyond ASCII are in groups of two to four in UTF-8 and rare in older encodings: noise has half of them.
  const foreign = text.replace(/[\t-~]/g, '').length;
  return foreign > text.length / 4 && !isUtf8(text) ? 'unknown' : 'text';
}

const utf8 = /^([\t-\x7f]|[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3})*$/;

/** Whether it is UTF-8, but for a last letter that may be cut off. */
function isUtf8(text: string): boolean {
  return [0, 1, 2, 3].some((cut) => utf8.test(text.slice(0, text.length - cut)));
}
