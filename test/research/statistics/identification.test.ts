import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createRandom, shuffled } from '#core/numerics/seeded-draws.ts';
import calibration from '../../../assets/calibration.json' with { type: 'json' };
import type { ComparedFace } from '../../../research/statistics/compared-face.ts';
import { evaluateHouseholds, type Family } from '../../../research/statistics/households.ts';
import { evaluateIdentification, type PersonPictures } from '../../../research/statistics/identification.ts';
import { comparedFace, embeddingAt, randomEmbedding } from '../../fixtures/embeddings.ts';
import { space } from '../../fixtures/shipped-space.ts';

const random = createRandom(21);

/** `count` pictures of one person, each `spread` away from the person's centre. */
function pictures(count: number, spread: number, centre = randomEmbedding(random)): ComparedFace[] {
  return Array.from({ length: count }, () => comparedFace(embeddingAt(centre, spread, random)));
}

function crowd(people: number, perPerson: number, spread: number): PersonPictures[] {
  return Array.from({ length: people }, (_, i) => ({ name: `p${i}`, faces: pictures(perPerson, spread) }));
}

const options = { shots: 1, draws: 5, strangerShare: 0.5, rates: [0.1], space };

test('well separated people are all named right and strangers cost nothing', () => {
  const report = evaluateIdentification(crowd(12, 6, 0.2), { ...options, random: createRandom(1) });
  assert.equal(report.people, 12);
  assert.equal(report.rankOne.mean, 1);
  assert.equal(report.openSet[0]?.falseNegativeRate?.mean, 0);
});

test('a picture without a face is a miss whenever it is drawn', () => {
  const people = crowd(10, 4, 0.2).map((person) => ({ ...person, faces: [...person.faces.slice(1), null] }));
  const report = evaluateIdentification(people, { ...options, random: createRandom(1) });
  assert.ok(report.rankOne.mean < 0.8 && report.rankOne.mean > 0.4, `${report.rankOne.mean}`);
});

test('more enrolled pictures name noisy people better', () => {
  const people = crowd(30, 8, 1.2);
  const [one, five] = [1, 5].map(
    (shots) => evaluateIdentification(people, { ...options, shots, random: createRandom(2) }).rankOne.mean,
  );
  assert.ok((five ?? 0) > (one ?? 1), `${one} then ${five}`);
});

test('too few strangers speak of no rate', () => {
  const report = evaluateIdentification(crowd(4, 3, 0.2), { ...options, rates: [1e-4], random: createRandom(1) });
  assert.equal(report.openSet[0]?.falseNegativeRate, null);
});

test('one seed gives one answer', () => {
  const people = crowd(10, 4, 0.9);
  const run = (seed: number) => evaluateIdentification(people, { ...options, random: createRandom(seed) });
  assert.deepEqual(run(4), run(4));
  assert.notDeepEqual(shuffled([1, 2, 3, 4, 5, 6], createRandom(1)), shuffled([1, 2, 3, 4, 5, 6], createRandom(2)));
});

test('a margin turns wrong sign-ins between lookalikes into ambiguous ones', () => {
  const centre = randomEmbedding(random);
  const twins: Family = {
    name: 'F1',
    members: ['a', 'b'].map((name) => ({ name, faces: pictures(20, 0.15, embeddingAt(centre, 0.02, random)) })),
  };
  const [none, wide] = evaluateHouseholds([twins], {
    calibration,
    falseMatchRate: 1e-3,
    margins: [0, 0.1],
    shots: 3,
    draws: 3,
    replicates: 0,
    random: createRandom(3),
    space,
  });
  assert.ok(none !== undefined && wide !== undefined);
  assert.ok(none.wrong.hits > 0);
  assert.ok(wide.wrong.hits < none.wrong.hits);
  for (const outcome of [none, wide]) {
    const total = outcome.right.hits + outcome.wrong.hits + outcome.ambiguous.hits + outcome.refused.hits;
    assert.equal(total, outcome.right.of);
  }
});

test('a family needs two members with pictures to spare', () => {
  const family: Family = {
    name: 'F1',
    members: [
      { name: 'a', faces: pictures(5, 0.2) },
      { name: 'b', faces: pictures(3, 0.2) },
    ],
  };
  const [outcome] = evaluateHouseholds([family], {
    calibration,
    falseMatchRate: 1e-3,
    margins: [0],
    shots: 3,
    draws: 1,
    replicates: 0,
    random: createRandom(3),
    space,
  });
  assert.equal(outcome?.right.of, 0);
});

test('who is taken for whom is counted', () => {
  const centre = randomEmbedding(random);
  const twins: Family = {
    name: 'F1',
    members: ['a', 'b'].map((name) => ({ name, faces: pictures(20, 0.15, embeddingAt(centre, 0.02, random)) })),
  };
  const [outcome] = evaluateHouseholds([twins], {
    calibration,
    falseMatchRate: 1e-3,
    margins: [0],
    shots: 3,
    draws: 3,
    replicates: 0,
    random: createRandom(3),
    space,
  });
  assert.ok(outcome !== undefined && outcome.confusions.length > 0);
  assert.ok(outcome.confusions.every(({ family, member, takenFor }) => family === 'F1' && member !== takenFor));
  assert.equal(
    outcome.confusions.reduce((sum, { times }) => sum + times, 0),
    outcome.wrong.hits,
  );
});

test('a picture without a face is refused at the door', () => {
  const member = (name: string) => ({ name, faces: [...pictures(1, 0.1), null, null] });
  const [outcome] = evaluateHouseholds([{ name: 'F1', members: [member('a'), member('b')] }], {
    calibration,
    falseMatchRate: 1e-3,
    margins: [0],
    shots: 1,
    draws: 4,
    replicates: 0,
    random: createRandom(3),
    space,
  });
  assert.equal(outcome?.refused.hits, outcome?.refused.of);
  assert.equal(outcome?.refused.of, 16);
});

test('a stranger without a face does not flatter the rate of false positives', () => {
  const known = crowd(10, 3, 0.2);
  const faceless = Array.from({ length: 50 }, (_, i) => ({ name: `none${i}`, faces: [null] }));
  const report = evaluateIdentification([...known, ...faceless], { ...options, rates: [0.1], random: createRandom(1) });
  assert.equal(report.strangerProbesPerDraw.mean, 15);
  assert.equal(report.openSet[0]?.falseNegativeRate, null);
});
