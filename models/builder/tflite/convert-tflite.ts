import { BuildError } from '../build-error.ts';
import type { GraphWriter } from '../onnx/graph-writer.ts';
import {
  activate,
  add,
  convolve,
  flatten,
  leakyActivate,
  noPadding,
  samePadding,
  sizeOf,
  type Value,
} from '../onnx/layers.ts';
import { type Tensor, transpose } from '../weights/tensor.ts';
import { leakyReluOf } from './leaky-relu.ts';
import type { Operator, TfliteModel } from './tflite-model.ts';

/**
 * Writes a TensorFlow Lite network.
 * @param picture what takes the place of the network's input, normalised as it expects it.
 * @throws BuildError when an operator is used in a way that the converter does not know.
 */
export function convertTflite(writer: GraphWriter, model: TfliteModel, picture: Value): Value {
  const done = new Map([[model.input, picture]]);

  function resolve(tensor: number | undefined): Value {
    const value = done.get(tensor ?? -1) ?? write(tensor ?? -1);
    done.set(tensor ?? -1, value);
    return value;
  }

  function write(tensor: number): Value {
    const operator = model.operators.get(tensor);
    if (!operator) throw new BuildError('An operator of the TensorFlow Lite network reads what nothing writes.');
    const leaky = leakyReluOf(model, operator);
    if (leaky) return leakyActivate(writer, resolve(leaky.input), leaky.slopes);
    const [first, second] = operator.inputs;
    switch (operator.kind) {
      case 'Conv2D':
        return convolution(writer, resolve(first), operator, model);
      case 'DepthwiseConv2D':
        return depthwise(writer, resolve(first), operator, model);
      case 'Add':
        return add(writer, resolve(first), resolve(second));
      case 'Relu':
        return activate(writer, resolve(first), 'Relu');
      case 'Reshape':
        return flattenPixel(writer, resolve(first));
      default:
        throw new BuildError(`${operator.kind} stands where the converter does not know it.`);
    }
  }

  return resolve(model.output);
}

/** TensorFlow Lite keeps filters as [outputs, height, width, inputs]. */
function convolution(writer: GraphWriter, input: Value, operator: Operator, model: TfliteModel): Value {
  const filter = transpose(constant(model, operator, 1), [1, 2, 3, 0]);
  const window = windowOf(input, operator, { filter, spread: [4, 5] });
  return convolve(writer, input, { filter, bias: constant(model, operator, 2).data, ...window });
}

/** TensorFlow Lite keeps depthwise filters as [1, height, width, channels]. */
function depthwise(writer: GraphWriter, input: Value, operator: Operator, model: TfliteModel): Value {
  const filter = transpose(constant(model, operator, 1), [1, 2, 3, 0]);
  if (sizeOf(input, 1) !== filter.shape[2])
    throw new BuildError('A depthwise filter multiplies the channels, which the converter does not know.');
  const window = windowOf(input, operator, { filter, spread: [5, 6] });
  return convolve(writer, input, { filter, bias: constant(model, operator, 2).data, depthwise: true, ...window });
}

/** @param spread the options that would spread the filter out over the picture. */
function windowOf(
  input: Value,
  { kind, options }: Operator,
  { filter, spread }: { readonly filter: Tensor; readonly spread: readonly number[] },
): Pick<Parameters<typeof convolve>[2], 'stride' | 'padding'> {
  const [height = 1, width = 1] = filter.shape;
  if (!options) throw new BuildError(`${kind} has no options.`);
  const [across, down] = [options.integer(1, 0), options.integer(2, 0)];
  if (across !== down || spread.some((field) => options.integer(field, 1) !== 1))
    throw new BuildError(`${kind} strides or spreads its filter in a way that the converter does not know.`);
  const isPadded = options.byte(0, 0) === 0;
  return { stride: across, padding: isPadded ? samePadding(input, [height, width], across) : noPadding };
}

/** A picture of one pixel as the list of its channels: all that a change of shape is used for. */
function flattenPixel(writer: GraphWriter, input: Value): Value {
  if (sizeOf(input, 2) * sizeOf(input, 3) !== 1)
    throw new BuildError('A picture of several pixels changes its shape, which the converter does not know.');
  return flatten(writer, input);
}

function constant(model: TfliteModel, { kind, inputs }: Operator, index: number): Tensor {
  const found = model.constants.get(inputs[index] ?? -1);
  if (!found) throw new BuildError(`${kind} lacks its weights.`);
  return found;
}
