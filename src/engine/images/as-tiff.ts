import type { RgbaImage } from '#core/vision/image.ts';

const long = 4;
const short = 3;
const undefinedBytes = 7;
const headerBytes = 8;

type Entry = [tag: number, type: number, count: number, value: number];

/**
 * An uncompressed TIFF file of these pixels: the one way to hand them to sharp together with a colour profile.
 * Source: TIFF Revision 6.0, sections 2, 3 and 18; the profile's tag is that of ICC.1, annex B.
 */
export function asTiff({ width, height, data }: RgbaImage, profile: Uint8Array | null): Uint8Array {
  const bitsAt = headerBytes + data.length;
  const profileAt = bitsAt + 8;
  const directoryAt = profileAt + Math.ceil((profile?.length ?? 0) / 2) * 2;
  const entries: Entry[] = [
    [256, long, 1, width],
    [257, long, 1, height],
    [258, short, 4, bitsAt],
    [259, short, 1, 1],
    [262, short, 1, 2],
    [273, long, 1, headerBytes],
    [277, short, 1, 4],
    [278, long, 1, height],
    [279, long, 1, data.length],
    [338, short, 1, 2],
  ];
  if (profile) entries.push([34675, undefinedBytes, profile.length, profileAt]);
  const file = new Uint8Array(directoryAt + 2 + entries.length * 12 + 4);
  const view = new DataView(file.buffer);
  file.set([0x49, 0x49, 42, 0]);
  view.setUint32(4, directoryAt, true);
  file.set(data, headerBytes);
  for (let i = 0; i < 4; i++) view.setUint16(bitsAt + i * 2, 8, true);
  if (profile) file.set(profile, profileAt);
  writeDirectory(view, directoryAt, entries);
  return file;
}

function writeDirectory(view: DataView, directoryAt: number, entries: readonly Entry[]): void {
  view.setUint16(directoryAt, entries.length, true);
  for (const [i, [tag, type, count, value]] of entries.entries()) {
    const at = directoryAt + 2 + i * 12;
    view.setUint16(at, tag, true);
    view.setUint16(at + 2, type, true);
    view.setUint32(at + 4, count, true);
    view.setUint32(at + 8, value, true);
  }
}
