import { damagedImage, requireSize } from './bad-image.ts';

/** An 8-bit picture with one (grey) or three (RGB) bytes a pixel. */
export type RawPicture = {
  readonly width: number;
  readonly height: number;
  readonly channels: 1 | 3;
  readonly data: Uint8Array;
};

const newline = 10;

/**
 * Reads a Netpbm picture: PGM (P2, P5) or PPM (P3, P6), 8 or 16 bits a sample, scaled to 8.
 * Source: the `pgm` and `ppm` format specifications of the Netpbm project.
 * @throws FamiliarError `badImage` when the header is wrong, the picture too large or the samples do not suffice.
 */
export function parseNetpbm(bytes: Uint8Array): RawPicture {
  const channels = bytes[1] === 0x32 || bytes[1] === 0x35 ? 1 : 3;
  const isText = bytes[1] === 0x32 || bytes[1] === 0x33;
  const reader = createTokenReader(bytes);
  const [width, height, maximum] = [reader.nextNumber(), reader.nextNumber(), reader.nextNumber()];
  if (width < 1 || height < 1 || maximum < 1 || maximum > 65535) throw damagedImage();
  requireSize(width, height);
  const count = width * height * channels;
  const data = isText
    ? readText(reader, count, maximum, bytes.length)
    : readBinary(bytes, reader.position() + 1, count, maximum);
  return { width, height, channels, data };
}

type TokenReader = { nextNumber(): number; position(): number };

/** Reads decimal numbers divided by white space; a `#` starts a comment that ends with its line. */
function createTokenReader(bytes: Uint8Array): TokenReader {
  let at = 2;
  const skipToNumber = () => {
    for (; at < bytes.length; at++) {
      if (bytes[at] === 0x23) while (at < bytes.length && bytes[at] !== newline) at++;
      else if (!isSpace(bytes[at])) return;
    }
  };
  return {
    nextNumber() {
      skipToNumber();
      const start = at;
      let value = 0;
      for (; isDigit(bytes[at]) && at - start < 9; at++) value = value * 10 + (bytes[at] ?? 0) - 0x30;
      if (at === start || (at < bytes.length && !isSpace(bytes[at]))) throw damagedImage();
      return value;
    },
    position: () => at,
  };
}

function readText(reader: TokenReader, count: number, maximum: number, length: number): Uint8Array {
  if (count * 2 - 1 > length) throw damagedImage();
  return Uint8Array.from({ length: count }, () => scaleSample(reader.nextNumber(), maximum));
}

function readBinary(bytes: Uint8Array, start: number, count: number, maximum: number): Uint8Array {
  const sampleBytes = maximum > 255 ? 2 : 1;
  if (start + count * sampleBytes > bytes.length) throw damagedImage();
  const data = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    const p = start + i * sampleBytes;
    const value = sampleBytes === 1 ? (bytes[p] ?? 0) : (bytes[p] ?? 0) * 256 + (bytes[p + 1] ?? 0);
    data[i] = scaleSample(value, maximum);
  }
  return data;
}

function scaleSample(value: number, maximum: number): number {
  if (value > maximum) throw damagedImage();
  return Math.round((value * 255) / maximum);
}

function isSpace(byte: number | undefined): boolean {
  return byte === 32 || (byte !== undefined && byte >= 9 && byte <= 13);
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}
