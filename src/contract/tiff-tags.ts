const tags = { kindOfPart: 254, compression: 259, colours: 262, dngVersion: 50706 } as const;
/** Compressions of the makers of cameras, and colours of a sensor's grid. Source: TIFF/EP, ISO 12234-2. */
const makersCompressions = [32767, 32769, 34713, 65535];
const sensorGrid = 32803;
const entryBytes = 12;

/**
 * Whether a TIFF file is the raw file of a camera: its first part is a small preview, it names the version of DNG, or
 * its pixels are the sensor's. Source: TIFF Revision 6.0, section 2; Adobe DNG 1.7.
 */
export function isCameraRaw(bytes: Uint8Array): boolean {
  const tag = readTags(bytes);
  return (
    tag.has(tags.dngVersion) ||
    ((tag.get(tags.kindOfPart) ?? 0) & 1) === 1 ||
    makersCompressions.includes(tag.get(tags.compression) ?? 0) ||
    tag.get(tags.colours) === sensorGrid
  );
}

/** The tags of the first directory, each with its value where that fits beside it; none where it lies further on. */
function readTags(bytes: Uint8Array): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const isBig = bytes[2] === 43 || bytes[3] === 43;
  if (bytes.length < 8 || isBig) return found;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const isLittle = bytes[0] === 0x49;
  const start = view.getUint32(4, isLittle);
  if (start + 2 > bytes.length) return found;
  const count = view.getUint16(start, isLittle);
  for (let i = 0, at = start + 2; i < count && at + entryBytes <= bytes.length; i++, at += entryBytes) {
    const isShort = view.getUint16(at + 2, isLittle) === 3;
    found.set(
      view.getUint16(at, isLittle),
      isShort ? view.getUint16(at + 8, isLittle) : view.getUint32(at + 8, isLittle),
    );
  }
  return found;
}
