import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createRandom } from '#core/numerics/seeded-draws.ts';
import { chooseStep } from '../../../research/statistics/negatives/choose-step.ts';
import { type Door, type DoorFace, type DoorPerson, drawDoors } from '../../../research/statistics/negatives/doors.ts';
import { negativeRules } from '../../../research/statistics/negatives/rules.ts';
import { cellsOf, countsAt, createTally, shareOf } from '../../../research/statistics/negatives/tally.ts';
import type { Trial, TrialKind } from '../../../research/statistics/negatives/trials.ts';
import { watchDoor } from '../../../research/statistics/negatives/watch-door.ts';
import { comparedFace, embeddingAt, randomEmbedding } from '../../fixtures/embeddings.ts';
import { madeUpCalibration } from '../../fixtures/made-up-calibration.ts';
import { space } from '../../fixtures/shipped-space.ts';

const random = createRandom(7);
const faceOf = (embedding: Float32Array): DoorFace => ({ ...comparedFace(embedding), handicap: 0 });
const person = (name: string, faces: readonly DoorFace[], family: string | null = null): DoorPerson => ({
  name,
  family,
  faces,
});

/** Pictures of somebody, each so far from the first one. */
function picturesAbout(first: Float32Array, distances: readonly number[]): DoorFace[] {
  return [first, ...distances.map((distance) => embeddingAt(first, distance, random))].map(faceOf);
}

const strangerTo = (name: string, family: string | null = null): DoorPerson =>
  person(name, picturesAbout(randomEmbedding(random), [0.3, 0.3, 0.3]), family);

/** Lets in at .7 at any level; the strictest one alone at .4. */
const calibration = madeUpCalibration([
  { falseMatchRate: 0.1, distance: 0.72 },
  { falseMatchRate: 1e-5, distance: 0.7 },
  { falseMatchRate: 1e-6, distance: 0.4 },
]);
const lead = negativeRules.findIndex(({ name }) => name === 'nearer to the negative by a lead');
const leadOf = ({ strengths }: Trial): number => strengths[lead] as number;

/** A household of Ana, Bo and Cem, of whom one picture is enrolled, and one caller. */
function doorWith(ana: DoorPerson, caller: DoorPerson): Door {
  const [door] = drawDoors([ana, strangerTo('bo'), strangerTo('cem')], { shots: 1, draws: 1, random, space });
  return { ...(door as Door), outside: [caller] };
}

const relaxedOf = (door: Door, kind: TrialKind): Trial[] =>
  watchDoor(door, calibration, random).filter((trial) => trial.kind === kind && trial.level === 'relaxed');

test('households have 3 to 5 members, whose other pictures sign in, and everybody else with two pictures calls', () => {
  const people = [
    ...Array.from({ length: 11 }, (_, i) => strangerTo(`p${i}`)),
    person('one', [faceOf(randomEmbedding(random))]),
  ];
  const doors = drawDoors(people, { shots: 3, draws: 5, random, space });
  assert.ok(doors.length >= 10);
  for (const { members, outside, supportSet } of doors) {
    assert.ok(members.length >= 3 && members.length <= 5);
    assert.ok(supportSet.members.every(({ sampleCount }) => sampleCount === 3));
    assert.ok(members.every(({ own }) => own.length === 1));
    const names = [...members.map(({ person: { name } }) => name), ...outside.map(({ name }) => name)];
    assert.deepEqual(
      names.sort(),
      people
        .map(({ name }) => name)
        .filter((name) => name !== 'one')
        .sort(),
    );
  }
});

test('of a family one relative stays outside, and strangers make up the household', () => {
  const people = ['f/1', 'f/2', 'f/3'].map((name) => strangerTo(name, 'f'));
  const others = ['g/1', 'g/2', 'g/3'].map((name) => strangerTo(name, 'g'));
  const doors = drawDoors([...people, ...others], { shots: 1, draws: 4, random, space });
  assert.equal(doors.length, 8);
  for (const { members, outside } of doors) {
    const [own] = members;
    const inside = members.filter(({ person: { family } }) => family === own?.person.family);
    assert.deepEqual([members.length, inside.length], [3, 2]);
    assert.equal(outside.filter(({ family }) => family === own?.person.family).length, 1);
  }
});

test('somebody who is let in again is shut out by a picture that lies near, and not by one that does not', () => {
  const face = randomEmbedding(random);
  const ana = person('ana', picturesAbout(face, [0]));
  const first = embeddingAt(face, 0.6, random);
  const alike = doorWith(ana, person('dan', picturesAbout(first, [0.1])));
  const trials = relaxedOf(alike, 'again after 1');
  assert.equal(trials.length, 2);
  assert.ok(trials.every(({ member, caller }) => member.name === 'ana' && caller.name === 'dan'));
  assert.ok(trials.every((trial) => leadOf(trial) > 0.4));
  const unlike = doorWith(ana, person('dan', [faceOf(first), faceOf(embeddingAt(face, 0.6, random))]));
  assert.ok(relaxedOf(unlike, 'again after 1').every((trial) => leadOf(trial) < 0));
});

