import { createArraySession, type NumberArray } from '#engine/onnx/create-array-session.ts';
import { type ConvolutionPlan, filterSlopeGraph, forwardGraph, mapSlopeGraph } from './block-graphs.ts';
import {
  type BlockMemory,
  backwardBlock,
  batchMoments,
  type MapShape,
  normalisePooled,
  pooledShape,
  sizeOf,
} from './block-kernel.ts';
import type { BlockWeights } from './twin-net.ts';

/**
 * What a loss gains per unit of a block's numbers; `maps` is absent for the first block, whose maps are the pictures.
 */
export type BlockSlopes = {
  readonly filter: Float32Array;
  readonly gain: Float32Array;
  readonly offset: Float32Array;
  readonly maps: Float32Array | undefined;
};

/** One block of a net in training. What it answers lies in its own arrays and is valid until the next call. */
export type TwinBlock = {
  /** @param maps stay as they are until the way back is done */
  forward(maps: Float32Array, count: number): Promise<Float32Array>;
  /** The way back through the last `forward`. */
  backward(slopes: Float32Array): Promise<BlockSlopes>;
  close(): Promise<void>;
};

const momentum = 0.97;

/** Opens a block: the convolution, its slopes and the pooling on ONNX Runtime, the rest in plain TypeScript. */
export async function createTwinBlock(
  plan: ConvolutionPlan,
  weights: BlockWeights,
  { isFirst, threads }: { readonly isFirst: boolean; readonly threads: number },
): Promise<TwinBlock> {
  const { side, inner, outer } = plan;
  const convolution = await createArraySession(forwardGraph(plan), threads);
  const filterSlope = await createArraySession(filterSlopeGraph(plan), threads);
  const mapSlope = isFirst ? undefined : await createArraySession(mapSlopeGraph(plan), threads);
  const filter: NumberArray = { data: weights.filter, shape: [3, 3, inner, outer] };
  const filterSlopes: NumberArray = { data: new Float32Array(weights.filter.length), shape: filter.shape };
  let pass = createPass(plan, 0);
  let x: NumberArray | undefined;
  return {
    async forward(maps, count) {
      if (count !== pass.shape.count) pass = createPass(plan, count);
      const { y, largest, means, squares, shape, result } = pass;
      x = { data: maps, shape: [count, inner, side, side] };
      await convolution.run({ x, filter }, { y, largest, means, squares });
      const moments = batchMoments(means.data, squares.data, outer, side * side);
      pass.memory = { maps: y.data, largest: largest.data, moments };
      normalisePooled(pass.memory, shape, weights, result);
      follow(weights.mean, moments.mean);
      follow(weights.variance, moments.variance);
      return result;
    },
    async backward(slopes) {
      const { dx, dy, shape, memory, result } = pass;
      if (x === undefined || memory === undefined) throw new Error('The way back follows a way forward.');
      const { gain, offset } = backwardBlock({ slopes, result }, memory, { shape, gain: weights.gain }, dy.data);
      await filterSlope.run({ x, dy }, { filterSlope: filterSlopes });
      await mapSlope?.run({ dy, filter }, { dx });
      return { filter: filterSlopes.data, gain, offset, maps: mapSlope && dx.data };
    },
    async close() {
      await Promise.all([convolution, filterSlope, mapSlope].map((session) => session?.close()));
    },
  };
}

type Pass = {
  readonly shape: MapShape;
  readonly result: Float32Array;
  memory?: BlockMemory;
} & Readonly<Record<'dx' | 'y' | 'dy' | 'largest' | 'means' | 'squares', NumberArray>>;

/**
 * The arrays of one batch. They stay from step to step: to be given so much memory anew takes longer than to fill it.
 */
function createPass({ side, inner, outer }: ConvolutionPlan, count: number): Pass {
  const array = (...shape: readonly number[]): NumberArray => ({
    data: new Float32Array(shape.reduce((size, length) => size * length, 1)),
    shape,
  });
  const shape: MapShape = { count, channels: outer, side };
  const half = pooledShape(shape).side;
  return {
    shape,
    dx: array(count, inner, side, side),
    y: array(count, outer, side, side),
    dy: array(count, outer, side, side),
    largest: array(count, outer, half, half),
    means: array(count, outer),
    squares: array(count, outer),
    result: new Float32Array(sizeOf(pooledShape(shape))),
  };
}

function follow(running: Float32Array, latest: Float32Array): void {
  for (let i = 0; i < running.length; i++)
    running[i] = momentum * (running[i] as number) + (1 - momentum) * (latest[i] as number);
}
