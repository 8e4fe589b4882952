import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createRandom } from '#core/numerics/seeded-draws.ts';
import { pictureSide } from '../../../research/lab/data/collection.ts';
import { distort, noDistortion, type Pose, upright } from '../../../research/lab/data/distort.ts';
import { createBatchDraw } from '../../../research/lab/data/draw-batch.ts';
import { toLabPixels } from '../../../research/lab/data/shrink.ts';
import { modifiedHausdorff } from '../../../research/lab/evaluate/pixel-baselines.ts';
import { smallCollection } from './small-collection.ts';

const withInk = (...places: readonly (readonly [x: number, y: number])[]): Uint8Array => {
  const pixels = new Uint8Array(pictureSide * pictureSide);
  for (const [x, y] of places) pixels[y * pictureSide + x] = 255;
  return pixels;
};

const distorted = (pixels: Uint8Array, pose: Pose): Float32Array => {
  const numbers = new Float32Array(pictureSide * pictureSide);
  const place = { numbers, offset: 0, side: pictureSide };
  distort(pixels, { distortion: noDistortion, pose }, createRandom(1), place);
  return numbers;
};

describe('distort', () => {
  it('leaves a picture alone when nothing is varied', () => {
    const pixels = Uint8Array.from({ length: pictureSide * pictureSide }, (_, i) => (i * 37) % 256);
    assert.deepEqual(
      [...distorted(pixels, upright)],
      [...pixels].map((value) => Math.fround(value / 255)),
    );
  });

  it('turns by right angles exactly, and four of them are none', () => {
    const corner = withInk([3, 5]);
    const turned = [1, 2, 3, 4].map((quarters) =>
      distorted(corner, { quarters, isMirrored: false }).findIndex((value) => value > 0.99),
    );
    assert.equal(new Set(turned).size, 4);
    assert.equal(turned[3], 5 * pictureSide + 3);
    assert.equal(turned[1], (pictureSide - 1 - 5) * pictureSide + (pictureSide - 1 - 3));
  });

  it('mirrors left and right exactly', () => {
    const mirrored = distorted(withInk([3, 5]), { quarters: 0, isMirrored: true });
    assert.equal(
      mirrored.findIndex((value) => value > 0.99),
      5 * pictureSide + (pictureSide - 1 - 3),
    );
  });
});

describe('batches', () => {
  const plan = {
    labels: 6,
    perLabel: 2,
    labelsPerGroup: 4,
    quarterTurns: 0.5,
    mirrored: 0.5,
    sameMakers: false,
    distortion: { turn: 10, shear: 0.2, scale: 0.1, shift: 0.05, bend: 0.02, mirror: true },
  };
  it('are the same for the same seed and step, whatever was drawn before, and differ otherwise', () => {
    const [first, second] = [1, 1].map((seed) => createBatchDraw(smallCollection(), plan, 16, seed)) as [
      ReturnType<typeof createBatchDraw>,
      never,
    ];
    first(1);
    assert.deepEqual(first(2), (second as typeof first)(2));
    assert.notDeepEqual(first(2).pixels, first(3).pixels);
    assert.notDeepEqual(first(2).pixels, createBatchDraw(smallCollection(), plan, 16, 2)(2).pixels);
  });

  it('hold as many labels as planned, each as often as planned', () => {
    const { labels, pixels } = createBatchDraw(smallCollection(), plan, 16, 1)(1);
    assert.deepEqual([...labels], [0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5]);
    assert.equal(pixels.length, 12 * 16 * 16);
    assert.ok(pixels.every((value) => value >= 0 && value <= 1));
  });
});

describe('batches of the same makers', () => {
  it('hold the drawings of as many makers as drawings of a label, the same for all labels of a group', () => {
    // Each drawing is filled with a number of its own, so that a batch tells which drawings it holds.
    const { pictures, ...names } = smallCollection();
    const numbered = {
      ...names,
      pictures: pictures.map((picture) => ({
        ...picture,
        pixels: new Uint8Array(pictureSide ** 2).fill(10 * picture.maker + 10),
      })),
    };
    const plan = {
      labels: 8,
      perLabel: 3,
      labelsPerGroup: 4,
      quarterTurns: 0,
      mirrored: 0,
      sameMakers: true,
      distortion: noDistortion,
    };
    for (const step of [1, 2, 3]) {
      const { pixels } = createBatchDraw(numbered, plan, 4, 1)(step);
      const makers = Array.from({ length: 24 }, (_, i) => Math.round((pixels[i * 16 + 5] ?? 0) * 255));
      for (const group of [makers.slice(0, 12), makers.slice(12)]) {
        const sets = [0, 3, 6, 9].map((start) => group.slice(start, start + 3).toSorted());
        assert.equal(new Set(sets[0]).size, 3);
        for (const set of sets) assert.deepEqual(set, sets[0]);
      }
    }
  });
});

describe('toLabPixels', () => {
  it('keeps the share of ink when it shrinks', () => {
    const data = new Uint8Array(105 * 105 * 4).fill(255);
    for (let y = 0; y < 105; y++) for (let x = 0; x < 21; x++) data.fill(0, (y * 105 + x) * 4, (y * 105 + x) * 4 + 3);
    const pixels = toLabPixels({ width: 105, height: 105, data }, true);
    const ink = pixels.reduce((sum, value) => sum + value, 0) / pixels.length / 255;
    assert.ok(Math.abs(ink - 0.2) < 0.005, `${ink}`);
    assert.deepEqual([pixels[0], pixels.at(-1)], [255, 0]);
  });
});

describe('modifiedHausdorff', () => {
  it('is the larger of the two mean distances to the nearest ink, after centring', () => {
    const bar = withInk([10, 10], [14, 10]);
    assert.equal(modifiedHausdorff(bar, withInk([30, 40], [34, 40])), 0);
    // Centred: {-2, 2} against {-2, 0, 2}: nearest distances 0, 0 and 0, 2, 0.
    assert.ok(Math.abs(modifiedHausdorff(bar, withInk([10, 10], [12, 10], [14, 10])) - 2 / 3) < 1e-9);
  });
});
