import { type Tensor, transpose } from '../weights/tensor.ts';
import type { Dimension, GraphWriter } from './graph-writer.ts';
import { dataTypes } from './onnx-schema.ts';

/** A value on its way through a network, batch first; pictures are kept as [batch, channels, height, width]. */
export type Value = { readonly name: string; readonly shape: readonly Dimension[] };

/** Zeros (or edges of a pooling window) added around a picture: top, left, bottom, right. */
export type Padding = readonly [number, number, number, number];

/** TensorFlow's VALID. */
export const noPadding: Padding = [0, 0, 0, 0];

/**
 * One convolution. Filter in TensorFlow's order: [height, width, input channels, output channels]; depthwise: [height,
 * width, channels, multiplier].
 */
export type Convolution = {
  readonly filter: Tensor;
  readonly bias?: Float32Array;
  readonly stride: number;
  readonly padding: Padding;
  readonly depthwise?: boolean;
};

/** Size of a dimension that must be known when the network is built. */
export function sizeOf(value: Value, axis: number): number {
  const size = value.shape[axis];
  if (typeof size !== 'number') throw new Error(`Axis ${axis} of ${value.name} has no fixed size.`);
  return size;
}

/**
 * Pictures as a camera gives them, the input `image` (uint8, [batch, size, size, RGB], or one channel), become floats
 * [batch, channels, size, size]. Doing this inside the network spares the caller a pass over the pixels.
 * @param declared the side that the file asks for: `'S'` where others than `size` do as well, because every layer pads
 * them alike
 */
export function pictureInput(
  writer: GraphWriter,
  batch: Dimension,
  size: number,
  { channels = 3, declared = size }: { readonly channels?: number; readonly declared?: Dimension } = {},
): Value {
  const bytes = writer.input('image', 'uint8', [batch, declared, declared, channels]);
  const channelsFirst = writer.node('Transpose', [bytes], { perm: [0, 3, 1, 2] });
  return {
    name: writer.node('Cast', [channelsFirst], { to: dataTypes.float32 }),
    shape: [batch, channels, size, size],
  };
}

/** Convolves a picture; a depthwise filter treats each channel alone. */
export function convolve(writer: GraphWriter, input: Value, layer: Convolution): Value {
  const { filter, bias, stride, padding, depthwise = false } = layer;
  const [height = 1, width = 1, inner = 1, outer = 1] = filter.shape;
  const channels = depthwise ? inner * outer : outer;
  const ordered = transpose(filter, depthwise ? [2, 3, 0, 1] : [3, 2, 0, 1]).data;
  const weights = writer.floats(ordered, [channels, depthwise ? 1 : inner, height, width]);
  const operands = bias ? [input.name, weights, writer.floats(bias, [channels])] : [input.name, weights];
  const name = writer.node('Conv', operands, {
    kernel_shape: [height, width],
    strides: [stride, stride],
    pads: padding,
    group: depthwise ? inner : 1,
  });
  return { name, shape: [input.shape[0] ?? 1, channels, ...windowed(input, [height, width], stride, padding)] };
}

/** The largest number, or the mean, of each square window. */
export function pool(
  writer: GraphWriter,
  input: Value,
  kind: 'MaxPool' | 'AveragePool',
  { size, stride, padding }: { readonly size: number; readonly stride: number; readonly padding: Padding },
): Value {
  const name = writer.node(kind, [input.name], {
    kernel_shape: [size, size],
    strides: [stride, stride],
    pads: padding,
  });
  return { name, shape: [input.shape[0] ?? 1, sizeOf(input, 1), ...windowed(input, [size, size], stride, padding)] };
}

/**
 * Adds empty channels after the last one, by a 1x1 convolution that copies: exact, and unlike Pad it keeps ONNX Runtime
 * in its blocked memory layout, which all following layers profit from.
 */
export function widen(writer: GraphWriter, input: Value, extraChannels: number): Value {
  const inner = sizeOf(input, 1);
  const outer = inner + extraChannels;
  const copies = new Float32Array(inner * outer);
  for (let channel = 0; channel < inner; channel++) copies[channel * outer + channel] = 1;
  return convolve(writer, input, {
    filter: { shape: [1, 1, inner, outer], data: copies },
    stride: 1,
    padding: noPadding,
  });
}

