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

/** A turn by so many right angles, after a mirroring or not: what makes another character of a character. */
export type Pose = { readonly quarters: number; readonly isMirrored: boolean };

export const upright: Pose = { quarters: 0, isMirrored: false };

const knots = 4;

/** Where a varied copy goes: `side` x `side` numbers from 0 to 1, in steps of 1/255, from `offset` on. */
export type CopyPlace = { readonly numbers: Float32Array; readonly offset: number; readonly side: number };

/** Where in the picture a place of the copy comes from, as far from the middle; or how far it is displaced. */
type Source = (u: number, v: number) => readonly [x: number, y: number];

/** A random affine map, each of its parts applied half of the time (after Koch et al. 2015), in a pose. */
function drawAffine(
  { turn, shear, scale, shift, mirror }: Distortion,
  { quarters, isMirrored }: Pose,
  random: () => number,
): Source {
  const sometimes = (most: number): number => {
    const [isOn, amount] = [random() < 0.5, (2 * random() - 1) * most];
    return isOn ? amount : 0;
  };
  const angle = (sometimes(turn) * Math.PI) / 180 + (quarters * Math.PI) / 2;
  const [shearX, shearY] = [sometimes(shear), sometimes(shear)];
  const [scaleX, scaleY] = [1 + sometimes(scale), 1 + sometimes(scale)];
  const [shiftX, shiftY] = [sometimes(shift), sometimes(shift)];
  const flip = (mirror && random() < 0.5) !== isMirrored ? -1 : 1;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [a, b] = [(flip * (cos - sin * shearY)) / scaleX, (cos * shearX - sin) / scaleY];
  const [c, d] = [(flip * (sin + cos * shearY)) / scaleX, (sin * shearX + cos) / scaleY];
  return (u, v) => [a * (u - 0.5) + b * (v - 0.5) + shiftX, c * (u - 0.5) + d * (v - 0.5) + shiftY];
}

/** Smooth random displacements between knots: of a place, along both axes. */
function drawBends(bend: number, random: () => number): Source {
  if (bend === 0) return () => [0, 0];
  const bends = Float32Array.from(
    { length: 2 * knots * knots },
    () => bend * (random() + random() + random() - 1.5) * 2,
  );
  const [alongX, alongY] = [new Float64Array(knots), new Float64Array(knots)];
  let row: number | null = null;
  return (u, v) => {
    if (v !== row) {
      bendsAlong(bends, 0, v, alongX);
      bendsAlong(bends, 1, v, alongY);
      row = v;
    }
    return [bendAt(alongX, u), bendAt(alongY, u)];
  };
}

/**
 * A varied copy of a picture at another size, by one pass of bilinear sampling: brought into the pose (exactly), then a
 * random affine map and smooth random displacements.
 * @param pixels `pictureSide` square
 * @param target receives the copy
 */
export function distort(
  pixels: Uint8Array,
  { distortion, pose }: { readonly distortion: Distortion; readonly pose: Pose },
  random: () => number,
  { numbers, offset, side }: CopyPlace,
): void {
  const affine = drawAffine(distortion, pose, random);
  const bends = drawBends(distortion.bend, random);
  for (let y = 0; y < side; y++) {
    const v = (y + 0.5) / side;
    for (let x = 0; x < side; x++) {
      const u = (x + 0.5) / side;
      const [fromX, fromY] = affine(u, v);
      const [bentX, bentY] = bends(u, v);
      const grey = sample(pixels, (fromX + bentX + 0.5) * pictureSide - 0.5, (fromY + bentY + 0.5) * pictureSide - 0.5);
      numbers[offset + y * side + x] = Math.round(grey) / 255;
    }
  }
}

/** The displacements along one axis at the knots' columns of a row at height `v`. */
function bendsAlong(bends: Float32Array, axis: number, v: number, row: Float64Array): void {
  const y = v * (knots - 1);
  const top = Math.min(knots - 2, Math.floor(y));
  const first = axis * knots * knots + top * knots;
  for (let column = 0; column < knots; column++)
    row[column] = mix(bends[first + column] as number, bends[first + knots + column] as number, y - top);
}

function bendAt(row: Float64Array, u: number): number {
  const x = u * (knots - 1);
  const left = Math.min(knots - 2, Math.floor(x));
  return mix(row[left] as number, row[left + 1] as number, x - left);
}

function sample(pixels: Uint8Array, x: number, y: number): number {
  const [left, top] = [Math.floor(x), Math.floor(y)];
  if (left < -1 || top < -1 || left >= pictureSide || top >= pictureSide) return 0;
  const first = top * pictureSide + left;
  const hasLeft = left >= 0;
  const hasRight = left < pictureSide - 1;
  const hasTop = top >= 0;
  const hasBottom = top < pictureSide - 1;
  const upperLeft = hasTop && hasLeft ? (pixels[first] as number) : 0;
  const upperRight = hasTop && hasRight ? (pixels[first + 1] as number) : 0;
  const lowerLeft = hasBottom && hasLeft ? (pixels[first + pictureSide] as number) : 0;
  const lowerRight = hasBottom && hasRight ? (pixels[first + pictureSide + 1] as number) : 0;
  return mix(mix(upperLeft, upperRight, x - left), mix(lowerLeft, lowerRight, x - left), y - top);
}

const mix = (from: number, to: number, share: number): number => from + (to - from) * share;
