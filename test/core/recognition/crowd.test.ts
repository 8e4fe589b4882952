import assert from 'node:assert/strict';
import { test } from 'node:test';
import { normalTail } from '#core/numerics/normal-tail.ts';
import { createRandom } from '#core/numerics/seeded-draws.ts';
import { type Crowd, type CrowdKind, gapAround } from '#core/recognition/crowd.ts';
import type { Embedder } from '#core/recognition/embedder.ts';
import { dot, normalise } from '#core/recognition/embedding.ts';
import { openLatentSpace } from '#core/recognition/latent-space.ts';
import { buildSupportSet, scoreMembers } from '#core/recognition/support-set.ts';
import { normalDraw } from '../../../research/statistics/normal-draw.ts';

const length = 16;
const axis = (place: number): Float32Array => Float32Array.from({ length }, (_, i) => (i === place ? 1 : 0));

/** Two kinds of strangers in a plane: many close together on one side, few spread out on the other. */
const crowd: Crowd = {
  middle: new Float32Array(length),
  axes: [axis(0), axis(1)],
  restVariance: 0.01,
  usualGap: 1,
  kinds: [
    { share: 0.8, centre: Float32Array.of(0.7, 0), spread: Float32Array.of(0.05, 0.02, 0.05) },
    { share: 0.2, centre: Float32Array.of(-0.7, 0), spread: Float32Array.of(0.2, 0, 0.1) },
  ],
};

const embedder: Embedder = [{ name: 'test', length, weight: 1, query: [], sample: [], whenFollowed: 'looksAgain' }];
const space = openLatentSpace({ embedder, crowd });

const at = (numbers: Float32Array, place: number): number => numbers[place] as number;

/** Somebody of the crowd, drawn as it is described. */
function drawStranger(random: () => number): Float32Array {
  const { centre, spread } = crowd.kinds[random() < 0.8 ? 0 : 1] as CrowdKind;
  const [first, second] = [normalDraw(random), normalDraw(random)];
  return Float32Array.from({ length }, (_, i) => {
    if (i === 0) return at(centre, 0) + at(spread, 0) * first;
    if (i === 1) return at(centre, 1) + at(spread, 1) * first + at(spread, 2) * second;
    return Math.sqrt(crowd.restVariance) * normalDraw(random);
  });
}

test('the tail of the normal distribution is that of the tables', () => {
  for (const [z, share] of [
    [0, 0.5],
    [1, 0.158655254],
    [-1, 0.841344746],
    [1.959964, 0.025],
    [3.719016, 1e-4],
  ] as const)
    assert.ok(Math.abs(normalTail(z) - share) < 1e-7, `${z}: ${normalTail(z)}`);
});

test('one in 10,000 strangers comes within the gap, as counting drawn strangers finds', () => {
  const random = createRandom(1);
  const place = normalise(Float32Array.from({ length }, (_, i) => (i < 2 ? 1 : 0.3)));
  const gap = gapAround(place, crowd);
  const product = 1 - gap ** 2 / 2;
  const draws = 400_000;
  let nearer = 0;
  for (let i = 0; i < draws; i++) if (dot(place, drawStranger(random)) > product) nearer++;
  // 40 are expected; the deviation of such a count is 6.
  assert.ok(nearer > 20 && nearer < 65, `${nearer} of ${draws}`);
});

test('where strangers crowd the gap is narrow, where they keep away it is wide', () => {
  const [amid, aside] = [axis(0), axis(1)];
  assert.ok(gapAround(amid, crowd) < gapAround(aside, crowd));
  assert.ok(space.handicapOf(amid) > space.handicapOf(aside));
});

test('a member amid the crowd is named from nearer than one aside of it, by just the difference of their handicaps', () => {
  const samples = [axis(0), axis(5)].map((embedding, memberId) => ({ id: memberId, memberId, embedding }));
  const [query] = [normalise(Float32Array.from({ length }, (_, i) => (i === 0 || i === 5 ? 1 : 0)))];
  assert.ok(query);
  const [aside, amid] = scoreMembers(query, buildSupportSet(samples, space));
  assert.deepEqual([aside?.memberId, amid?.memberId], [1, 0]);
  const more = space.handicapOf(axis(0)) - space.handicapOf(axis(5));
  assert.ok(more > 0.1);
  assert.ok(Math.abs((amid?.distance ?? 0) - (aside?.distance ?? 0) - more) < 1e-5);
});

test('of a very large handicap only a part counts', () => {
  const whole = crowd.usualGap - gapAround(axis(0), crowd);
  const handicap = space.handicapOf(axis(0));
  assert.ok(whole > crowd.usualGap / 8 && handicap > crowd.usualGap / 8 && handicap < whole);
});

test('without a crowd a score is a distance, and never less than nothing with one', () => {
  const samples = [{ id: 1, memberId: 1, embedding: axis(3) }];
  const plain = openLatentSpace({ embedder, crowd: null });
  assert.equal(scoreMembers(axis(3), buildSupportSet(samples, plain))[0]?.distance, 0);
  assert.equal(scoreMembers(axis(3), buildSupportSet(samples, space))[0]?.distance, 0);
});
