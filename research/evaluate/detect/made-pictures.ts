import sharp, { type Sharp } from 'sharp';
import type { PixelBox, Point, RgbaImage } from '#core/vision/image.ts';

/** What the app asks of a camera: the frame in which made pictures show small and several faces. */
export const frameSize = { width: 640, height: 480 } as const;

type Colour = { readonly r: number; readonly g: number; readonly b: number };
/** A picture with its top left corner in a frame. */
type Placed = { readonly image: RgbaImage; readonly left: number; readonly top: number };

const open = ({ width, height, data }: RgbaImage): Sharp => sharp(data, { raw: { width, height, channels: 4 } });

async function toImage(picture: Sharp): Promise<RgbaImage> {
  const { data, info } = await picture.ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data: new Uint8Array(data.buffer, data.byteOffset, data.length) };
}

function meanColour({ data }: RgbaImage): Colour {
  const sums = [0, 0, 0];
  for (let i = 0; i < data.length; i += 4)
    for (const channel of sums.keys()) sums[channel] = (sums[channel] as number) + (data[i + channel] as number);
  const [r, g, b] = sums.map((sum) => Math.round((4 * sum) / data.length)) as [number, number, number];
  return { r, g, b };
}

const shrunk = (image: RgbaImage, scale: number): Promise<RgbaImage> =>
  toImage(
    open(image).resize(Math.max(1, Math.round(image.width * scale)), Math.max(1, Math.round(image.height * scale)), {
      fit: 'fill',
    }),
  );

/** Pictures before an even wall; the frame grows where one does not fit. */
function inFrame(placed: readonly Placed[], background: Colour): Promise<RgbaImage> {
  const width = Math.max(frameSize.width, ...placed.map(({ image, left }) => left + image.width));
  const height = Math.max(frameSize.height, ...placed.map(({ image, top }) => top + image.height));
  return toImage(
    sharp({ create: { width, height, channels: 3, background } }).composite(
      placed.map(({ image, left, top }) => ({
        input: Buffer.from(image.data.buffer, image.data.byteOffset, image.data.length),
        raw: { width: image.width, height: image.height, channels: 4 },
        left,
        top,
      })),
    ),
  );
}

/** The picture shrunk by `scale` in the middle of a camera's frame, before a wall of its own mean colour. */
export async function shrinkInFrame(image: RgbaImage, scale: number): Promise<RgbaImage> {
  const small = await shrunk(image, scale);
  const left = Math.max(0, Math.round((frameSize.width - small.width) / 2));
  const top = Math.max(0, Math.round((frameSize.height - small.height) / 2));
  return inFrame([{ image: small, left, top }], meanColour(image));
}

/** Several pictures side by side in a camera's frame, each as large as its part allows, and where their middles lie. */
export async function sideBySide(
  images: readonly RgbaImage[],
): Promise<{ readonly image: RgbaImage; readonly middles: readonly Point[] }> {
  const columns = Math.ceil(Math.sqrt(images.length));
  const rows = Math.ceil(images.length / columns);
  const [wide, high] = [Math.floor(frameSize.width / columns), Math.floor(frameSize.height / rows)];
  const placed: Placed[] = [];
  for (const [i, image] of images.entries()) {
    const small = await shrunk(image, Math.min(1, wide / image.width, high / image.height));
    const left = (i % columns) * wide + Math.floor((wide - small.width) / 2);
    const top = Math.floor(i / columns) * high + Math.floor((high - small.height) / 2);
    placed.push({ image: small, left, top });
  }
  const middles = placed.map(({ image, left, top }) => ({ x: left + image.width / 2, y: top + image.height / 2 }));
  return { image: await inFrame(placed, { r: 122, g: 120, b: 116 }), middles };
}

/** The picture with every value multiplied, as if by less light, without the noise that a camera adds. */
export function dimmed({ width, height, data }: RgbaImage, factor: number): RgbaImage {
  const dark = Uint8Array.from(data, (value, i) => (i % 4 === 3 ? value : Math.round(value * factor)));
  return { width, height, data: dark };
}

/** The picture with a box filled evenly in its mean colour. */
export function blankedOut(image: RgbaImage, box: PixelBox): RgbaImage {
  const { width, height } = image;
  const { r, g, b } = meanColour(image);
  const data = Uint8Array.from(image.data);
  for (let y = Math.max(0, Math.floor(box.y)); y < Math.min(height, box.y + box.height); y++)
    for (let x = Math.max(0, Math.floor(box.x)); x < Math.min(width, box.x + box.width); x++)
      data.set([r, g, b], (y * width + x) * 4);
  return { width, height, data };
}

/** The picture cut into `across` times `across` parts that are laid anew in a given order; what is left over stays. */
export function rearranged({ width, height, data }: RgbaImage, across: number, order: readonly number[]): RgbaImage {
  const [wide, high] = [Math.floor(width / across), Math.floor(height / across)];
  const rowOf = (part: number, row: number): number =>
    ((Math.floor(part / across) * high + row) * width + (part % across) * wide) * 4;
  const mixed = Uint8Array.from(data);
  for (const [to, from] of order.entries())
    for (let row = 0; row < high; row++)
      mixed.set(data.subarray(rowOf(from, row), rowOf(from, row) + wide * 4), rowOf(to, row));
  return { width, height, data: mixed };
}

/** Mean brightness (Rec. 601 luma), 0 to 255, of the part of a picture that lies in a box. */
export function brightnessIn({ width, height, data }: RgbaImage, box: PixelBox): number {
  let [sum, count] = [0, 0];
  for (let y = Math.max(0, Math.floor(box.y)); y < Math.min(height, box.y + box.height); y++) {
    for (let x = Math.max(0, Math.floor(box.x)); x < Math.min(width, box.x + box.width); x++) {
      const at = (y * width + x) * 4;
      sum += 0.299 * (data[at] as number) + 0.587 * (data[at + 1] as number) + 0.114 * (data[at + 2] as number);
      count++;
    }
  }
  return count === 0 ? 0 : sum / count;
}
