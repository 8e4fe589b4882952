import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createRandom } from '#core/numerics/seeded-draws.ts';
import { normalise } from '#core/recognition/embedding.ts';
import calibration from '../../../assets/calibration.json' with { type: 'json' };
import { compareMethods } from '../../../research/lab/tuning/compare-methods.ts';
import type { TestFamily } from '../../../research/lab/tuning/draw-household.ts';
import { examineFamilies } from '../../../research/lab/tuning/examine-families.ts';
import {
  asItIs,
  givenHead,
  type Method,
  ownHead,
  pairDirections,
  variationWithin,
} from '../../../research/lab/tuning/household-method.ts';
import { space } from '../../fixtures/shipped-space.ts';
import { drawTwins, type TwinLook } from '../../fixtures/twins.ts';

/** Families whose members differ by a shared direction of their own, with noise. */
function madeFamilies(noise: number): TestFamily[] {
  const random = createRandom(3);
  const draw = (): Float32Array =>
    Float32Array.from({ length: space.embeddingLength }, () => random() + random() + random() - 1.5);
  return Array.from({ length: 6 }, () => {
    const kin = draw();
    return Array.from({ length: 3 }, () => {
      const own = draw();
      const pictures = Array.from({ length: 6 }, () => {
        const varied = draw();
        return normalise(kin.map((value, k) => value + (own[k] as number) + noise * (varied[k] as number)));
      });
      return { samples: pictures, queries: pictures };
    });
  });
}

const options = (): Parameters<typeof compareMethods>[2] => ({
  shots: 3,
  draws: 2,
  strangerRate: 0.01,
  margin: 0.04,
  replicates: 50,
  random: createRandom(1),
  space,
});

describe('comparing what a household could learn', () => {
  it('finds no gain where members are apart already, whatever the method', () => {
    const methods = [
      asItIs,
      pairDirections('apart', undefined),
      givenHead('ones', new Float32Array(space.embeddingLength).fill(1)),
    ];
    for (const { right, wrong, rightGain } of compareMethods(madeFamilies(0.5), () => methods, options())) {
      assert.deepEqual([right, wrong, rightGain], [1, 0, { low: 0, high: 0 }]);
    }
  });

  it('sees that a method names everybody alike, with an interval that excludes chance', () => {
    const families = madeFamilies(2.2);
    const blind: Method = {
      name: 'blind',
      prepare(...household) {
        const compare = asItIs.prepare(...household);
        return (query) => ({ ...compare(query), memberId: 0 });
      },
    };
    const [base, worse] = compareMethods(families, () => [asItIs, blind], options());
    assert.ok(base !== undefined && worse !== undefined && worse.wrong > base.wrong && worse.wrongGain.low > 0);
  });

  it('leaves a head that is held firmly as good as none', () => {
    const head = ownHead('held', { margin: 0.1, hold: 10, rate: 0.01, steps: 3 });
    const [base, held] = compareMethods(madeFamilies(1.5), () => [asItIs, head], options());
    assert.ok(base !== undefined && held !== undefined && Math.abs(base.right - held.right) < 0.03);
  });

  it('pools how much each number varies within a person', () => {
    const still = normalise(Float32Array.from({ length: space.embeddingLength }, (_, k) => k + 1));
    const moved = still.map((value, k) => (k === 0 ? value + 0.1 : value));
    const variation = variationWithin([
      [
        { memberId: 0, embedding: still },
        { memberId: 0, embedding: moved },
        { memberId: 1, embedding: moved },
      ],
    ]);
    assert.ok(Math.abs((variation[0] as number) - 0.005) < 1e-6 && variation[1] === 0);
  });
});

describe('examining families as the app does', () => {
  const policy = { calibration, falseMatchRate: 1e-4 };
  /** Families of two twins each, drawn alike but for the seed. */
  const families = (look: Omit<TwinLook, 'seed'>): TestFamily[] =>
    [1, 2, 3].map((seed) => {
      const pictures = Array.from({ length: 24 }, drawTwins({ ...look, seed }));
      return [0, 1].map((side) => ({
        samples: pictures.map((pair) => pair[side] as Float32Array),
        queries: pictures.map((pair) => pair[side] as Float32Array),
      }));
    });
  const examine = (list: readonly TestFamily[], shots: number) =>
    examineFamilies(list, { shots, draws: 3, replicates: 50, random: createRandom(2), policy, space });

  it('finds that a tuning helps those whom it can tell apart, on pictures that it has not seen', () => {
    const { households, verdicts, asItIs, whereItHelps, everywhereGain } = examine(
      families({ apart: 0.12, spread: 0.1, ways: 2 }),
      12,
    );
    assert.equal(households, 9);
    assert.ok((verdicts.helps ?? 0) >= 5, JSON.stringify(verdicts));
    assert.ok(
      whereItHelps.right > asItIs.right + 0.1 && whereItHelps.wrong < asItIs.wrong + 0.03,
      JSON.stringify([asItIs, whereItHelps]),
    );
    assert.ok((everywhereGain.right?.low ?? 0) > 0);
  });

  it('keeps it off where it would name people wrongly', () => {
    const { verdicts, asItIs, whereItHelps, everywhere } = examine(families({ apart: 0, spread: 0.1, ways: 2 }), 12);
    assert.equal(verdicts.helps, undefined, JSON.stringify(verdicts));
    assert.deepEqual(whereItHelps, asItIs);
    assert.ok(everywhere.wrong > asItIs.wrong + 0.1);
  });
});
