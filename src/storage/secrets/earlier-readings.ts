/** How other programs mark the encoding of a text file by its first bytes. */
const byteOrderMark = '\uFEFF';

/** What ended the line of a passphrase in its file. */
const lineEnds = ['\r\n', '\n', ''];

function utf16(text: string, isBigEndian: boolean): Buffer {
  const bytes = Buffer.from(text, 'utf16le');
  return isBigEndian ? bytes.swap16() : bytes;
}

/** A file as the command line once read it: as UTF-8 whatever it was, up to the first end of line. */
function misread(bytes: Buffer): string {
  return bytes.toString('utf8').split(/\r?\n/, 1)[0] ?? '';
}

/**
 * What the command line of before took for the passphrase where its file was not plain UTF-8: with the mark of its
 * encoding (Notepad), in UTF-16 (PowerShell), in Latin-1, or with a carriage return alone at its end.
 */
export function earlierReadings(passphrase: string): readonly string[] {
  if (passphrase === '') return [];
  const inUtf16 = lineEnds.flatMap((end) =>
    [false, true].map((isBigEndian) => misread(utf16(byteOrderMark + passphrase + end, isBigEndian))),
  );
  const isLatin = [...passphrase].every((character) => character <= '\u00FF');
  const inLatin = isLatin ? [misread(Buffer.from(passphrase, 'latin1'))] : [];
  const readings = new Set([byteOrderMark + passphrase, ...inUtf16, ...inLatin, `${passphrase}\r`]);
  readings.delete(passphrase);
  return [...readings];
}
