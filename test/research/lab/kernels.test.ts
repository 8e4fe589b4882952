import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import * as tf from '@tensorflow/tfjs';
import { createRandom } from '#core/numerics/seeded-draws.ts';
import { backwardBlock, normalisePooled, varianceFloor } from '../../../research/lab/net/block-kernel.ts';
import { createTwinChain } from '../../../research/lab/net/twin-chain.ts';
import { createTwinNet, type NetPlan, trainedArrays } from '../../../research/lab/net/twin-net.ts';
import { type LossPlan, lossOf } from '../../../research/lab/train/loss.ts';

const drawn = (size: number, seed: number): Float32Array => {
  const random = createRandom(seed);
  return Float32Array.from({ length: size }, () => 2 * random() - 1);
};

const furthest = (a: ArrayLike<number>, b: ArrayLike<number>): number => {
  assert.equal(a.length, b.length);
  return Array.from(a).reduce((most, value, i) => Math.max(most, Math.abs(value - (b[i] as number))), 0);
};

describe('a net on its way through a training', () => {
  before(() => tf.setBackend('cpu'));
  const plan: NetPlan = { side: 11, channels: [3, 5] };
  const count = 4;
  const pixels = drawn(count * plan.side ** 2, 1).map((value) => Math.max(0, value));

  /** The same net as TensorFlow.js computes it, for its own gradients: batch moments, ReLU, then pooling. */
  function composed(pictures: tf.Tensor4D, trained: readonly tf.Tensor[]): tf.Tensor2D {
    let maps = pictures;
    for (let i = 0; i < trained.length; i += 3) {
      const convolved = tf.conv2d(maps, trained[i] as tf.Tensor4D, 1, 'same');
      const { mean, variance } = tf.moments(convolved, [0, 1, 2]);
      const normal = convolved
        .sub(mean)
        .div(variance.add(1e-5).sqrt())
        .mul(trained[i + 1] as tf.Tensor)
        .add(trained[i + 2] as tf.Tensor);
      maps = tf.maxPool(tf.relu(normal) as tf.Tensor4D, 2, 2, 'valid');
    }
    return tf.transpose(maps, [0, 3, 1, 2]).reshape([count, -1]);
  }

  it('embeds, and goes back through every block, as TensorFlow.js differentiates the separate operations', async () => {
    const net = createTwinNet(plan, 3);
    for (const block of net.blocks) block.offset.set(drawn(block.offset.length, 4));
    const chain = await createTwinChain(net, 1);
    const { data, length } = await chain.forward(pixels, count);
    const ours = data.slice();
    const weights = drawn(count * length, 5);
    const gradients = (await chain.backward(weights)).map((gradient) => gradient.slice());
    await chain.close();
    const shapes = plan.channels.flatMap((outer, i) => [[3, 3, plan.channels[i - 1] ?? 1, outer], [outer], [outer]]);
    const trained = trainedArrays(net).map((array, i) => tf.tensor(array, shapes[i]));
    const pictures = tf.tensor4d(pixels, [count, plan.side, plan.side, 1]);
    assert.ok(furthest(ours, composed(pictures, trained).dataSync()) < 1e-4);
    const loss = (...arrays: tf.Tensor[]): tf.Scalar =>
      composed(pictures, arrays)
        .mul(tf.tensor2d(weights, [count, length]))
        .sum();
    for (const [i, theirs] of tf.grads(loss)(trained).entries()) {
      const gradient = gradients[i] as Float32Array;
      assert.ok(gradient.some((slope) => Math.abs(slope) > 1e-2));
      assert.ok(furthest(gradient, theirs.dataSync()) < 1e-3, `array ${i}`);
    }
  });

  it('gives the same numbers every time, and follows the moments of the batch', async () => {
    const net = createTwinNet(plan, 3);
    const chain = await createTwinChain(net, 1);
    const once = (await chain.forward(pixels, count)).data.slice();
    const running = net.blocks[0]?.mean.slice();
    const again = (await chain.forward(pixels, count)).data;
    await chain.close();
    assert.deepEqual(again, once);
    assert.ok(running?.some((mean) => mean !== 0));
  });

  it('chooses the first of equal numbers in a window, so that a blank ground is pushed once', () => {
    const shape = { count: 1, channels: 1, side: 2 };
    const memory = {
      maps: new Float32Array(4).fill(1),
      largest: Float32Array.of(1),
      moments: { mean: Float32Array.of(0), variance: Float32Array.of(1 - varianceFloor) },
    };
    const [result, mapSlopes] = [new Float32Array(1), new Float32Array(4)];
    normalisePooled(memory, shape, { gain: Float32Array.of(2), offset: Float32Array.of(0.5) }, result);
    assert.deepEqual([...result], [2.5]);
    backwardBlock({ slopes: Float32Array.of(1), result }, memory, { shape, gain: Float32Array.of(2) }, mapSlopes);
    const [first, ...others] = mapSlopes;
    assert.equal(new Set(others).size, 1);
    assert.ok(Math.abs((first ?? 0) - (others[0] ?? 0) - 2) < 1e-6);
  });
});

describe('the losses of the lab', () => {
  before(() => tf.setBackend('cpu'));
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
            if (a !== p && own === near && own !== far)
              costs.push(tf.relu(distance(a, p).sub(distance(a, n)).add(0.3)));
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
          else if ((distance.dataSync()[0] as number) < 1.4)
            unlike.push(tf.relu(tf.sub(1.4, distance)).square().div(2));
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
      const ours = lossOf({ data: embeddings, count: 8, length: 6 }, labels, plan);
      const theirs = tf.valueAndGrad((x: tf.Tensor) => composed[plan.kind](x.div(x.norm(2, 1, true)) as tf.Tensor2D))(
        tf.tensor2d(embeddings, [8, 6]),
      );
      assert.ok(furthest([ours.value], theirs.value.dataSync()) < 1e-5);
      assert.ok(furthest(ours.gradient, theirs.grad.dataSync()) < 1e-5);
      assert.ok(ours.gradient.some((slope) => Math.abs(slope) > 1e-3));
    });
  }
});
