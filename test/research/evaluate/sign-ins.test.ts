import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createRandom } from '#core/numerics/seeded-draws.ts';
import type { Moment } from '../../../research/evaluate/liveness/watch-recording.ts';
import {
  countSignIns,
  isOneself,
  isSomebodyElse,
  memberSignInTable,
  signInText,
  strangerSignInTable,
  takenForTable,
} from '../../../research/evaluate/output/sign-in-tables.ts';
import type { FilmedPerson } from '../../../research/evaluate/sign-ins/film-people.ts';
import { playSignIns } from '../../../research/evaluate/sign-ins/play-sign-ins.ts';
import { shut, trace } from '../../core/liveness/traces.ts';
import { embeddingAt, randomEmbedding } from '../../fixtures/embeddings.ts';
import { madeUpCalibration } from '../../fixtures/made-up-calibration.ts';
import { space } from '../../fixtures/shipped-space.ts';
import { tempDir } from '../../fixtures/temp-dir.ts';
import { personPictures, writeFiles } from './lab-folder.ts';
import { runLab } from './run-lab.ts';

const random = createRandom(3);
const calibration = madeUpCalibration([
  { falseMatchRate: 1e-3, distance: 0.5 },
  { falseMatchRate: 1e-5, distance: 0.3 },
]);

/** Seven seconds of a face at ten frames a second, who blinks after two where told. */
function filmed(name: string, face: Float32Array, blinks: boolean): FilmedPerson {
  const moments = (): Moment[] =>
    trace({ ms: 7000, rate: 10, change: (atMs) => (blinks ? shut(2000, 2200)(atMs) : {}) }).map(
      ({ atMs, ...signals }) => ({ atMs, observation: { kind: 'query', embedding: face, signals } }),
    );
  return { name, frames: [], samples: [face], asStranger: moments(), asMember: moments() };
}

const ana = randomEmbedding(random);
// Bo looks like Ana for relaxed (a household of one) and blinks; Cem is like nobody, and is not to be enrolled.
const people = [
  filmed('ana', ana, false),
  filmed('bo', embeddingAt(ana, 0.45, random), true),
  { ...filmed('cem', randomEmbedding(random), true), samples: [] },
];
const played = playSignIns(people, { calibration, shots: [1], draws: 2, everyMs: 60_000, random, space });

test('somebody who looks like a member gets in where the threshold allows, with signs of life only if there are some', () => {
  const wrong = played.filter(isSomebodyElse).map((one) => [one.person, one.signedIn, one.security, one.liveness]);
  assert.deepEqual(
    new Set(wrong.map((one) => one.join(' '))),
    new Set(['ana bo relaxed off', 'bo ana relaxed off', 'bo ana relaxed standard']),
  );
  assert.ok(played.filter(isSomebodyElse).every(({ household }) => household === 'one other'));
});

test('a member is known at the own door; who is not enrolled has none', () => {
  const own = played.filter(({ household, liveness }) => household === 'everybody' && liveness === 'off');
  assert.deepEqual(new Set(own.map(({ person }) => person)), new Set(['ana', 'bo']));
  assert.ok(own.every(isOneself));
});

test('the tables count attempts and people', () => {
  const relaxed = played.filter(({ security, household }) => security === 'relaxed' && household === 'one other');
  const count = countSignIns(
    relaxed.filter(({ liveness }) => liveness === 'off'),
    isSomebodyElse,
  );
  // Two draws: Ana at Bo's door, Bo at Ana's, Cem at both.
  assert.deepEqual(count, { attempts: 4, ofAttempts: 8, people: 2, ofPeople: 3 });
  assert.match(signInText(count), /^4 of 8 attempts \(50\.0 %\), 2 of 3 people \(9\.4 % to 99\.\d+ %\)$/);
  assert.match(strangerSignInTable(played).rows[0]?.join('|') ?? '', /^one other\|one\|off\|4 of 8 attempts/);
  assert.match(memberSignInTable(played).rows[0]?.join('|') ?? '', /^everybody\|one\|off\|as oneself\|4 of 4 attempts/);
  assert.deepEqual(takenForTable(played).rows, []);
});

test('sign-ins: frames of people from a folder', async (t) => {
  const root = tempDir(t);
  writeFiles(root, await personPictures());
  const args = ['sign-ins', '--root', root, '--no-cache', '--seconds', '2', '--shots', '1', '--draws', '1'];
  const { exitCode, stdout, stderr } = await runLab([...args, '--replicates', '0', '--json']);
  assert.equal(exitCode, 0, stderr);
  const { dataset, figures } = JSON.parse(stdout);
  assert.deepEqual([dataset.pictures, dataset.people], [10, 4]);
  assert.equal(figures.comparisons[0].shots, 1);
  const alone = tempDir(t);
  writeFiles(alone, { 'man/1.png': (await personPictures())['man/1.png'] ?? '' });
  const refused = await runLab(['sign-ins', '--root', alone, '--no-cache']);
  assert.deepEqual([refused.exitCode, refused.enginesOpened], [2, 0]);
  assert.match(refused.stderr, /two people/);
});
