import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createRandom } from '#core/numerics/seeded-draws.ts';
import { decide } from '#core/recognition/decide.ts';
import { distance, dot, meanEmbedding, normalise } from '#core/recognition/embedding.ts';
import { primaryPart, secondaryPart } from '#core/recognition/latent-space.ts';
import type { PairHead } from '#core/recognition/pair-head.ts';
import { buildSupportSet, type SupportSample, scoreMembers, withoutMember } from '#core/recognition/support-set.ts';
import calibration from '../../../assets/calibration.json' with { type: 'json' };
import { embeddingAt, randomEmbedding } from '../../fixtures/embeddings.ts';
import { space } from '../../fixtures/shipped-space.ts';

const random = createRandom(7);
const policy = { calibration, falseMatchRate: 1e-4 };
const query = randomEmbedding(random);

let nextId = 1;
function sampleAt(memberId: number, distance: number): SupportSample {
  return { id: nextId++, memberId, embedding: embeddingAt(query, distance, random) };
}

test("with one sample the score is that sample's distance", () => {
  const [ana] = scoreMembers(query, buildSupportSet([sampleAt(1, 0.5)], space));
  assert.ok(ana !== undefined && Math.abs(ana.distance - 0.5) < 1e-5);
});

test("with several samples the score is half the template's distance and half the nearest sample's, whose second part is the template's", () => {
  const samples = [sampleAt(1, 0.3), sampleAt(1, 0.6), sampleAt(1, 0.7)];
  const [ana] = scoreMembers(query, buildSupportSet(samples, space));
  assert.ok(ana !== undefined);
  const template = meanEmbedding(samples.map(({ embedding }) => embedding));
  const nearestPrimary = Math.max(
    ...samples.map(({ embedding }) => dot(primaryPart(query, space), primaryPart(embedding, space))),
  );
  const toNearest = Math.sqrt(
    2 - 2 * (nearestPrimary + dot(secondaryPart(query, space), secondaryPart(template, space))),
  );
  assert.ok(Math.abs(ana.distance - (distance(query, template) + toNearest) / 2) < 1e-5);
  assert.equal(ana.sampleCount, 3);
});

test('members are scored nearest first', () => {
  const scores = scoreMembers(query, buildSupportSet([sampleAt(1, 0.6), sampleAt(2, 0.2), sampleAt(3, 0.9)], space));
  assert.deepEqual(
    scores.map(({ memberId }) => memberId),
    [2, 1, 3],
  );
});

test('a near member with a clear lead is a match', () => {
  const decision = decide(query, buildSupportSet([sampleAt(1, 0.2), sampleAt(2, 0.6)], space), policy);
  assert.equal(decision?.outcome, 'match');
  assert.equal(decision.memberId, 1);
  assert.ok(Math.abs((decision.margin ?? 0) - 0.4) < 1e-5);
});

test('a far query is no match, and the nearest member is named for the record', () => {
  const decision = decide(query, buildSupportSet([sampleAt(1, 0.85), sampleAt(2, 0.95)], space), policy);
  assert.equal(decision?.outcome, 'noMatch');
  assert.equal(decision.memberId, 1);
});

test('two near members without a clear lead are ambiguous rather than guessed', () => {
  const decision = decide(
    query,
    buildSupportSet([sampleAt(1, 0.2), sampleAt(2, 0.2 + calibration.margin / 2)], space),
    policy,
  );
  assert.equal(decision?.outcome, 'ambiguous');
});

test('a lone member has no margin to keep', () => {
  const decision = decide(query, buildSupportSet([sampleAt(1, 0.2)], space), policy);
  assert.equal(decision?.outcome, 'match');
  assert.equal(decision.margin, null);
});

