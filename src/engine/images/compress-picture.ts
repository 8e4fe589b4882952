import sharp from 'sharp';
import type { RgbaImage } from '#core/vision/image.ts';

/** A picture as it arrives when a camera sends it as JPEG of this quality (1 to 100), opaque. */
export async function compressPicture({ width, height, data }: RgbaImage, quality: number): Promise<RgbaImage> {
  const jpeg = await sharp(data, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .jpeg({ quality })
    .toBuffer();
  return { width, height, data: new Uint8Array(await sharp(jpeg).ensureAlpha().raw().toBuffer()) };
}