/** Adds rows of zeros at the bottom and columns of zeros at the right. */
export function extend(writer: GraphWriter, input: Value, rows: number, columns: number): Value {
  if (rows === 0 && columns === 0) return input;
  const name = writer.node('Pad', [input.name, writer.integers([0, 0, 0, 0, 0, 0, rows, columns])]);
  return { name, shape: [input.shape[0] ?? 1, sizeOf(input, 1), sizeOf(input, 2) + rows, sizeOf(input, 3) + columns] };
}

/** Relu, Sigmoid: an operator that keeps the shape. */
export function activate(writer: GraphWriter, input: Value, operator: 'Relu' | 'Sigmoid'): Value {
  return { name: writer.node(operator, [input.name]), shape: input.shape };
}

/** Adds two values of one shape. */
export function add(writer: GraphWriter, left: Value, right: Value): Value {
  if (left.shape.join() !== right.shape.join())
    throw new Error(`Cannot add [${left.shape.join()}] and [${right.shape.join()}].`);
  return { name: writer.node('Add', [left.name, right.name]), shape: left.shape };
}

/** Each channel plus a number of its own. */
export function plusEach(writer: GraphWriter, input: Value, summands: Float32Array): Value {
  return {
    name: writer.node('Add', [input.name, writer.floats(summands, [summands.length, 1, 1])]),
    shape: input.shape,
  };
}

/** Each channel times a number of its own. */
export function timesEach(writer: GraphWriter, input: Value, factors: Float32Array): Value {
  return { name: writer.node('Mul', [input.name, writer.floats(factors, [factors.length, 1, 1])]), shape: input.shape };
}

/** Every number moved into the range from `low` to `high`. */
export function clamp(writer: GraphWriter, input: Value, low: number, high: number): Value {
  const bounds = [low, high].map((bound) => writer.floats(Float32Array.of(bound), []));
  return { name: writer.node('Clip', [input.name, ...bounds]), shape: input.shape };
}

/** The mean of each channel of a picture: [batch, channels]. */
export function average(writer: GraphWriter, input: Value): Value {
  const name = writer.node('GlobalAveragePool', [input.name]);
  return flatten(writer, { name, shape: [...input.shape.slice(0, 2), 1, 1] });
}

/** A picture of one pixel as the list of its channels: [batch, channels]. */
export function flatten(writer: GraphWriter, input: Value): Value {
  return { name: writer.node('Flatten', [input.name], { axis: 1 }), shape: input.shape.slice(0, 2) };
}

/**
 * PReLU, x where positive and slope x elsewhere, with one slope a channel, as `relu(x) - slope relu(-x)`:
 * exact, and several times faster than ONNX Runtime's own PRelu kernel, which leaves the blocked memory layout.
 */
export function leakyActivate(writer: GraphWriter, input: Value, slopes: Float32Array): Value {
  const mirrored = timesEach(
    writer,
    input,
    slopes.map(() => -1),
  );
  const below = timesEach(
    writer,
    activate(writer, mirrored, 'Relu'),
    slopes.map((slope) => -slope),
  );
  return { name: writer.node('Add', [writer.node('Relu', [input.name]), below.name]), shape: input.shape };
}

/** `value / scale - offset` on every number. */
export function normalise(writer: GraphWriter, input: Value, scale: number, offset: number): Value {
  const scaled = writer.node('Div', [input.name, writer.floats(Float32Array.of(scale), [1])]);
  if (offset === 0) return { name: scaled, shape: input.shape };
  return { name: writer.node('Sub', [scaled, writer.floats(Float32Array.of(offset), [1])]), shape: input.shape };
}

/** TensorFlow's SAME: adds the odd pixel at the bottom and the right, and depends on the stride. */
export function samePadding(input: Value, size: readonly [number, number], stride: number): Padding {
  const [top, bottom] = sameAlong(sizeOf(input, 2), size[0], stride);
  const [left, right] = sameAlong(sizeOf(input, 3), size[1], stride);
  return [top, left, bottom, right];
}

function sameAlong(length: number, size: number, stride: number): [number, number] {
  const total = Math.max((Math.ceil(length / stride) - 1) * stride + size - length, 0);
  return [Math.floor(total / 2), Math.ceil(total / 2)];
}

function windowed(input: Value, size: readonly [number, number], stride: number, padding: Padding): [number, number] {
  const [top, left, bottom, right] = padding;
  return [
    windowSteps(sizeOf(input, 2) + top + bottom, size[0], stride),
    windowSteps(sizeOf(input, 3) + left + right, size[1], stride),
  ];
}

/** How many steps a window of `size` makes along an axis of `length`, its padding included. */
function windowSteps(length: number, size: number, stride: number): number {
  return Math.floor((length - size) / stride) + 1;
}
