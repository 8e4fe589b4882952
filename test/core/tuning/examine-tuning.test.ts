import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createRandom } from '#core/numerics/seeded-draws.ts';
import { decide } from '#core/recognition/decide.ts';
import { normalise } from '#core/recognition/embedding.ts';
import type { SupportSample } from '#core/recognition/support-set.ts';
import { buildSupportSet } from '#core/recognition/support-set.ts';
import { examineTuning, headsOf } from '#core/tuning/examine-tuning.ts';
import type { TuningSample } from '#core/tuning/occasions.ts';
import { embeddingAt, randomEmbedding } from '../../fixtures/embeddings.ts';
import { space } from '../../fixtures/shipped-space.ts';
import { drawTwins, separableTwins, type TwinLook, twinSamples } from '../../fixtures/twins.ts';
import { drawSamples, finish, policy } from '../gallery/samples.ts';

const examine = (
  samples: readonly (SupportSample & { readonly occasion?: number })[],
  owners: readonly number[] = [],
) =>
  finish(
    examineTuning(
      samples.map((sample) => ({ occasion: sample.id, ...sample })),
      policy,
      owners,
      space,
    ),
  );

/**
 * Pictures of two who are one and the same: each has three occasions with six pictures, and every occasion a light of
 * its own.
 */
function sameInOtherLight(seed: number): TuningSample[] {
  const random = createRandom(seed);
  const lights = Array.from({ length: 6 }, () => normalise(randomEmbedding(random).fill(0, space.primaryLength)));
  return twinSamples({ apart: 0, spread: 0.105, ways: 3, seed }, 18).map((sample, i) => {
    const occasion = 3 * (sample.memberId - 1) + (Math.floor(i / 2) % 3);
    const light = lights[occasion] as Float32Array;
    return {
      ...sample,
      occasion,
      embedding: normalise(sample.embedding.map((value, k) => value + 0.245 * (light[k] as number))),
    };
  });
}

