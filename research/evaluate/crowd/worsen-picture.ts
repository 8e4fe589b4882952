import type { PixelBox, RgbaImage } from '#core/vision/image.ts';
import { normalDraw } from '../../statistics/normal-draw.ts';

/** How much worse a picture is made. */
type Worsening = {
  /** Pixels of a square block that is shown in one colour, blended with its neighbours. */
  readonly block: number;
  /** What brightness, and each colour, is multiplied by. */
  readonly gains: readonly [number, number, number];
  /** What differences from middle grey are multiplied by. */
  readonly contrast: number;
  /** Standard deviation of each block's noise, of 255. */
  readonly noise: number;
};

/** Sides of the worst and the best face, in blocks. */
const blocksAcross = { fewest: 21, most: 85 } as const;
const middleGrey = 128;

const between = (low: number, high: number, random: () => number): number => low + (high - low) * random();

function drawWorsening(face: PixelBox, random: () => number): Worsening {
  const light = between(0.3, 0.8, random);
  const tint = (): number => light * between(0.88, 1.12, random);
  return {
    block: Math.max(1, face.height / between(blocksAcross.fewest, blocksAcross.most, random)),
    gains: [tint(), tint(), tint()],
    contrast: between(0.6, 1, random),
    noise: between(2, 7, random),
  };
}

/** The mean colour of each block, with noise, row by row. */
function blocksOf({ width, height, data }: RgbaImage, { block, noise }: Worsening, random: () => number) {
  const columns = Math.ceil(width / block);
  const rows = Math.ceil(height / block);
  const sums = new Float32Array(columns * rows * 4);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const at = (Math.floor(y / block) * columns + Math.floor(x / block)) * 4;
      for (let c = 0; c < 3; c++) sums[at + c] = (sums[at + c] as number) + (data[(y * width + x) * 4 + c] as number);
      sums[at + 3] = (sums[at + 3] as number) + 1;
    }
  const colours = sums.map((sum, i) =>
    i % 4 === 3 ? sum : sum / (sums[i - (i % 4) + 3] as number) + noise * normalDraw(random),
  );
  return { columns, rows, colours };
}

/** Between which two of `count` blocks a pixel lies, and how far along. */
function placeAmong(pixel: number, block: number, count: number): { from: number; to: number; along: number } {
  const place = Math.min(count - 1, Math.max(0, (pixel + 0.5) / block - 0.5));
  const from = Math.floor(place);
  return { from, to: Math.min(count - 1, from + 1), along: place - from };
}

/**
 * A picture as a poor camera in poor light would show it: coarse, dim, tinted, flat and noisy, each drawn at random.
 * @param face where the face is, whose size says what coarse is
 */
export function worsenPicture(image: RgbaImage, face: PixelBox, random: () => number): RgbaImage {
  const worsening = drawWorsening(face, random);
  const { block, gains, contrast } = worsening;
  const { columns, rows, colours } = blocksOf(image, worsening, random);
  const data = new Uint8Array(image.data.length).fill(255);
  const across = Array.from({ length: image.width }, (_, x) => placeAmong(x, block, columns));
  for (let y = 0; y < image.height; y++) {
    const down = placeAmong(y, block, rows);
    for (const [x, { from, to, along }] of across.entries()) {
      const colourAt = (row: number, column: number, c: number): number =>
        colours[(row * columns + column) * 4 + c] as number;
      for (let c = 0; c < 3; c++) {
        const upper = colourAt(down.from, from, c) * (1 - along) + colourAt(down.from, to, c) * along;
        const lower = colourAt(down.to, from, c) * (1 - along) + colourAt(down.to, to, c) * along;
        const value = upper * (1 - down.along) + lower * down.along;
        const seen = ((value - middleGrey) * contrast + middleGrey) * (gains[c] as number);
        data[(y * image.width + x) * 4 + c] = Math.min(255, Math.max(0, Math.round(seen)));
      }
    }
  }
  return { width: image.width, height: image.height, data };
}