test('who is called by one picture only is not let in again, and refused pictures near the threshold are marked, too', () => {
  const face = randomEmbedding(random);
  const ana = person('ana', picturesAbout(face, [0]));
  const [near, refused, far] = [0.6, 0.74, 1].map((distance) => faceOf(embeddingAt(face, distance, random)));
  const called = (other: DoorFace | undefined): DoorPerson =>
    person(
      'dan',
      [near, other].filter((one) => one !== undefined),
    );
  assert.equal(relaxedOf(doorWith(ana, called(far)), 'again after 1').length, 0);
  assert.equal(relaxedOf(doorWith(ana, called(refused)), 'again after 1').length, 1);
});

test("a member's own face shuts the member out, unless the guard refuses it for being so near", () => {
  const face = randomEmbedding(random);
  const caller = person('dan', picturesAbout(embeddingAt(face, 0.6, random), [0.1]));
  const near = doorWith(person('ana', picturesAbout(face, [0.3, 0.3])), caller);
  const far = doorWith(
    person('ana', [face, embeddingAt(face, 0.6, random)].map(faceOf).concat(faceOf(embeddingAt(face, 0.6, random)))),
    caller,
  );
  const ofAna = (door: Door, kind: TrialKind) => relaxedOf(door, kind).filter(({ member }) => member.name === 'ana');
  assert.ok(ofAna(near, 'own face').every((trial) => Number.isFinite(leadOf(trial))));
  assert.ok(ofAna(near, 'own face, guarded').every((trial) => leadOf(trial) === Number.NEGATIVE_INFINITY));
  assert.ok(ofAna(far, 'own face, guarded').some((trial) => Number.isFinite(leadOf(trial))));
  assert.deepEqual(new Set(ofAna(near, '1 nearest').map(({ caller: { name } }) => name)), new Set(['ana']));
});

const [ana, bo, cem] = ['ana', 'bo', 'cem'].map((name) => strangerTo(name)) as [DoorPerson, DoorPerson, DoorPerson];
const trial = (kind: TrialKind, member: DoorPerson, caller: DoorPerson, strength: number): Trial => ({
  kind,
  level: 'relaxed',
  member,
  caller,
  strengths: negativeRules.map(() => strength),
});
const stepAt = (wanted: number): number => (negativeRules[lead]?.steps ?? []).indexOf(wanted);

test('trials are counted by pair, and intervals draw people anew', () => {
  const tally = createTally();
  for (const [caller, strength] of [
    [bo, 0.05],
    [bo, 0.15],
    [cem, -0.5],
  ] as const)
    tally.add('set', 1, trial('again after 1', ana, caller, strength));
  const at = { rule: lead, step: stepAt(0.1) };
  const all = shareOf(countsAt(cellsOf(tally, { kind: 'again after 1' }), at), { replicates: 200, random });
  assert.deepEqual([all.hits, all.of, all.pairs], [1, 3, 2]);
  assert.deepEqual(all.peopleInterval, { low: 0, high: 0.5 });
  const isCem = (_member: string, caller: string): boolean => caller === 'cem';
  const some = cellsOf(tally, { kind: 'again after 1', set: 'set', shots: 1, level: 'relaxed', pair: isCem });
  const { of, peopleInterval } = shareOf(countsAt(some, at), { replicates: 0, random });
  assert.deepEqual([of, peopleInterval], [1, null]);
  assert.equal(cellsOf(tally, { kind: 'again after 1', shots: 3 }).length, 0);
});

test('a step is chosen that loses little and removes most, or removes half and loses least; none where none does', () => {
  const tally = createTally();
  for (const strength of [0.05, 0.15]) tally.add('set', 1, trial('again after 1', ana, bo, strength));
  for (const strength of [0.01, -0.15]) tally.add('set', 1, trial('3 nearest', ana, ana, strength));
  assert.deepEqual(chooseStep(tally, ['set'], [lead], 'lost'), { rule: lead, step: stepAt(0.02) });
  assert.deepEqual(chooseStep(tally, ['set'], [lead], 'removed'), { rule: lead, step: stepAt(0.02) });
  tally.add('set', 1, trial('3 nearest', ana, ana, 9));
  assert.equal(chooseStep(tally, ['set'], [lead], 'lost'), null);
});
