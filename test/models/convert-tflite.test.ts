import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, test } from 'node:test';
import * as tf from '@tensorflow/tfjs';
import { BuildError } from '../../models/builder/build-error.ts';
import { buildMobilefacenet } from '../../models/builder/nets/mobilefacenet.ts';
import { createGraphWriter } from '../../models/builder/onnx/graph-writer.ts';
import { pictureInput } from '../../models/builder/onnx/layers.ts';
import { convertTflite } from '../../models/builder/tflite/convert-tflite.ts';
import { readTfliteModel } from '../../models/builder/tflite/tflite-model.ts';
import { differenceOf } from './difference.ts';
import { encodeFlatFile, type FlatTable } from './flat-file.ts';
import { openOnnxNet } from './onnx-net.ts';
import { mobilefacenetFile } from './reference-nets.ts';
import { startTensorFlow } from './start-tensorflow.ts';

const codes = {
  add: 0,
  conv: 3,
  depthwise: 4,
  softmax: 25,
  mul: 18,
  relu: 19,
  reshape: 22,
  sub: 41,
  abs: 101,
} as const;
type Step = { readonly code: keyof typeof codes; readonly inputs: readonly number[]; readonly options?: FlatTable };
type Weights = { readonly shape: readonly number[]; readonly data: Float32Array; readonly type?: number };

/**
 * A TensorFlow Lite file. Tensor 0 is the picture, the weights follow, then what each step writes; the last one is the
 * answer.
 */
const fileOf = (weights: readonly Weights[], steps: readonly Step[]): Uint8Array => {
  const tensors = [
    [undefined, undefined],
    ...weights.map(({ shape, type = 0 }, i): FlatTable => [{ integers: shape }, { byte: type }, { integer: i + 1 }]),
    ...steps.map((): FlatTable => []),
  ];
  const written = steps.map((_, i) => 1 + weights.length + i);
  const operators = steps.map(({ code, inputs, options }, i): FlatTable => {
    const place = Object.keys(codes).indexOf(code);
    const told = options ? { table: options } : undefined;
    return [{ integer: place }, { integers: inputs }, { integers: [written[i] ?? 0] }, undefined, told];
  });
  const used = new Set(steps.map(({ code }) => code));
  const graph: FlatTable = [
    { tables: tensors },
    { integers: [0] },
    { integers: written.slice(-1) },
    { tables: operators },
  ];
  return encodeFlatFile('TFL3', [
    { integer: 3 },
    { tables: Object.entries(codes).map(([code, n]) => [{ byte: used.has(code as Step['code']) ? n : 0 }]) },
    { tables: [graph] },
    undefined,
    { tables: [[], ...weights.map(({ data }): FlatTable => [{ bytes: new Uint8Array(data.buffer) }])] },
  ]);
};

const waves = (count: number): Float32Array => Float32Array.from({ length: count }, (_, i) => Math.sin(i * 1.7));
const picture = (size: number): Uint8Array => Uint8Array.from({ length: size * size * 3 }, (_, i) => (i * 37) % 251);
const tensorOf = (size: number): tf.Tensor4D => tf.tensor4d(picture(size), [1, size, size, 3], 'float32');

const convert = (file: Uint8Array, size: number): Uint8Array => {
  const writer = createGraphWriter('test');
  const value = convertTflite(writer, readTfliteModel(file), pictureInput(writer, 'N', size));
  writer.output('answer', value.name, value.shape);
  return writer.encode();
};

const answerOf = async (file: Uint8Array, size: number): Promise<Float32Array | undefined> =>
  (await (await openOnnxNet(convert(file, size)))(picture(size), size))['answer'];

/** The TensorFlow answer, channels first. */
const expectedOf = (tensor: tf.Tensor): Float32Array => tensor.transpose([0, 3, 1, 2]).dataSync<'float32'>();

/** Options of a convolution and of a depthwise one: padded as SAME when 0, the stride across and down, and the rest. */
const slides = (padding: number, stride: number, ...rest: FlatTable): FlatTable => [
  { byte: padding },
  { integer: stride },
  { integer: stride },
  ...rest,
];

const refusal = (pattern: RegExp) => (error: unknown) => error instanceof BuildError && pattern.test(error.message);

before(startTensorFlow);

test('a convolution and a depthwise one, padded or not, give what TensorFlow gives', async () => {
  const filter = { shape: [4, 3, 3, 3], data: waves(108) };
  const bias = { shape: [4], data: Float32Array.of(9, -9, 0, 40) };
  const each = { shape: [1, 3, 3, 4], data: waves(36) };
  const file = fileOf(
    [filter, bias, each, bias],
    [
      { code: 'conv', inputs: [0, 1, 2], options: slides(0, 2) },
      { code: 'depthwise', inputs: [5, 3, 4], options: slides(1, 1, { integer: 1 }) },
    ],
  );
  const turned = tf.tensor4d(filter.data, [4, 3, 3, 3]).transpose<tf.Tensor4D>([1, 2, 3, 0]);
  const first = tf.conv2d(tensorOf(10), turned, 2, 'same').add<tf.Tensor4D>(tf.tensor1d(bias.data));
  const second = tf
    .depthwiseConv2d(first, tf.tensor4d(each.data, [3, 3, 4, 1]), 1, 'valid')
    .add(tf.tensor1d(bias.data));
  assert.ok(differenceOf(await answerOf(file, 10), expectedOf(second)).relative < 1e-6);
});

