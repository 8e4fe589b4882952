import { pictureSide } from './collection.ts';

/** How strongly pictures are varied; 0 everywhere leaves them alone. */
export type Distortion = {
  /** Largest turn, degrees. */
  readonly turn: number;
  readonly shear: number;
  /** Largest change of scale, as a share. */
  readonly scale: number;
  /** Largest shift as a share of the side. */
  readonly shift: number;
  /** Spread of the displacements at the knots of a coarse grid, as a share of the side. */
  readonly bend: number;
  /** Whether photos may be mirrored. */
  readonly mirror: boolean;
};

export const noDistortion: Distortion = { turn: 0, shear: 0, scale: 0, shift: 0, bend: 0, mirror: false };

const knots = 4;

/**
 * A varied copy of a picture at another size, by one pass of bilinear sampling: turned by `quarters` right angles (exactly), then a random
 * affine map (each of its parts applied half of the time, after Koch et al. 2015) and smooth random displacements.
 * @param pixels `pictureSide` square
 * @param target receives `side` x `side` numbers from 0 to 1 at `offset`, in steps of 1/255
 */
export function distort(
  pixels: Uint8Array,
  { turn, shear, scale, shift, bend, mirror }: Distortion,
  quarters: number,
  random: () => number,
  target: Float32Array,
  offset: number,
  side: number,
): void {
  const sometimes = (most: number): number => {
    const [isOn, amount] = [random() < 0.5, (2 * random() - 1) * most];
    return isOn ? amount : 0;
  };
  const angle = (sometimes(turn) * Math.PI) / 180 + (quarters * Math.PI) / 2;
  const [shearX, shearY] = [sometimes(shear), sometimes(shear)];
  const [scaleX, scaleY] = [1 + sometimes(scale), 1 + sometimes(scale)];
  const [shiftX, shiftY] = [sometimes(shift), sometimes(shift)];
  const flip = mirror && random() < 0.5 ? -1 : 1;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [a, b] = [(flip * (cos - sin * shearY)) / scaleX, (cos * shearX - sin) / scaleY];
  const [c, d] = [(flip * (sin + cos * shearY)) / scaleX, (sin * shearX + cos) / scaleY];
  const bends = Float32Array.from({ length: bend > 0 ? 2 * knots * knots : 0 }, () => bend * (random() + random() + random() - 1.5) * 2);
  const step = 1 / side;
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      const [u, v] = [(x + 0.5) * step, (y + 0.5) * step];
      const [centredX, centredY] = [u - 0.5, v - 0.5];
      const sourceX = a * centredX + b * centredY + shiftX + (bend > 0 ? bendAt(bends, 0, u, v) : 0) + 0.5;
      const sourceY = c * centredX + d * centredY + shiftY + (bend > 0 ? bendAt(bends, 1, u, v) : 0) + 0.5;
      target[offset + y * side + x] = Math.round(sample(pixels, sourceX * pictureSide - 0.5, sourceY * pictureSide - 0.5)) / 255;
    }
  }
}

function bendAt(bends: Float32Array, axis: number, u: number, v: number): number {
  const [x, y] = [u * (knots - 1), v * (knots - 1)];
  const [left, top] = [Math.min(knots - 2, Math.floor(x)), Math.min(knots - 2, Math.floor(y))];
  const knot = (column: number, row: number): number => bends[axis * knots * knots + row * knots + column] as number;
  return mix(mix(knot(left, top), knot(left + 1, top), x - left), mix(knot(left, top + 1), knot(left + 1, top + 1), x - left), y - top);
}

function sample(pixels: Uint8Array, x: number, y: number): number {
  const [left, top] = [Math.floor(x), Math.floor(y)];
  const pixel = (column: number, row: number): number =>
    column < 0 || row < 0 || column >= pictureSide || row >= pictureSide ? 0 : (pixels[row * pictureSide + column] as number);
  return mix(mix(pixel(left, top), pixel(left + 1, top), x - left), mix(pixel(left, top + 1), pixel(left + 1, top + 1), x - left), y - top);
}

const mix = (from: number, to: number, share: number): number => from + (to - from) * share;
