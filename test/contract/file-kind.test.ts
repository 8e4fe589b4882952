import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fileKindOf } from '#contract/file-kind.ts';
import { acceptedPictures, type FileKind, otherFileKinds, pictureKinds } from '#contract/picture-kinds.ts';
import { failureOf } from '#contract/result.ts';
import { isSystemFile } from '#contract/system-files.ts';
import { en } from '#words/en/catalogue.ts';
import { failureWords } from '#words/failure-words.ts';

const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1');
/** The first box of a file in the container of films, with its brand. */
const media = (...brands: string[]) => `\0\0\0${String.fromCharCode(8 + brands.length * 4)}ftyp${brands.join('')}`;
/** A little-endian TIFF whose one directory has these tags, each a number of four bytes. */
const tiff = (...tags: (readonly [tag: number, value: number])[]): Uint8Array => {
  const file = Buffer.alloc(10 + tags.length * 12 + 4);
  file.write('II*\0', 'latin1');
  file.writeUInt32LE(8, 4);
  file.writeUInt16LE(tags.length, 8);
  for (const [i, [tag, value]] of tags.entries()) {
    file.writeUInt16LE(tag, 10 + i * 12);
    file.writeUInt16LE(4, 12 + i * 12);
    file.writeUInt32LE(1, 14 + i * 12);
    file.writeUInt32LE(value, 18 + i * 12);
  }
  return file;
};

const files: readonly (readonly [kind: FileKind, what: string, file: Uint8Array])[] = [
  ['jpeg', 'a JPEG', bytes('\xff\xd8\xff\xe0\0\x10JFIF')],
  ['heic', 'a photo of an iPhone', bytes(media('heic', '\0\0\0\0', 'mif1', 'heic'))],
  ['avif', 'an AVIF, which also says mif1', bytes(media('mif1', '\0\0\0\0', 'avif'))],
  ['tiff', 'a TIFF', tiff([256, 640], [257, 480])],
  ['tiff', 'a TIFF of which only the start is known', bytes('MM\0*\0\x0f\xff\xff')],
  ['netpbm', 'a PGM', bytes('P5 2 2 255\n....')],
  ['raw', 'a DNG, as phones write it', tiff([256, 4032], [50706, 0x401])],
  ['raw', 'a NEF or ARW, whose first picture is a preview', tiff([254, 1], [256, 160])],
  ['raw', 'a PEF', tiff([259, 65535])],
  ['raw', 'a CR2', bytes('II*\0\x10\0\0\0CR\x02\0')],
  ['raw', 'a CR3', bytes(media('crx ', '\0\0\0\x01', 'isom'))],
  ['raw', 'a RAF', bytes('FUJIFILMCCD-RAW 0201')],
  ['video', 'a film of an iPhone', bytes(media('qt  ', '\0\0\0\0'))],
  ['video', 'an MP4', bytes(media('isom', '\0\0\x02\0', 'mp41'))],
  ['video', 'a WebM', bytes('\x1a\x45\xdf\xa3\x9f')],
  ['video', 'an old film without a brand', bytes('\0\0\0\x08wide\0\0\0\0mdat')],
  ['sound', 'a voice message', bytes('OggS\0\x02')],
  ['sound', 'a memo of a phone', bytes(media('M4A ', '\0\0\0\0'))],
  ['bmp', 'a BMP', bytes(`BM\x36\0\x01\0\0\0\0\0\x36\0\0\0\x28${'\0'.repeat(20)}`)],
  ['jpegXl', 'a JPEG XL', bytes('\0\0\0\x0cJXL \r\n\x87\n')],
  ['jpeg2000', 'a JPEG 2000', bytes('\0\0\0\x0cjP  \r\n\x87\n')],
  ['photoshop', 'a PSD', bytes('8BPS\0\x01')],
  ['icon', 'an icon', bytes('\0\0\x01\0\x01\0')],
  ['svg', 'a drawing', bytes('\n <?xml version="1.0"?><svg xmlns="x">')],
  ['svg', 'a drawing behind a byte-order mark', bytes('\xef\xbb\xbf<svg>')],
  ['webPage', 'a page that was saved instead of the picture in it', bytes('<!DOCTYPE html><html><img src="a.jpg">')],
  ['pdf', 'a PDF', bytes('%PDF-1.7')],
  ['document', 'a letter', bytes(`PK\x03\x04${'\0'.repeat(26)}[Content_Types].xml`)],
  ['document', 'an old letter', bytes('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')],
  ['archive', 'a zip', bytes(`PK\x03\x04${'\0'.repeat(26)}IMG_1.JPG`)],
  ['archive', 'a tar', bytes(`IMG_1.JPG${'\0'.repeat(248)}ustar`)],
  ['text', 'a text that is called photo.jpg', bytes('Dear Ana,\r\nhere are the photos.')],
  ['text', 'a text with letters beyond ASCII', Buffer.from('Grüße aus Göttingen, 你好')],
  ['text', 'a text that was cut in the middle of a letter', Buffer.from('你好你好'.repeat(100)).subarray(0, 511)],
  ['text', 'a text of Windows', bytes('\xff\xfeh\0i\0')],
  ['macNotes', 'the notes beside a photo', bytes('\0\x05\x16\x07\0\x02\0\0')],
  ['folderNotes', 'the notes on a folder', bytes('\0\0\0\x01Bud1\0\0')],
  ['empty', 'nothing', bytes('')],
  ['unknown', 'zeros', new Uint8Array(5000)],
  ['unknown', 'noise', Uint8Array.from({ length: 600 }, (_, i) => Math.imul(i + 1, 2654435761) >>> 24)],
  ['unknown', 'spaces', bytes('   \n')],
];

