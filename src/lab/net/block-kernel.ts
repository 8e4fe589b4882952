/** Size of a batch of feature maps, channels last. */
export type MapShape = { readonly count: number; readonly height: number; readonly width: number; readonly channels: number };

/** What the way back through a block needs from the way forward. */
export type BlockMemory = {
  readonly mean: Float32Array;
  /** 1 / standard deviation of each channel. */
  readonly inverse: Float32Array;
  /** For each number of the answer, which of its four window places it came from (0 to 3), or `none` where it was clipped to zero. */
  readonly choice: Uint8Array;
};

const none = 255;

/** Added to each variance. */
export const varianceFloor = 1e-5;

/** The shape after pooling: half as high and wide, an odd last row or column is dropped. */
export const pooledShape = (shape: MapShape): MapShape => ({ ...shape, height: shape.height >> 1, width: shape.width >> 1 });

/**
 * Batch normalisation, ReLU and 2x2 max-pooling in two passes over the numbers, since WebAssembly's separate kernels for them
 * (and for their gradients) take longer than the convolutions between them.
 * @returns the pooled maps, and mean and variance of each channel over the batch
 */
export function forwardBlock(
  maps: Float32Array,
  shape: MapShape,
  gain: Float32Array,
  offset: Float32Array,
): { readonly pooled: Float32Array; readonly variance: Float32Array; readonly memory: BlockMemory } {
  const { mean, variance } = channelMoments(maps, shape.channels);
  const inverse = variance.map((value) => 1 / Math.sqrt(value + varianceFloor));
  const scale = gain.map((value, c) => value * at(inverse, c));
  const shift = offset.map((value, c) => value - at(mean, c) * at(scale, c));
  const { count, height, width, channels } = pooledShape(shape);
  const pooled = new Float32Array(count * height * width * channels);
  const choice = new Uint8Array(pooled.length).fill(none);
  forEachWindow(shape, (target, first, below) => {
    for (let c = 0; c < channels; c++) {
      const [a, b] = [at(scale, c), at(shift, c)];
      const upperLeft = at(maps, first + c) * a + b;
      const upperRight = at(maps, first + channels + c) * a + b;
      const lowerLeft = at(maps, below + c) * a + b;
      const lowerRight = at(maps, below + channels + c) * a + b;
      const best = Math.max(upperLeft, upperRight, lowerLeft, lowerRight, 0);
      pooled[target + c] = best;
      if (best > 0) choice[target + c] = best === upperLeft ? 0 : best === upperRight ? 1 : best === lowerLeft ? 2 : 3;
    }
  });
  return { pooled, variance, memory: { mean, inverse, choice } };
}

/** The way back through `forwardBlock`: what the loss gains per unit of each input, gain and offset, given `slopes` of its answer. */
export function backwardBlock(
  slopes: Float32Array,
  maps: Float32Array,
  shape: MapShape,
  gain: Float32Array,
  { mean, inverse, choice }: BlockMemory,
): { readonly maps: Float32Array; readonly gain: Float32Array; readonly offset: Float32Array } {
  const { channels } = shape;
  const offsetSlope = new Float32Array(channels);
  const gainSlope = new Float32Array(channels);
  const forEachChosen = (act: (source: number, target: number, channel: number) => void): void =>
    forEachWindow(shape, (target, first, below) => {
      for (let c = 0; c < channels; c++) {
        const place = choice[target + c] as number;
        if (place !== none) act((place < 2 ? first : below) + (place & 1) * channels + c, target + c, c);
      }
    });
  forEachChosen((source, target, c) => {
    const slope = at(slopes, target);
    offsetSlope[c] = at(offsetSlope, c) + slope;
    gainSlope[c] = at(gainSlope, c) + slope * (at(maps, source) - at(mean, c)) * at(inverse, c);
  });
  const size = maps.length / channels;
  const scale = gain.map((value, c) => value * at(inverse, c));
  const perUnit = gainSlope.map((value, c) => (-at(scale, c) * at(inverse, c) * value) / size);
  const constant = offsetSlope.map((value, c) => (-at(scale, c) * value) / size - at(mean, c) * at(perUnit, c));
  const result = new Float32Array(maps.length);
  for (let i = 0; i < maps.length; i += channels) {
    for (let c = 0; c < channels; c++) result[i + c] = at(constant, c) + at(perUnit, c) * at(maps, i + c);
  }
  forEachChosen((source, target, c) => {
    result[source] = at(result, source) + at(scale, c) * at(slopes, target);
  });
  return { maps: result, gain: gainSlope, offset: offsetSlope };
}

/** Mean and (biased) variance of each channel. */
function channelMoments(maps: Float32Array, channels: number): { mean: Float32Array; variance: Float32Array } {
  const sums = new Float64Array(channels);
  const squares = new Float64Array(channels);
  for (let i = 0; i < maps.length; i += channels) {
    for (let c = 0; c < channels; c++) {
      const value = at(maps, i + c);
      sums[c] = (sums[c] as number) + value;
      squares[c] = (squares[c] as number) + value * value;
    }
  }
  const size = maps.length / channels;
  const mean = Float32Array.from(sums, (sum) => sum / size);
  const variance = Float32Array.from(squares, (sum, c) => Math.max(0, sum / size - ((sums[c] as number) / size) ** 2));
  return { mean, variance };
}

/** Visits each 2x2 window: where its answer goes, and where its two rows begin. */
function forEachWindow(shape: MapShape, act: (target: number, first: number, below: number) => void): void {
  const { count, height, width, channels } = shape;
  const row = width * channels;
  let target = 0;
  for (let image = 0; image < count; image++) {
    for (let y = 0; y + 1 < height; y += 2) {
      for (let x = 0; x + 1 < width; x += 2) {
        const first = (image * height + y) * row + x * channels;
        act(target, first, first + row);
        target += channels;
      }
    }
  }
}

const at = (numbers: Float32Array, index: number): number => numbers[index] as number;
