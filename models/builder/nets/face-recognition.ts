import * as z from 'zod/mini';
import { createGraphWriter, type GraphWriter } from '../onnx/graph-writer.ts';
import {
  activate,
  add,
  average,
  convolve,
  extend,
  noPadding,
  type Padding,
  pictureInput,
  pool,
  sizeOf,
  type Value,
  widen,
} from '../onnx/layers.ts';
import { decodeWeights, type Weights, weightSpecSchema } from '../weights/decode-weights.ts';
import type { Tensor } from '../weights/tensor.ts';
import { fileAt, type NetRecipe } from './net-recipe.ts';

const manifestSchema = z.array(z.object({ weights: z.array(weightSpecSchema) }));

/** Mean colour of dlib's training pictures, RGB, 0 to 255. */
const meanColour = [122.782, 117.001, 104.298];
const keepSize: Padding = [1, 1, 1, 1];
const blocks = [
  '32_1',
  '32_2',
  '32_3',
  '64_down',
  '64_1',
  '64_2',
  '64_3',
  '128_down',
  '128_1',
  '128_2',
  '256_down',
  '256_1',
  '256_2',
  '256_down_out',
];

/**
 * dlib's face recognition ResNet (29 convolutions, 128 numbers), from the layer-by-layer weights of face-api.
 * Each convolution's scale and bias, and the mean colour of the first (which pads nothing), are folded into its
 * weights.
 */
export const buildFaceRecognition: NetRecipe = (files) => {
  const specs = manifestSchema
    .parse(JSON.parse(new TextDecoder().decode(fileAt(files, 0))))
    .flatMap((group) => group.weights);
  const weights = decodeWeights(specs, fileAt(files, 1));
  const writer = createGraphWriter('face-recognition');
  const picture = pictureInput(writer, 'N', 150);
  const first = convolve(writer, picture, {
    ...foldInput(foldScale(weights, 'conv32_down')),
    stride: 2,
    padding: noPadding,
  });
  let features = pool(writer, activate(writer, first, 'Relu'), 'MaxPool', { size: 3, stride: 2, padding: noPadding });
  for (const block of blocks) features = residual(writer, weights, features, block);
  const means = average(writer, features);
  const last = tensor(weights, 'fc');
  writer.output('embedding', writer.node('MatMul', [means.name, writer.floats(last.data, last.shape)]), ['N', 128]);
  return writer.encode();
};

/**
 * Two convolutions beside a shortcut; a `down` block halves the picture, pools its shortcut and may widen it with empty
 * channels.
 */
function residual(writer: GraphWriter, weights: Weights, input: Value, block: string): Value {
  const prefix = `conv${block}`;
  const down = block.includes('down');
  const stride = down ? 2 : 1;
  const inner = convolve(writer, input, {
    ...foldScale(weights, `${prefix}/conv1`),
    stride,
    padding: down ? noPadding : keepSize,
  });
  const outer = convolve(writer, activate(writer, inner, 'Relu'), {
    ...foldScale(weights, `${prefix}/conv2`),
    stride: 1,
    padding: keepSize,
  });
  if (!down) return activate(writer, add(writer, outer, input), 'Relu');
  const pooled = pool(writer, input, 'AveragePool', { size: 2, stride: 2, padding: noPadding });
  const extraChannels = sizeOf(outer, 1) - sizeOf(pooled, 1);
  const shortcut = extraChannels > 0 ? widen(writer, pooled, extraChannels) : pooled;
  const branch = extend(writer, outer, sizeOf(pooled, 2) - sizeOf(outer, 2), sizeOf(pooled, 3) - sizeOf(outer, 3));
  return activate(writer, add(writer, shortcut, branch), 'Relu');
}

type Folded = { readonly filter: Tensor; readonly bias: Float32Array };

/** `(filter * x + bias) * scale + shift` as one convolution. */
function foldScale(weights: Weights, prefix: string): Folded {
  const filter = tensor(weights, `${prefix}/conv/filters`);
  const bias = tensor(weights, `${prefix}/conv/bias`).data;
  const scale = tensor(weights, `${prefix}/scale/weights`).data;
  const shift = tensor(weights, `${prefix}/scale/biases`).data;
  const at = (numbers: Float32Array, index: number): number => numbers[index] ?? 0;
  return {
    filter: { shape: filter.shape, data: filter.data.map((weight, i) => weight * at(scale, i % scale.length)) },
    bias: bias.map((value, i) => value * at(scale, i) + at(shift, i)),
  };
}

/**
 * `filter * ((x - mean) / 255) + bias` as a convolution of the plain pixels; the bias makes up for the weights as they
 * are rounded.
 */
function foldInput({ filter, bias }: Folded): Folded {
  const outputs = bias.length;
  const scaled = filter.data.map((weight) => weight / 255);
  const sums = new Float64Array(outputs);
  scaled.forEach((weight, i) => {
    const colour = Math.floor(i / outputs) % meanColour.length;
    sums[i % outputs] = (sums[i % outputs] ?? 0) + weight * (meanColour[colour] ?? 0);
  });
  return { filter: { shape: filter.shape, data: scaled }, bias: bias.map((value, i) => value - (sums[i] ?? 0)) };
}

function tensor(weights: Weights, name: string): Tensor {
  const found = weights.get(name);
  if (!found) throw new Error(`The weights lack ${name}.`);
  return found;
}