for (const [kind, what, file] of files)
  test(`tells by its first bytes that ${what} is ${kind}`, () => assert.equal(fileKindOf(file), kind));

test('tells a kind of anything whatsoever, and of every start of it', () => {
  const starts = fc.constantFrom(...files.map(([, , file]) => Buffer.from(file)));
  fc.assert(
    fc.property(starts, fc.uint8Array({ maxLength: 600 }), fc.nat(600), (start, rest, length) => {
      assert.equal(typeof fileKindOf(Buffer.concat([start, rest]).subarray(0, length)), 'string');
    }),
    { numRuns: 500 },
  );
});

test('every kind that is not read has a file above and a sentence of its own, which says what to do', () => {
  const told = otherFileKinds.map((kind) => failureWords(en, failureOf('pictureOfOtherKind', { kind })));
  assert.equal(new Set(told).size, otherFileKinds.length);
  for (const kind of otherFileKinds)
    assert.ok(
      files.some(([one]) => one === kind),
      kind,
    );
});

test('a file chooser offers each kind by its type and its endings, and people are told of each by its name', () => {
  const sentence = failureWords(en, failureOf('pictureFormatUnknown'));
  const accepted = acceptedPictures.split(',');
  for (const { names, types, endings } of Object.values(pictureKinds)) {
    for (const one of [...types, ...endings]) assert.ok(accepted.includes(one), one);
    for (const name of names) assert.match(sentence, new RegExp(`\\b${name}\\b`));
  }
  assert.equal(new Set(accepted).size, accepted.length);
});

test('leaves out of a folder what is hidden or the system’s, and nothing else', () => {
  const hidden = ['.DS_Store', '._IMG_1.JPG', '.thumbnails', 'Thumbs.db', 'desktop.ini', '@eaDir', '__MACOSX'];
  for (const name of hidden) assert.ok(isSystemFile(name), name);
  for (const name of ['IMG_1.JPG', 'a.b.heic', '_DSC001.jpg', 'thumbs.jpg', '…']) assert.ok(!isSystemFile(name), name);
});
