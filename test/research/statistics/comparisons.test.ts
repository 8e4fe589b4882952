import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createRandom } from '#core/numerics/seeded-draws.ts';
import { distance } from '#core/recognition/embedding.ts';
import { buildSupportSet, scoreMembers } from '#core/recognition/support-set.ts';
import {
  compareAllPairs,
  distancesOf,
  genuineGroup,
  pairDistance,
  strangerGroup,
} from '../../../research/statistics/comparisons.ts';
import { compareWithMembers } from '../../../research/statistics/member-comparisons.ts';
import { comparedFace, embeddingAt, randomEmbedding } from '../../fixtures/embeddings.ts';
import { space } from '../../fixtures/shipped-space.ts';

const random = createRandom(11);
const ana = randomEmbedding(random);
// Two pictures of Ana, one of Bo, one of Cem without a face.
const [near, bo] = [embeddingAt(ana, 0.3, random), randomEmbedding(random)];
const faces = [...[ana, near, bo].map(comparedFace), null];
const personOf = ['ana', 'ana', 'bo', 'cem'];
const groupOf = (a: number, b: number): number => (personOf[a] === personOf[b] ? genuineGroup : strangerGroup);

test('four pictures make six pairs, each once, with the distance the sign-in would score', () => {
  const { distance: distances, enrolled, query, group } = compareAllPairs(faces, groupOf, () => space);
  assert.deepEqual(
    [...enrolled].map((first, row) => [first, query[row]]),
    [
      [0, 1],
      [0, 2],
      [1, 2],
      [0, 3],
      [1, 3],
      [2, 3],
    ],
  );
  assert.deepEqual(
    [...group],
    [genuineGroup, strangerGroup, strangerGroup, strangerGroup, strangerGroup, strangerGroup],
  );
  assert.ok(Math.abs((distances[0] as number) - 0.3) < 1e-4);
  assert.ok(Math.abs((distances[2] as number) - distance(near, bo)) < 1e-4);
});

test('a member is compared by its sample embedding, a query by its own', () => {
  const sampled = [bo, ana].map((sampleEmbedding) => ({ embedding: ana, sampleEmbedding }));
  const [first] = compareAllPairs(sampled, groupOf, () => space).distance;
  assert.ok(Math.abs((first as number) - distance(bo, ana)) < 1e-4);
  const pictures = new Map([['ana', [0]]]);
  const { comparisons } = compareWithMembers(pictures, sampled, {
    shots: 1,
    draws: 1,
    random: createRandom(1),
    spaceOf: () => space,
    groupOf: () => strangerGroup,
  });
  assert.ok(Math.abs((comparisons.distance[0] as number) - distance(bo, ana)) < 1e-4);
});

test('a picture without a face has a distance to nothing', () => {
  const { distance: distances } = compareAllPairs(faces, groupOf, () => space);
  assert.deepEqual(
    [...distances.subarray(3)],
    [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
  );
  assert.equal(pairDistance(null, ana, space), Number.POSITIVE_INFINITY);
  assert.equal(pairDistance(ana, null, space), Number.POSITIVE_INFINITY);
});

test('the distances of a group rise, and those that could not be scored are counted', () => {
  const comparisons = compareAllPairs(faces, groupOf, () => space);
  const strangers = distancesOf(comparisons, strangerGroup);
  assert.equal(strangers.rising.length, 2);
  assert.equal(strangers.unscored, 3);
  assert.ok((strangers.rising[0] as number) <= (strangers.rising[1] as number));
});

const people = new Map([
  ['ana', [0, 1, 2]],
  ['bo', [3, 4, 5]],
  ['cem', [6]],
]);
const seven = Array.from({ length: 7 }, () => randomEmbedding(random));

function compare(
  draws: number,
  options: { seed?: number; keep?: (member: number, query: number) => number | null } = {},
) {
  const {
    seed = 1,
    keep = (member, query) => (Math.floor(member / 3) === Math.floor(query / 3) ? genuineGroup : strangerGroup),
  } = options;
  return compareWithMembers(people, seven.map(comparedFace), {
    shots: 2,
    draws,
    random: createRandom(seed),
    spaceOf: () => space,
    groupOf: keep,
  });
}

test('members with two samples each meet every picture but those they were enrolled with', () => {
  const { comparisons, members } = compare(1);
  assert.equal(members, 2);
  // Each member: one own picture left, three of the other person, one of the person with too few to be a member.
  assert.equal(comparisons.group.filter((group) => group === genuineGroup).length, 2);
  assert.equal(comparisons.group.filter((group) => group === strangerGroup).length, 8);
  assert.equal(compare(5).comparisons.distance.length, 50);
});

test("a member's distance is the sign-in's own score over its samples", () => {
  const { comparisons } = compare(1);
  const row = comparisons.group.indexOf(genuineGroup);
  const query = comparisons.query[row] as number;
  const own = (people.get(query < 3 ? 'ana' : 'bo') ?? []).filter((picture) => picture !== query);
  const samples = own.map((id) => ({ id, memberId: 1, embedding: seven[id] as Float32Array }));
  const [expected] = scoreMembers(seven[query] as Float32Array, buildSupportSet(samples, space));
  assert.ok(Math.abs((comparisons.distance[row] as number) - (expected?.distance ?? 0)) < 1e-6);
});

test('comparisons that nobody wants are left out', () => {
  const { comparisons } = compare(1, {
    keep: (member, query) => (Math.floor(member / 3) === Math.floor(query / 3) ? genuineGroup : null),
  });
  assert.deepEqual([...comparisons.group], [genuineGroup, genuineGroup]);
});

test('one seed draws the same samples again', () => {
  assert.deepEqual(compare(3, { seed: 4 }), compare(3, { seed: 4 }));
});
