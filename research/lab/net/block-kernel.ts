/** Size of a batch of feature maps, each channel's picture in one piece: [count, channels, side, side]. */
export type MapShape = { readonly count: number; readonly channels: number; readonly side: number };

/** Mean and (biased) variance of each channel in one batch. */
export type Moments = { readonly mean: Float32Array; readonly variance: Float32Array };

/**
 * What the way forward leaves for the way back: the maps, the largest number of each 2x2 window of them, and the
 * channels' moments.
 */
export type BlockMemory = { readonly maps: Float32Array; readonly largest: Float32Array; readonly moments: Moments };

/** Added to each variance. */
export const varianceFloor = 1e-5;

/** Numbers in maps of a shape. */
export const sizeOf = ({ count, channels, side }: MapShape): number => count * channels * side * side;

/** The shape after pooling: half as high and wide, an odd last row or column is dropped. */
export const pooledShape = (shape: MapShape): MapShape => ({ ...shape, side: shape.side >> 1 });

/**
 * The moments of each channel over a batch.
 * @param means the mean of each channel of each picture, [count, channels]; @param squares the sums of squares, as many
 * @param size numbers in one channel of one picture
 */
export function batchMoments(means: Float32Array, squares: Float32Array, channels: number, size: number): Moments {
  const count = means.length / channels;
  const [mean, square] = [means, squares].map((list) => {
    const sums = new Float64Array(channels);
    for (let i = 0; i < list.length; i++) sums[i % channels] = (sums[i % channels] as number) + at(list, i) / count;
    return sums;
  }) as [Float64Array, Float64Array];
  return {
    mean: Float32Array.from(mean),
    variance: Float32Array.from(square, (value, c) => Math.max(0, value / size - (mean[c] as number) ** 2)),
  };
}

/**
 * Batch normalisation and ReLU of maps that were pooled before: the order makes no difference as long as no gain is
 * below zero, and a quarter of the numbers is left.
 * @param shape of the maps before pooling; @param result receives the block's answer
 */
export function normalisePooled(
  { largest, moments }: BlockMemory,
  shape: MapShape,
  { gain, offset }: Record<'gain' | 'offset', Float32Array>,
  result: Float32Array,
): void {
  const scale = scaleOf(gain, moments);
  const size = pooledShape(shape).side ** 2;
  for (let start = 0, plane = 0; start < largest.length; start += size, plane++) {
    const c = plane % shape.channels;
    const factor = at(scale, c);
    const shift = at(offset, c) - at(moments.mean, c) * factor;
    for (let place = start; place < start + size; place++)
      result[place] = Math.max(0, at(largest, place) * factor + shift);
  }
}

/** The block's answer, and what the loss gains per unit of it. */
type BlockAnswer = { readonly slopes: Float32Array; readonly result: Float32Array };

/** One channel of one picture: its number among all, its side, and what its slopes are multiplied with. */
type Plane = { readonly side: number; readonly plane: number; readonly factor: number };

/**
 * The way back through pooling, normalisation and ReLU: what the loss gains per unit of each gain and offset. Of equal
 * numbers in a window the first one was chosen.
 * @param mapSlopes receives what it gains per unit of each number of the maps
 */
export function backwardBlock(
  { slopes, result }: BlockAnswer,
  memory: BlockMemory,
  { shape, gain }: { readonly shape: MapShape; readonly gain: Float32Array },
  mapSlopes: Float32Array,
): { readonly gain: Float32Array; readonly offset: Float32Array } {
  const { channels, side } = shape;
  const { moments } = memory;
  const { sums, products } = slopeSums({ slopes, result }, memory, shape);
  const inverse = inverseOf(moments);
  const scale = scaleOf(gain, moments);
  const offsetSlope = Float32Array.from(sums);
  const gainSlope = Float32Array.from(products, (product, c) => product * at(inverse, c));
  const size = shape.count * side * side;
  for (let plane = 0; plane < shape.count * channels; plane++) {
    const c = plane % channels;
    const factor = at(scale, c);
    const perUnit = (-factor * at(inverse, c) * at(gainSlope, c)) / size;
    const constant = (-factor * at(offsetSlope, c)) / size - at(moments.mean, c) * perUnit;
    const start = plane * side * side;
    for (let place = start; place < start + side * side; place++)
      mapSlopes[place] = constant + perUnit * at(memory.maps, place);
    unpoolPlane({ slopes, result }, memory, { side, plane, factor }, mapSlopes);
  }
  return { gain: gainSlope, offset: offsetSlope };
}

/**
 * For each channel: the sum of the slopes that ReLU let through, and the sum of their products with what they came
 * through, from its mean.
 */
function slopeSums({ slopes, result }: BlockAnswer, { largest, moments }: BlockMemory, { channels, side }: MapShape) {
  const [sums, products] = [new Float64Array(channels), new Float64Array(channels)];
  const size = (side >> 1) ** 2;
  for (let target = 0, plane = 0; target < slopes.length; plane++) {
    const c = plane % channels;
    const mean = at(moments.mean, c);
    let [sum, product] = [0, 0];
    for (const end = target + size; target < end; target++) {
      const slope = at(result, target) > 0 ? at(slopes, target) : 0;
      sum += slope;
      product += slope * (at(largest, target) - mean);
    }
    sums[c] = (sums[c] as number) + sum;
    products[c] = (products[c] as number) + product;
  }
  return { sums, products };
}

/** Adds each slope that ReLU let through, times `factor`, where the largest number of its window is. */
function unpoolPlane(
  { slopes, result }: BlockAnswer,
  { maps, largest }: BlockMemory,
  { side, plane, factor }: Plane,
  mapSlopes: Float32Array,
): void {
  const half = side >> 1;
  const start = plane * side * side;
  let target = plane * half * half;
  for (let row = start; row < start + 2 * half * side; row += 2 * side) {
    for (let place = row; place < row + 2 * half; place += 2, target++) {
      if (!(at(result, target) > 0)) continue;
      const most = at(largest, target);
      const upper = at(maps, place) === most ? place : place + 1;
      const lower = at(maps, place + side) === most ? place + side : place + side + 1;
      const source = at(maps, upper) === most ? upper : lower;
      mapSlopes[source] = at(mapSlopes, source) + factor * at(slopes, target);
    }
  }
}

/** 1 / standard deviation of each channel. */
const inverseOf = ({ variance }: Moments): Float32Array =>
  variance.map((value) => 1 / Math.sqrt(value + varianceFloor));

function scaleOf(gain: Float32Array, moments: Moments): Float32Array {
  const inverse = inverseOf(moments);
  return gain.map((value, c) => value * at(inverse, c));
}

const at = (numbers: Float32Array, index: number): number => numbers[index] as number;
