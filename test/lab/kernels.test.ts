import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import * as tf from '@tensorflow/tfjs';
import { createRandom } from '../../src/core/evaluation/seeded-draws.ts';
import { backwardBlock, forwardBlock, type MapShape } from '../../src/lab/net/block-kernel.ts';
import { convolve } from '../../src/lab/net/convolution.ts';
import { startTensors } from '../../src/lab/tensors/start-tensors.ts';
import { type LossPlan, lossOf } from '../../src/lab/train/loss.ts';

const drawn = (size: number, seed: number): Float32Array => {
  const random = createRandom(seed);
  return Float32Array.from({ length: size }, () => 2 * random() - 1);
};

const furthest = (a: ArrayLike<number>, b: ArrayLike<number>): number => {
  assert.equal(a.length, b.length);
  return Array.from(a).reduce((most, value, i) => Math.max(most, Math.abs(value - (b[i] as number))), 0);
};

describe('the kernels of the lab', () => {
  before(startTensors);

  it('give a convolution the gradients that TensorFlow.js gives it where it has kernels for them', async () => {
    const [maps, filter, weights] = [drawn(3 * 6 * 7 * 4, 1), drawn(3 * 3 * 4 * 5, 2), drawn(3 * 6 * 7 * 5, 3)];
    const gradients = (convolution: (x: tf.Tensor4D, w: tf.Tensor4D) => tf.Tensor4D): Float32Array[] =>
      tf.tidy(() => {
        const loss = (x: tf.Tensor, w: tf.Tensor): tf.Scalar =>
          convolution(x as tf.Tensor4D, w as tf.Tensor4D)
            .mul(tf.tensor4d(weights, [3, 6, 7, 5]))
            .sum();
        return tf
          .grads(loss)([tf.tensor4d(maps, [3, 6, 7, 4]), tf.tensor4d(filter, [3, 3, 4, 5])])
          .map((tensor) => tensor.dataSync() as Float32Array);
      });
    const ours = gradients((x, w) => convolve(x, w, false));
    await tf.setBackend('cpu');
    const theirs = gradients((x, w) => tf.conv2d(x, w, 1, 'same'));
    await tf.setBackend('wasm');
    for (const [i, gradient] of ours.entries()) assert.ok(furthest(gradient, theirs[i] as Float32Array) < 1e-4);
  });

  it('normalise, clip and pool as the separate operations do, and back again', async () => {
    const shape: MapShape = { count: 3, height: 5, width: 4, channels: 2 };
    const [maps, gain, offset, weights] = [drawn(120, 1), Float32Array.of(1.3, -0.7), Float32Array.of(0.2, 0.1), drawn(3 * 2 * 2 * 2, 4)];
    const { pooled, memory } = forwardBlock(maps, shape, gain, offset);
    const back = backwardBlock(weights, maps, shape, gain, memory);
    await tf.setBackend('cpu');
    const block = (x: tf.Tensor, g: tf.Tensor, b: tf.Tensor): tf.Tensor4D => {
      const { mean, variance } = tf.moments(x, [0, 1, 2]);
      const normal = x.sub(mean).div(variance.add(1e-5).sqrt()).mul(g).add(b);
      return tf.maxPool(tf.relu(normal) as tf.Tensor4D, 2, 2, 'valid');
    };
    const inputs = [tf.tensor4d(maps, [3, 5, 4, 2]), tf.tensor1d(gain), tf.tensor1d(offset)];
    const value = block(...(inputs as [tf.Tensor, tf.Tensor, tf.Tensor]));
    const loss = (x: tf.Tensor, g: tf.Tensor, b: tf.Tensor): tf.Scalar =>
      block(x, g, b)
        .mul(tf.tensor4d(weights, [3, 2, 2, 2]))
        .sum();
    const theirs = tf
      .grads(loss)(inputs)
      .map((tensor) => tensor.dataSync() as Float32Array);
    await tf.setBackend('wasm');
    assert.ok(furthest(pooled, value.dataSync()) < 1e-5);
    for (const [i, ours] of [back.maps, back.gain, back.offset].entries()) assert.ok(furthest(ours, theirs[i] as Float32Array) < 1e-4);
  });

  const labels = [0, 0, 0, 1, 1, 1, 2, 2];
  const composed: Readonly<Record<LossPlan['kind'], (unit: tf.Tensor2D) => tf.Scalar>> = {
    triplet(unit) {
      const distance = (a: number, b: number): tf.Tensor =>
        unit
          .slice([a, 0], [1, 6])
          .sub(unit.slice([b, 0], [1, 6]))
          .norm();
      const costs: tf.Tensor[] = [];
      for (const [a, own] of labels.entries()) {
        for (const [p, near] of labels.entries()) {
          for (const [n, far] of labels.entries()) {
            if (a !== p && own === near && own !== far) costs.push(tf.relu(distance(a, p).sub(distance(a, n)).add(0.3)));
          }
        }
      }
      const active = costs.filter((cost) => (cost.dataSync()[0] as number) > 0).length;
      return tf.addN(costs).div(active) as tf.Scalar;
    },
    contrastive(unit) {
      const like: tf.Tensor[] = [];
      const unlike: tf.Tensor[] = [];
      for (const [a, own] of labels.entries()) {
        for (const [b, other] of labels.entries()) {
          if (b <= a) continue;
          const distance = unit
            .slice([a, 0], [1, 6])
            .sub(unit.slice([b, 0], [1, 6]))
            .norm();
          if (own === other) like.push(distance.square().div(2));
          else if ((distance.dataSync()[0] as number) < 1.4) unlike.push(tf.relu(tf.sub(1.4, distance)).square().div(2));
        }
      }
      return tf.addN(like).div(like.length).add(tf.addN(unlike).div(unlike.length)) as tf.Scalar;
    },
  };
  const plans: readonly LossPlan[] = [
    { kind: 'triplet', mining: 'all', margin: 0.3 },
    { kind: 'contrastive', margin: 1.4 },
  ];

  for (const plan of plans) {
    it(`push the embeddings as TensorFlow.js would if it differentiated the ${plan.kind} loss itself`, () => {
      const embeddings = drawn(8 * 6, 5);
      const ours = tf.valueAndGrad((x: tf.Tensor) => lossOf(x as tf.Tensor2D, labels, plan, () => undefined))(tf.tensor2d(embeddings, [8, 6]));
      const theirs = tf.valueAndGrad((x: tf.Tensor) => composed[plan.kind](x.div(x.norm(2, 1, true)) as tf.Tensor2D))(tf.tensor2d(embeddings, [8, 6]));
      assert.ok(furthest(ours.value.dataSync(), theirs.value.dataSync()) < 1e-5);
      assert.ok(furthest(ours.grad.dataSync(), theirs.grad.dataSync()) < 1e-5);
      assert.ok(ours.grad.dataSync().some((slope) => Math.abs(slope) > 1e-3));
    });
  }
});