/** relu(x) + half * (x - |x|), where x is tensor 0 and half tensor 1. */
const leaky: readonly Step[] = [
  { code: 'relu', inputs: [0] },
  { code: 'abs', inputs: [0] },
  { code: 'sub', inputs: [0, 3] },
  { code: 'mul', inputs: [1, 4] },
  { code: 'add', inputs: [2, 5] },
];

test('relu(x) + half * (x - |x|) becomes a PReLU of twice the half', async () => {
  const filter = { shape: [4, 1, 1, 3], data: waves(12) };
  const bias = { shape: [4], data: Float32Array.of(-100, -90, 0, 40) };
  const halves = { shape: [4], data: Float32Array.of(0.125, 0.875, -0.25, 0) };
  const moved = leaky.map((step) => ({ ...step, inputs: step.inputs.map((n) => [4, 3, 5, 6, 7, 8][n] ?? 0) }));
  const file = fileOf([filter, bias, halves], [{ code: 'conv', inputs: [0, 1, 2], options: slides(0, 1) }, ...moved]);
  const turned = tf.tensor4d(filter.data, [4, 1, 1, 3]).transpose<tf.Tensor4D>([1, 2, 3, 0]);
  const x = tf.conv2d(tensorOf(6), turned, 1, 'same').add(tf.tensor1d(bias.data));
  const expected = expectedOf(tf.prelu(x, tf.tensor1d(halves.data.map((half) => 2 * half))));
  assert.ok(expected.some((value) => value < 0));
  assert.ok(differenceOf(await answerOf(file, 6), expected).relative < 1e-6);
});

test('sums of two pictures are no PReLU, and a single pixel becomes the list of its channels', async () => {
  const filter = { shape: [5, 4, 4, 3], data: waves(240) };
  const bias = { shape: [5], data: waves(5) };
  const file = fileOf(
    [filter, bias],
    [
      { code: 'conv', inputs: [0, 1, 2], options: slides(1, 1) },
      { code: 'add', inputs: [3, 3], options: [{ byte: 0 }] },
      { code: 'reshape', inputs: [4] },
    ],
  );
  const turned = tf.tensor4d(filter.data, [5, 4, 4, 3]).transpose<tf.Tensor4D>([1, 2, 3, 0]);
  const expected = tf.conv2d(tensorOf(4), turned, 1, 'valid').add(tf.tensor1d(bias.data)).mul(2);
  assert.ok(differenceOf(await answerOf(file, 4), expected.dataSync()).relative < 1e-6);
});

test('says what a file holds that the converter does not know', () => {
  const weights = [
    { shape: [3, 1, 1, 3], data: waves(9) },
    { shape: [3], data: waves(3) },
  ];
  const wide = { shape: [1, 1, 1, 6], data: waves(6) };
  const step = (options: FlatTable, code: Step['code'] = 'conv'): Uint8Array =>
    fileOf(weights, [{ code, inputs: [0, 1, 2], options }]);
  const refused: readonly (readonly [Uint8Array, RegExp])[] = [
    [new Uint8Array(64), /not a TensorFlow Lite network/],
    [encodeFlatFile('TFL3', []), /no graph/],
    [step([], 'softmax'), /the TensorFlow Lite operator 25/],
    [step(slides(0, 1, { byte: 1 })), /Conv2D has an activation built in/],
    [step(slides(0, 1, undefined, { integer: 2 })), /strides or spreads/],
    [step([{ byte: 0 }, { integer: 1 }, { integer: 2 }]), /strides or spreads/],
    [fileOf([wide], [{ code: 'depthwise', inputs: [0, 1, 1], options: slides(0, 1) }]), /multiplies the channels/],
    [fileOf([{ shape: [3], data: waves(3), type: 9 }], leaky), /not 32-bit floats/],
    [fileOf([], [{ code: 'conv', inputs: [0, 7, 8], options: slides(0, 1) }]), /Conv2D lacks its weights/],
    [fileOf([], [{ code: 'relu', inputs: [5] }]), /reads what nothing writes/],
    [fileOf([], [{ code: 'abs', inputs: [0] }]), /Abs stands where/],
    [fileOf([], [{ code: 'reshape', inputs: [0] }]), /several pixels/],
  ];
  for (const [file, message] of refused) assert.throws(() => convert(file, 4), refusal(message), String(message));
});

test('MobileFaceNet, written for two pictures at once, takes any number of them', async () => {
  const net = await openOnnxNet(buildMobilefacenet([readFileSync(mobilefacenetFile)]));
  const pictures = [0, 1, 2].map((shift) => picture(112).map((value) => value + 40 * shift));
  const alone = await Promise.all(pictures.map(async (each) => (await net(each, 112))['embedding']));
  const together = await net(Uint8Array.from(pictures.flatMap((each) => [...each])), 112, 3);
  const expected = alone.flatMap((numbers) => [...(numbers ?? [])]);
  assert.equal(expected.length, 3 * 192);
  assert.ok(differenceOf(together['embedding'], expected).relative < 1e-6);
});
