import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import * as tf from '@tensorflow/tfjs';
import { createGraphWriter } from '../../models/builder/onnx/graph-writer.ts';
import { pictureInput } from '../../models/builder/onnx/layers.ts';
import { convertGraph } from '../../models/builder/tfjs/convert-graph.ts';
import { foldRelu6 } from '../../models/builder/tfjs/fold-relu6.ts';
import type { GraphModel, GraphNode } from '../../models/builder/tfjs/graph-model.ts';
import { differenceOf } from './difference.ts';
import { openOnnxNet } from './onnx-net.ts';
import { startTensorFlow } from './start-tensorflow.ts';

const base64 = (text: string): string => Buffer.from(text).toString('base64');
const strides = (stride: number) => ({ list: { i: ['1', String(stride), String(stride), '1'] } });
const waves = (count: number): Float32Array => Float32Array.from({ length: count }, (_, i) => Math.sin(i * 1.7));
const picture = (size: number): Uint8Array => Uint8Array.from({ length: size * size * 3 }, (_, i) => (i * 37) % 251);

const graphOf = (nodes: readonly GraphNode[], weights: GraphModel['weights'] = new Map()): GraphModel => ({
  nodes: new Map(
    [{ name: 'picture', op: 'Placeholder', input: [], attr: {} }, ...nodes].map((node) => [node.name, node]),
  ),
  weights,
});

/** Converts a graph on pictures of three channels and runs it on one. */
const runConverted = async (graph: GraphModel, output: string, size: number): Promise<Float32Array | undefined> => {
  const writer = createGraphWriter('test');
  const [value] = convertGraph(writer, graph, pictureInput(writer, 1, size), [output]);
  assert.ok(value);
  writer.output('answer', value.name, value.shape);
  const net = await openOnnxNet(writer.encode());
  return (await net(picture(size), size))['answer'];
};

/** The TensorFlow answer, channels first. */
const expectedOf = (tensor: tf.Tensor): Float32Array => tensor.transpose([0, 3, 1, 2]).dataSync<'float32'>();
const tensorOf = (size: number): tf.Tensor4D => tf.tensor4d(picture(size), [1, size, size, 3], 'float32');

before(startTensorFlow);

for (const [size, filterSize, stride] of [
  [8, 3, 2],
  [9, 3, 2],
  [10, 5, 2],
  [9, 5, 1],
  [11, 3, 3],
] as const) {
  test(`pads a ${size} pixel picture for a ${filterSize} pixel filter at stride ${stride} as TensorFlow does`, async () => {
    const attr = { padding: { s: base64('SAME') }, strides: strides(stride) };
    const shape: [number, number, number, number] = [filterSize, filterSize, 3, 2];
    const data = waves(filterSize * filterSize * 6);
    const nodes = [{ name: 'depthwise', op: 'DepthwiseConv2dNative', input: ['picture', 'filter'], attr }];
    const actual = await runConverted(graphOf(nodes, new Map([['filter', { shape, data }]])), 'depthwise', size);
    const expected = expectedOf(tf.depthwiseConv2d(tensorOf(size), tf.tensor4d(data, shape), stride, 'same'));
    assert.ok(differenceOf(actual, expected).relative < 1e-6);
  });
}

test('writes a convolution with bias and PReLU, slopes above one and below zero among them', async () => {
  const filter = { shape: [3, 3, 3, 4], data: waves(108) };
  const bias = { shape: [4], data: Float32Array.of(9, -9, 0, 40) };
  const slopes = { shape: [1, 1, 4], data: Float32Array.of(0.25, 1.75, -0.5, 0) };
  const attr = {
    padding: { s: base64('VALID') },
    strides: strides(1),
    fused_ops: { list: { s: [base64('BiasAdd'), base64('Prelu')] } },
  };
  const nodes = [{ name: 'fused', op: '_FusedConv2D', input: ['picture', 'filter', 'bias', 'slopes'], attr }];
  const weights = new Map(Object.entries({ filter, bias, slopes }));
  const plain = tf.conv2d(tensorOf(8), tf.tensor4d(filter.data, [3, 3, 3, 4]), 1, 'valid').add(tf.tensor1d(bias.data));
  const expected = expectedOf(tf.prelu(plain, tf.tensor3d(slopes.data, [1, 1, 4])));
  assert.ok(Array.from(expected).some((value) => value < 0));
  assert.ok(differenceOf(await runConverted(graphOf(nodes, weights), 'fused', 8), expected).relative < 1e-6);
});

