import { createGraphWriter, type GraphWriter } from '../../../models/builder/onnx/graph-writer.ts';

/**
 * The sizes of one block's convolution: `side` square maps of `inner` channels become as large ones of `outer`
 * channels.
 */
export type ConvolutionPlan = { readonly side: number; readonly inner: number; readonly outer: number };

const keepSize = { kernel_shape: [3, 3], pads: [1, 1, 1, 1], strides: [1, 1] };

/** The filter, an input as `filter` [3, 3, inner, outer], in ONNX's order [outer, inner, 3, 3]. */
function filterInput(writer: GraphWriter, { inner, outer }: ConvolutionPlan): string {
  return writer.node('Transpose', [writer.input('filter', 'float32', [3, 3, inner, outer])], { perm: [3, 2, 0, 1] });
}

/**
 * A 3x3 convolution that keeps the size, its filter an input since it changes with each step: `x` and `filter` to `y`,
 * the largest number of each 2x2 window of it (`largest`), and mean and sum of squares of each channel of each picture
 * (`means`, `squares`).
 */
export function forwardGraph(plan: ConvolutionPlan): Uint8Array {
  const { side, inner, outer } = plan;
  const writer = createGraphWriter('forward');
  const y = writer.node(
    'Conv',
    [writer.input('x', 'float32', ['N', inner, side, side]), filterInput(writer, plan)],
    keepSize,
  );
  const perChannel = { axes: [2, 3], keepdims: 0 };
  const half = side >> 1;
  writer.output('largest', writer.node('MaxPool', [y], { kernel_shape: [2, 2], strides: [2, 2] }), [
    'N',
    outer,
    half,
    half,
  ]);
  writer.output('means', writer.node('ReduceMean', [y], perChannel), ['N', outer]);
  writer.output('squares', writer.node('ReduceSumSquare', [y], perChannel), ['N', outer]);
  writer.output('y', y, ['N', outer, side, side]);
  return writer.encode();
}

/**
 * What a loss gains per unit of a convolution's filter, from its maps `x` and what the loss gains per unit of its
 * answer, `dy`: each of the nine places of the filter sees the maps shifted; the shifted maps, one channel a row, times
 * the slopes is `filterSlope`, [3, 3, inner, outer].
 */
export function filterSlopeGraph({ side, inner, outer }: ConvolutionPlan): Uint8Array {
  const writer = createGraphWriter('filter-slope');
  const channelsFirst = (name: string): string => writer.node('Transpose', [name], { perm: [1, 0, 2, 3] });
  const x = channelsFirst(writer.input('x', 'float32', ['N', inner, side, side]));
  const dy = channelsFirst(writer.input('dy', 'float32', ['N', outer, side, side]));
  const padded = writer.node('Pad', [x, writer.integers([0, 0, 1, 1, 0, 0, 1, 1])]);
  const shifted: string[] = [];
  for (let top = 0; top < 3; top++) {
    for (let left = 0; left < 3; left++) {
      const [from, to] = [writer.integers([top, left]), writer.integers([top + side, left + side])];
      shifted.push(writer.node('Slice', [padded, from, to, writer.integers([2, 3])]));
    }
  }
  const seen = writer.node('Reshape', [writer.node('Concat', shifted, { axis: 0 }), writer.integers([9 * inner, -1])]);
  const slopes = writer.node('Reshape', [dy, writer.integers([outer, -1])]);
  const product = writer.node('Gemm', [seen, slopes], { transB: 1 });
  writer.output('filterSlope', writer.node('Reshape', [product, writer.integers([3, 3, inner, outer])]), [
    3,
    3,
    inner,
    outer,
  ]);
  return writer.encode();
}

/** What a loss gains per unit of a convolution's maps: `dy` and `filter` to `dx`, by the transposed convolution. */
export function mapSlopeGraph(plan: ConvolutionPlan): Uint8Array {
  const { side, inner, outer } = plan;
  const writer = createGraphWriter('map-slope');
  const dy = writer.input('dy', 'float32', ['N', outer, side, side]);
  writer.output('dx', writer.node('ConvTranspose', [dy, filterInput(writer, plan)], keepSize), [
    'N',
    inner,
    side,
    side,
  ]);
  return writer.encode();
}