describe('examining whether a tuning helps', () => {
  it('says that it helps twins who differ in one small way, and what was learnt serves pictures that nobody has seen', () => {
    const samples = twinSamples(separableTwins, 12);
    const report = examine(samples);
    assert.equal(report.verdict, 'helps');
    assert.ok(report.before.ambiguous >= 10 && report.after.right >= report.before.right + 10, JSON.stringify(report));
    assert.equal(report.worse, 0);
    assert.ok(report.interval !== null && report.interval.low > 0.5);
    assert.deepEqual(
      report.pairs.map(({ memberIds, sampleCounts }) => [memberIds, sampleCounts]),
      [
        [
          [1, 2],
          [12, 12],
        ],
      ],
    );

    const untuned = buildSupportSet(samples, space);
    const draw = drawTwins(separableTwins);
    const fresh = Array.from({ length: 300 }, draw).slice(12);
    const count = (heads: ReturnType<typeof headsOf>) => {
      const decisions = fresh.flatMap((pair) =>
        pair.map((query, side) => ({
          decision: decide(query, { ...untuned, pairHeads: heads }, policy),
          memberId: side + 1,
        })),
      );
      const matches = decisions.filter(({ decision }) => decision?.outcome === 'match');
      return {
        right: matches.filter(({ decision, memberId }) => decision?.memberId === memberId).length,
        all: decisions.length,
        matches: matches.length,
      };
    };
    const [before, after] = [count([]), count(headsOf(report.pairs))];
    assert.ok(after.right > before.right + 0.3 * after.all, JSON.stringify([before, after]));
    assert.ok(after.right / after.matches > 0.95, JSON.stringify(after));
  });

  it('says that members are apart already, and that one alone has nobody to be mixed up with', () => {
    assert.equal(examine(drawSamples([9, 9, 9])).verdict, 'alreadySeparate');
    assert.equal(examine(drawSamples([9])).verdict, 'tooFewMembers');
    assert.equal(examine([]).verdict, 'tooFewMembers');
  });

  it('says who has too few samples, and learns nothing from them', () => {
    const report = examine(twinSamples(separableTwins, 7));
    assert.equal(report.verdict, 'tooFewSamples');
    assert.deepEqual(report.pairs, [
      { memberIds: [1, 2], mayName: [1, 2], sampleCounts: [7, 7], elsewhere: [6, 6], learnt: null },
    ]);
    assert.deepEqual(report.before, report.after);
  });

  it('names no owner: of twins one of whom is one, only the other gains, and of two owners neither', () => {
    const samples = twinSamples(separableTwins, 20);
    const report = examine(samples, [1]);
    assert.deepEqual(report.pairs[0]?.mayName, [2]);
    assert.ok(report.better > 0 && report.better < examine(samples).better, JSON.stringify(report.after));
    const [untuned, tuned] = [
      buildSupportSet(samples, space),
      { ...buildSupportSet(samples, space), pairHeads: headsOf(report.pairs) },
    ];
    const isOwnerNamed = (decision: ReturnType<typeof decide>): boolean =>
      decision?.outcome === 'match' && decision.memberId === 1;
    for (const { embedding } of samples)
      assert.equal(isOwnerNamed(decide(embedding, tuned, policy)), isOwnerNamed(decide(embedding, untuned, policy)));
    const both = examine(samples, [1, 2]);
    assert.equal(both.verdict, 'ownersOnly');
    assert.deepEqual(both.after, both.before);
  });

  it('does not take the light of an occasion for the person', () => {
    const seeds = Array.from({ length: 12 }, (_, i) => i + 1);
    const helped = (samplesOf: (seed: number) => readonly TuningSample[]) =>
      seeds.filter((seed) => examine(samplesOf(seed)).verdict === 'helps').length;
    const asIfApart = (seed: number) => sameInOtherLight(seed).map((sample) => ({ ...sample, occasion: sample.id }));
    assert.ok(helped(asIfApart) >= 10, 'it would, were each picture an occasion of its own');
    assert.equal(helped(sameInOtherLight), 0);
  });

  it('learns nothing from pictures that are nearly all of one occasion', () => {
    const samples = twinSamples(separableTwins, 12).map((sample) =>
      sample.memberId === 2 && sample.id > 6 ? { ...sample, occasion: 1000 } : sample,
    );
    const report = examine(samples);
    assert.deepEqual(
      [report.verdict, report.pairs[0]?.elsewhere, report.pairs[0]?.learnt],
      ['oneOccasion', [11, 3], null],
    );
  });

  it('does not take a few better verdicts for a gain', () => {
    const report = examine(twinSamples({ apart: 0.2, spread: 0.12, ways: 2, seed: 3 }, 12));
    assert.ok(report.better > 0 && report.better < 6 && report.worse === 0, JSON.stringify(report));
    assert.equal(report.verdict, 'noGain');
  });

  it('refuses what takes more samples for somebody else, however many it gets right', () => {
    const report = examine(twinSamples({ apart: 0.14, spread: 0.245, ways: 2, seed: 1 }, 12));
    assert.ok(report.better > 8 && report.worse > 0, JSON.stringify(report));
    assert.equal(report.verdict, 'moreConfused');
  });

  it('learns nothing of two members whom the very same pictures were given', () => {
    const own = twinSamples(separableTwins, 10).filter(({ memberId }) => memberId === 1);
    const report = examine([...own, ...own.map((sample) => ({ ...sample, id: 100 + sample.id, memberId: 2 }))]);
    assert.deepEqual(
      [report.verdict, report.pairs],
      ['noGain', [{ memberIds: [1, 2], mayName: [1, 2], sampleCounts: [10, 10], elsewhere: [9, 9], learnt: null }]],
    );
  });

  it('hardly ever finds a gain between two who are one and the same', () => {
    const looks = Array.from({ length: 60 }, (_, seed): TwinLook => ({ ...separableTwins, apart: 0, seed: seed + 1 }));
    const verdicts = looks.map((look) => examine(twinSamples(look, 10)).verdict);
    assert.ok(verdicts.filter((verdict) => verdict === 'helps').length <= 2, verdicts.join(' '));
    assert.ok(verdicts.filter((verdict) => verdict === 'moreConfused').length > 30, verdicts.join(' '));
  });

  it('refuses what lets a third one in, held against the household as if not enrolled', () => {
    const random = createRandom(12);
    const twins = twinSamples(separableTwins, 12);
    const [, second] = drawTwins(separableTwins)();
    const sister = embeddingAt(second, 0.42, random);
    const third = Array.from(
      { length: 6 },
      (_, i): SupportSample => ({ id: 100 + i, memberId: 3, embedding: embeddingAt(sister, 0.1, random) }),
    );
    const report = examine([...twins, ...third]);
    assert.equal(report.strangers.tried, 30);
    assert.ok(report.strangers.after > report.strangers.before, JSON.stringify(report.strangers));
    assert.equal(report.verdict, 'moreStrangers');
  });

  it('places every sample by what was learnt without it, also where several are left out at a time', () => {
    const few = examine(twinSamples(separableTwins, 12)).pairs[0]?.learnt;
    const many = examine(twinSamples(separableTwins, 45)).pairs[0]?.learnt;
    assert.equal(new Set(few?.places.map(({ sampleId }) => sampleId)).size, 24);
    assert.equal(new Set(many?.places.map(({ sampleId }) => sampleId)).size, 90);
    const onOwnSide =
      many?.places.filter(({ memberId, after }) => (memberId === 1 ? after < 0 : after > 0)).length ?? 0;
    assert.ok(onOwnSide > 85, `${onOwnSide} of 90`);
  });

  it('leaves others alone who are not of the pair', () => {
    const stranger = randomEmbedding(createRandom(77));
    const twins = twinSamples(separableTwins, 12);
    const other = Array.from(
      { length: 9 },
      (_, i): SupportSample => ({
        id: 200 + i,
        memberId: 3,
        embedding: embeddingAt(stranger, 0.2, createRandom(i + 1)),
      }),
    );
    const report = examine([...twins, ...other]);
    assert.equal(report.verdict, 'helps');
    assert.equal(report.after.right - report.before.right, report.better);
  });
});