test('pools, widens and flattens in the order of TensorFlow', async () => {
  const nodes = [
    {
      name: 'pooled',
      op: 'MaxPool',
      input: ['picture'],
      attr: { padding: { s: base64('SAME') }, strides: strides(2), ksize: strides(2) },
    },
    { name: 'wide', op: 'Pad', input: ['pooled', 'amounts'], attr: {} },
    { name: 'flat', op: 'Reshape', input: ['wide', 'target'], attr: {} },
  ];
  const weights = new Map([
    ['amounts', { shape: [4, 2], data: Float32Array.of(0, 0, 0, 0, 0, 0, 0, 2) }],
    ['target', { shape: [2], data: Float32Array.of(-1, 125) }],
  ]);
  const pooled = tf.maxPool(tensorOf(9), 2, 2, 'same');
  const expected = tf.concat([pooled, tf.zeros([1, 5, 5, 2])], 3).dataSync<'float32'>();
  assert.deepEqual(await runConverted(graphOf(nodes, weights), 'flat', 9), expected);
});

test('names the operator it does not know, but only where an output needs it', async () => {
  const nodes = [
    { name: 'strange', op: 'FFT2D', input: ['picture'], attr: {} },
    { name: 'rectified', op: 'Relu', input: ['picture'], attr: {} },
  ];
  await assert.rejects(runConverted(graphOf(nodes), 'strange', 4), /operator FFT2D of strange/);
  assert.equal((await runConverted(graphOf(nodes), 'rectified', 4))?.length, 48);
});

test('scales, shifts and clips each channel as TensorFlow does, and averages it', async () => {
  const nodes = [
    { name: 'scaled', op: 'Mul', input: ['picture', 'factors'], attr: {} },
    { name: 'shifted', op: 'Add', input: ['scaled', 'summands'], attr: {} },
    { name: 'rectified', op: 'Relu', input: ['shifted'], attr: {} },
    { name: 'capped', op: 'Minimum', input: ['rectified', 'six'], attr: {} },
    { name: 'clipped', op: 'Maximum', input: ['capped', 'zero'], attr: {} },
    { name: 'averaged', op: 'Mean', input: ['clipped', 'axes'], attr: {} },
  ];
  const [factors, summands] = [Float32Array.of(0.05, -0.02, 0.03), Float32Array.of(-3, 2, 0.5)];
  const weights = new Map([
    ['factors', { shape: [3], data: factors }],
    ['summands', { shape: [3], data: summands }],
    ['six', { shape: [], data: Float32Array.of(6) }],
    ['zero', { shape: [], data: Float32Array.of(0) }],
    ['axes', { shape: [2], data: Float32Array.of(1, 2) }],
  ]);
  const expected = tf
    .mean(tf.clipByValue(tensorOf(8).mul(tf.tensor1d(factors)).add(tf.tensor1d(summands)), 0, 6), [1, 2])
    .dataSync<'float32'>();
  const graph = foldRelu6(graphOf(nodes, weights));
  assert.equal(graph.nodes.get('clipped')?.op, 'Relu6');
  assert.ok(differenceOf(await runConverted(graph, 'averaged', 8), expected).relative < 1e-6);
});

test('takes only the whole of maximum(minimum(relu(x), 6), 0) for ReLU6', () => {
  const bounded = (high: number): GraphModel =>
    foldRelu6(
      graphOf(
        [
          { name: 'rectified', op: 'Relu', input: ['picture'], attr: {} },
          { name: 'capped', op: 'Minimum', input: ['rectified', 'high'], attr: {} },
          { name: 'clipped', op: 'Maximum', input: ['capped', 'zero'], attr: {} },
        ],
        new Map([
          ['high', { shape: [], data: Float32Array.of(high) }],
          ['zero', { shape: [], data: Float32Array.of(0) }],
        ]),
      ),
    );
  assert.equal(bounded(6).nodes.get('clipped')?.op, 'Relu6');
  assert.equal(bounded(5).nodes.get('clipped')?.op, 'Maximum');
  assert.equal(bounded(6).nodes.get('capped')?.op, 'Minimum');
});