test('one photo is enough, and the same distance is refused in a larger household', () => {
  const threshold = decide(query, buildSupportSet([sampleAt(1, 0.2)], space), policy)?.threshold ?? 0;
  const justInside = sampleAt(1, threshold - 0.001);
  assert.equal(decide(query, buildSupportSet([justInside], space), policy)?.outcome, 'match');
  const others = [2, 3, 4, 5, 6].map((memberId) => sampleAt(memberId, 1));
  assert.equal(decide(query, buildSupportSet([justInside, ...others], space), policy)?.outcome, 'noMatch');
});

test('an empty support set decides nothing', () => {
  assert.equal(decide(query, buildSupportSet([], space), policy), null);
});

test('without one member the others score as before', () => {
  const supportSet = buildSupportSet([sampleAt(1, 0.2), sampleAt(2, 0.5), sampleAt(2, 0.6)], space);
  const [, ben] = scoreMembers(query, supportSet);
  assert.deepEqual(scoreMembers(query, withoutMember(supportSet, 1)), [ben]);
});

describe('a tie between two members of whom something was learnt', () => {
  const direction = normalise(primaryPart(randomEmbedding(random), space));
  const middle = dot(direction, primaryPart(query, space));
  /** As if the query lay at this place between members 1 and 2. */
  const headAt = (place: number): PairHead => ({
    memberIds: [1, 2],
    mayName: [1, 2],
    direction,
    middle: middle - place * 0.1,
    reach: 0.1,
  });
  const decideWith = (samples: readonly SupportSample[], place: number) =>
    decide(query, { ...buildSupportSet(samples, space), pairHeads: [headAt(place)] }, policy);
  const tied = [sampleAt(1, 0.3), sampleAt(2, 0.31)];

  test('is settled for the one it names, the farther one too, with the lead as it is', () => {
    const [nearer, farther] = [decideWith(tied, -0.5), decideWith(tied, 0.5)];
    assert.deepEqual(
      [nearer?.outcome, nearer?.memberId, farther?.outcome, farther?.memberId],
      ['match', 1, 'match', 2],
    );
    assert.ok(Math.abs((nearer?.margin ?? 0) - 0.01) < 1e-5 && Math.abs((farther?.margin ?? 0) + 0.01) < 1e-5);
    assert.ok(Math.abs((farther?.distance ?? 0) - 0.31) < 1e-5);
  });

  test('stays one near the middle, with a third member as near, and between others', () => {
    assert.equal(decideWith(tied, 0.2)?.outcome, 'ambiguous');
    assert.equal(decideWith(tied, Number.NaN)?.outcome, 'ambiguous');
    assert.equal(decideWith([...tied, sampleAt(3, 0.32)], -0.5)?.outcome, 'ambiguous');
    assert.equal(decideWith([sampleAt(1, 0.3), sampleAt(3, 0.31)], -0.5)?.outcome, 'ambiguous');
  });

  test('stays one where it would name somebody whom it may not, an owner', () => {
    const decideNaming = (place: number) =>
      decide(query, { ...buildSupportSet(tied, space), pairHeads: [{ ...headAt(place), mayName: [1] }] }, policy);
    assert.deepEqual([decideNaming(0.9)?.outcome, decideNaming(-0.9)?.outcome], ['ambiguous', 'match']);
  });

  test('never lets anybody in who is not near enough to the member named', () => {
    const { threshold = 0 } = decide(query, buildSupportSet(tied, space), policy) ?? {};
    const atTheEdge = [sampleAt(1, threshold - 0.005), sampleAt(2, threshold + 0.005)];
    assert.equal(decideWith(atTheEdge, -0.5)?.memberId, 1);
    assert.equal(decideWith(atTheEdge, 0.9)?.outcome, 'ambiguous');
    assert.equal(
      decideWith([sampleAt(1, threshold + 0.005), sampleAt(2, threshold + 0.006)], -0.9)?.outcome,
      'noMatch',
    );
  });

  test('has no say where one member leads by the margin', () => {
    const decision = decideWith([sampleAt(1, 0.2), sampleAt(2, 0.3)], 0.9);
    assert.deepEqual([decision?.outcome, decision?.memberId], ['match', 1]);
  });
});
