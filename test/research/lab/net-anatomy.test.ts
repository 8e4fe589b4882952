import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { blockAnatomy, spaceAnatomy } from '../../../research/lab/evaluate/net-anatomy.ts';
import { createTwinNet } from '../../../research/lab/net/twin-net.ts';
import { smallCollection } from './small-collection.ts';

describe('what a net is made of', () => {
  it('counts the weights and the maps that never answer, block by block', async () => {
    const plan = { side: 16, channels: [4, 8] };
    const net = createTwinNet(plan, 1);
    // Without gain and with an offset below zero a map answers nothing; with one above zero it answers everywhere.
    net.blocks[1]?.gain.fill(0);
    net.blocks[1]?.offset.set([-1, -1, -1, 1, 1, 1, 1, 1]);
    const [first, second, ...more] = await blockAnatomy(
      plan,
      net.blocks,
      smallCollection().pictures.map(({ pixels }) => pixels),
    );
    assert.deepEqual(more, []);
    assert.deepEqual([first?.side, first?.channels, first?.weights, first?.silent], [8, 4, 9 * 4 + 8, 0]);
    assert.deepEqual(second, { side: 4, channels: 8, weights: 9 * 4 * 8 + 16, silent: 3, answering: 5 / 8 });
  });
});

describe('how embeddings lie', () => {
  const corner = (axis: number, sign = 1): Float32Array =>
    Float32Array.from({ length: 4 }, (_, i) => (i === axis ? sign : 0));

  it('counts the directions that are used: three of four here, and one where all lie on a line', () => {
    const cross = [0, 1, 2].flatMap((axis) => [corner(axis), corner(axis, -1)]);
    const { directions, numbers } = spaceAnatomy(cross, [0, 0, 1, 1, 2, 2]);
    assert.equal(numbers, 4);
    assert.ok(Math.abs(directions - 3) < 1e-6, `${directions}`);
    assert.ok(Math.abs(spaceAnatomy([corner(0), corner(0, -1), corner(0)], [0, 1, 0]).directions - 1) < 1e-6);
  });

  it('tells like from unlike', () => {
    const { medianLike, medianUnlike } = spaceAnatomy([corner(0), corner(0), corner(1), corner(1)], [0, 0, 1, 1]);
    assert.equal(medianLike, 0);
    assert.ok(Math.abs(medianUnlike - Math.SQRT2) < 1e-9);
  });
});
