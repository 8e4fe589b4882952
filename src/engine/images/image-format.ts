/**
 * What the first bytes of a file say it is. The first five are read by sharp, `pnm` by our own parser, `heic` by
 * libheif; the rest is refused.
 */
export type ImageFormat = 'jpeg' | 'png' | 'webp' | 'avif' | 'gif' | 'pnm' | 'heic' | 'markup' | 'unknown';

/** Tells a file's format by its content alone, never by its name. */
export function imageFormatOf(bytes: Uint8Array): ImageFormat {
  const head = String.fromCharCode(...bytes.subarray(0, 12));
  if (head.startsWith('\xff\xd8\xff')) return 'jpeg';
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
  if (head.startsWith('RIFF') && head.endsWith('WEBP')) return 'webp';
  if (head.startsWith('GIF87a') || head.startsWith('GIF89a')) return 'gif';
  if (/^P[2356][\s#]/.test(head)) return 'pnm';
  if (head.slice(4, 8) === 'ftyp') return heifFormat(bytes);
  return /^(\xef\xbb\xbf)?\s*</.test(head) ? 'markup' : 'unknown';
}

/**
 * AVIF and HEIC share one container; the brands in its first box tell them apart.
 * Source: ISO/IEC 14496-12, section 4.3 (file type box); AV1 Image File Format, section 6.
 */
function heifFormat(bytes: Uint8Array): ImageFormat {
  const size = new DataView(bytes.buffer, bytes.byteOffset, 4).getUint32(0);
  const brands = String.fromCharCode(...bytes.subarray(8, Math.min(size, 256))).match(/.{4}/gs) ?? [];
  if (brands.some((brand) => brand === 'avif' || brand === 'avis')) return 'avif';
  return brands.some((brand) => ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1'].includes(brand))
    ? 'heic'
    : 'unknown';
}
