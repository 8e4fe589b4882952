import type { GraphWriter } from '../onnx/graph-writer.ts';
import {
  activate,
  add,
  average,
  clamp,
  convolve,
  leakyActivate,
  noPadding,
  type Padding,
  plusEach,
  pool,
  samePadding,
  sizeOf,
  timesEach,
  type Value,
  widen,
} from '../onnx/layers.ts';
import type { Tensor } from '../weights/tensor.ts';
import { type GraphNode, integersOf, textOf, textsOf } from './graph-model.ts';

/**
 * What an operator gets: its own attributes, the values it reads and the constants it reads, in the order of its
 * inputs.
 */
type Operands = { readonly node: GraphNode; readonly values: readonly Value[]; readonly constants: readonly Tensor[] };
type Operation = (writer: GraphWriter, operands: Operands) => Value;

/** TensorFlow operators and how each is written in ONNX. To convert a net that needs another one, add it here. */
export const operations: Readonly<Record<string, Operation>> = {
  _FusedConv2D: fusedConvolution,
  Conv2D: (writer, operands) => convolution(writer, operands, false),
  DepthwiseConv2dNative: (writer, operands) => convolution(writer, operands, true),
  AddV2: (writer, { values }) => add(writer, value(values, 0), value(values, 1)),
  Add: (writer, { values, constants }) => plusEach(writer, value(values, 0), constant(constants, 0).data),
  Mul: (writer, { values, constants }) => timesEach(writer, value(values, 0), constant(constants, 0).data),
  Relu: (writer, { values }) => activate(writer, value(values, 0), 'Relu'),
  Relu6: (writer, { values }) => clamp(writer, value(values, 0), 0, 6),
  Sigmoid: (writer, { values }) => activate(writer, value(values, 0), 'Sigmoid'),
  Prelu: (writer, { values, constants }) => leakyActivate(writer, value(values, 0), constant(constants, 0).data),
  MaxPool: maxPool,
  Mean: mean,
  Pad: padding,
  Reshape: reshape,
  Identity: (_, { values }) => value(values, 0),
};

function fusedConvolution(writer: GraphWriter, operands: Operands): Value {
  const fused = textsOf(operands.node, 'fused_ops');
  const output = convolution(writer, operands, false);
  if (fused.join() === 'BiasAdd') return output;
  if (fused.join() === 'BiasAdd,Relu') return activate(writer, output, 'Relu');
  if (fused.join() === 'BiasAdd,Prelu') return leakyActivate(writer, output, constant(operands.constants, 2).data);
  throw new Error(`${operands.node.name} fuses ${fused.join()}, which the converter does not know.`);
}

function convolution(writer: GraphWriter, { node, values, constants }: Operands, depthwise: boolean): Value {
  const input = value(values, 0);
  const filter = constant(constants, 0);
  const stride = strideOf(node);
  const bias = constants[1]?.data;
  const around = paddingOf(node, input, [filter.shape[0] ?? 1, filter.shape[1] ?? 1], stride);
  return convolve(writer, input, { filter, stride, padding: around, depthwise, ...(bias && { bias }) });
}

/**
 * ONNX Runtime blocks channels by 16 at most; pooling anything else drops out of that layout, and a copying convolution
 * leads back in.
 */
function maxPool(writer: GraphWriter, { node, values }: Operands): Value {
  const input = value(values, 0);
  const size = integersOf(node, 'ksize')[1] ?? 1;
  const stride = strideOf(node);
  const pooled = pool(writer, input, 'MaxPool', {
    size,
    stride,
    padding: paddingOf(node, input, [size, size], stride),
  });
  return sizeOf(pooled, 1) % 16 === 0 ? pooled : widen(writer, pooled, 0);
}

/** The mean of each channel. */
function mean(writer: GraphWriter, { node, values, constants }: Operands): Value {
  if (constant(constants, 0).data.join() !== '1,2')
    throw new Error(`${node.name} averages other axes than height and width, which the converter does not know.`);
  return average(writer, value(values, 0));
}

function padding(writer: GraphWriter, { node, values, constants }: Operands): Value {
  const amounts = Array.from(constant(constants, 0).data);
  const channels = amounts.pop() ?? 0;
  if (amounts.some((amount) => amount !== 0))
    throw new Error(`${node.name} pads more than the end of the channels, which the converter does not know.`);
  return widen(writer, value(values, 0), channels);
}

/**
 * TensorFlow flattens pictures channel by channel within a pixel, so they are turned back before their shape changes.
 */
function reshape(writer: GraphWriter, { values, constants }: Operands): Value {
  const input = value(values, 0);
  const target = Array.from(constant(constants, 0).data);
  const pixels = input.shape.length === 4 ? writer.node('Transpose', [input.name], { perm: [0, 2, 3, 1] }) : input.name;
  const shape = target.map((size, axis) => (size === -1 ? (input.shape[axis] ?? 1) : size));
  return { name: writer.node('Reshape', [pixels, writer.integers(target)]), shape };
}

function strideOf(node: GraphNode): number {
  const [, down = 1, across = 1] = integersOf(node, 'strides');
  if (down !== across) throw new Error(`${node.name} strides ${down} by ${across}, which the converter does not know.`);
  return down;
}

function paddingOf(node: GraphNode, input: Value, size: readonly [number, number], stride: number): Padding {
  return textOf(node, 'padding') === 'VALID' ? noPadding : samePadding(input, size, stride);
}

function value(values: readonly Value[], index: number): Value {
  const found = values[index];
  if (!found) throw new Error(`An operator lacks its input ${index}.`);
  return found;
}

function constant(constants: readonly Tensor[], index: number): Tensor {
  const found = constants[index];
  if (!found) throw new Error(`An operator lacks its constant ${index}.`);
  return found;
}
