import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { createRandom } from '#core/numerics/seeded-draws.ts';
import { findRecordings, isHeldOut, movedStills } from '../../../research/evaluate/liveness/find-recordings.ts';
import { holdNames } from '../../../research/evaluate/liveness/held-photo.ts';
import { judgeFrom, judgeRecording } from '../../../research/evaluate/liveness/judge-recording.ts';
import { attackTable, type JudgedRecording, liveTable } from '../../../research/evaluate/liveness/liveness-tables.ts';
import { readFrames } from '../../../research/evaluate/liveness/read-frames.ts';
import { tracePlot } from '../../../research/evaluate/liveness/trace-plot.ts';
import type { Moment } from '../../../research/evaluate/liveness/watch-recording.ts';
import { type Play, shut, trace } from '../../core/liveness/traces.ts';
import { embeddingAt, randomEmbedding } from '../../fixtures/embeddings.ts';
import { limits } from '../../fixtures/shipped-space.ts';
import { tempDir } from '../../fixtures/temp-dir.ts';

const random = createRandom(9);
const somebody = randomEmbedding(random);
const first = () => 0;
const conditions = { draw: first, limits };

/** A recording of somebody. */
const recorded = (ms: number, person: Play = () => ({}), rate = 10): Moment[] =>
  trace({ ms, rate, change: (atMs) => person(null, 0, atMs) }).map(({ atMs, ...signals }) => ({
    atMs,
    observation: { kind: 'query', embedding: embeddingAt(somebody, 0.1, random), signals },
  }));

test('recordings are found by what their folders say, pictures of a folder as one sequence in their natural order', (t) => {
  const root = tempDir(t);
  const files = [
    'live/ana/1.mp4',
    'live/ben/2.jpg',
    'live/ben/10.jpg',
    'attack/phone/x.mp4',
    'attack/y.webm',
    'print/cleo/1.png',
    'other/crowd.mp4',
    'live/notes.txt',
  ];
  for (const file of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), 'x');
  }
  const found = findRecordings(root, false).map(({ name, kind, person, files: list }) => [
    name,
    kind,
    person,
    list.length,
  ]);
  assert.deepEqual(found.toSorted(), [
    ['attack/phone/x.mp4', 'phone', 'x.mp4', 1],
    ['attack/y.webm', 'attack', 'y.webm', 1],
    ['live/ana/1.mp4', null, 'ana', 1],
    ['live/ben', null, 'ben', 2],
    ['print/cleo', 'print', 'cleo', 1],
  ]);
  assert.match(findRecordings(root, false).find(({ name }) => name === 'live/ben')?.files[0] ?? '', /2\.jpg$/);
  assert.equal(findRecordings(root, true).filter(({ person }) => person === 'ben').length, 2);
});

test('a recording that blinks is let in at standard, a still one asked in vain, and a short one left open', () => {
  const blink = judgeFrom(
    recorded(5000, (_, __, atMs) => shut(2000, 2200)(atMs)),
    0,
    'standard',
    conditions,
  );
  assert.deepEqual([blink.outcome, blink.reason], ['accepted', 'blink']);
  const still = judgeFrom(recorded(20_000), 0, 'standard', conditions);
  assert.deepEqual([still.outcome, still.reason, still.asked], ['unanswered', 'timedOut', ['turnLeft']]);
  assert.equal(judgeFrom(recorded(3000), 0, 'standard', conditions).outcome, 'open');
  assert.equal(judgeFrom([{ atMs: 0, observation: { kind: 'noFace' } }], 0, 'standard', conditions).reason, 'noFace');
});

test('at few frames a second what goes uncounted is played on, as often as it may be', () => {
  const still = judgeFrom(recorded(90_000, undefined, 5), 0, 'standard', conditions);
  assert.deepEqual([still.outcome, still.reason, still.spared], ['unanswered', 'slowCamera', 2]);
  const late = judgeFrom(
    recorded(40_000, (_, __, atMs) => shut(30_000, 30_200)(atMs), 5),
    0,
    'standard',
    conditions,
  );
  assert.deepEqual([late.outcome, late.spared], ['accepted', 1]);
});

test('half of the frames are lost, one of each two, now the first and now the second', async (t) => {
  const root = tempDir(t);
  const files = Array.from({ length: 40 }, (_, i) => join(root, `${i}.pgm`));
  for (const file of files) writeFileSync(file, Buffer.concat([Buffer.from('P5 8 8 255\n'), Buffer.alloc(64, 90)]));
  const recording = { name: 'r', kind: null, person: 'p', files, isClip: false };
  const frames = readFrames(recording, { rate: 'halfLost', stillSeconds: 1, loopSeconds: null, seed: 3 });
  const places: number[] = [];
  for await (const { atMs } of frames) places.push(Math.round(atMs / 100));
  assert.deepEqual(
    places.map((place) => Math.floor(place / 2)),
    Array.from({ length: 20 }, (_, pair) => pair),
  );
  assert.equal(new Set(places.map((place) => place % 2)).size, 2);
});

test('attempts begin anew as often as wanted, while enough is left', () => {
  assert.deepEqual(
    judgeRecording(recorded(10_000), 'strict', 2000, conditions).map(({ startMs }) => startMs),
    [0, 2000, 4000, 6000],
  );
  assert.equal(judgeRecording(recorded(10_000), 'strict', null, conditions).length, 1);
});

test('the tables count attacks let in by kind and people refused, with intervals', () => {
  const judged = (kind: string | null, moments: Moment[]): JudgedRecording => ({
    recording: { name: 'r', kind, person: 'p', files: [], isClip: true },
    rate: null,
    judgements: {
      standard: judgeRecording(moments, 'standard', null, conditions),
      strict: judgeRecording(moments, 'strict', null, conditions),
    },
  });
  const all = [
    judged('print', recorded(20_000)),
    judged(
      null,
      recorded(5000, (_, __, atMs) => shut(2000, 2200)(atMs)),
    ),
  ];
  assert.match(
    attackTable(all).rows[0]?.join('|') ?? '',
    /^standard\|print\|own\|1\|0 of 1\|0\|1\|0\|0 of 1: 0 % \(0 % to 79\.\d+ %\)$/,
  );
  assert.match(
    liveTable(all).rows[0]?.join('|') ?? '',
    /^standard\|own\|1\|1 of 1: 100 %\|0 of 1: 0 %\|0 of 1: 0 %\|0 of 1: 0 %\|0\|0, 0 asked\|0 of 1: 0 % \(0 % to 79\.\d+ %\)\|0 of 1: 0 % /,
  );
});

test('pictures are moved in every way, each a kind of attack; people are held out by their names, half of them', () => {
  const stills = ['ana', 'ben'].map((person) => ({
    name: `live/${person}.jpg`,
    kind: null,
    person,
    files: ['x.jpg'],
    isClip: false,
  }));
  const moved = movedStills([...stills, { name: 'clip', kind: null, person: 'ana', files: ['x.mp4'], isClip: true }]);
  assert.equal(moved.length, 2 * holdNames.length);
  assert.ok(moved.every(({ kind, hold }) => kind === `photo, ${hold}`));
  const heldOut = Array.from({ length: 200 }, (_, index) => ({
    name: '',
    kind: null,
    person: `person ${index}`,
    files: [],
    isClip: false,
  })).filter(isHeldOut);
  assert.ok(heldOut.length > 70 && heldOut.length < 130, String(heldOut.length));
});

test('a plot marks the moment of the decision', () => {
  const moments = recorded(5000, (_, __, atMs) => shut(2000, 2200)(atMs));
  const chart = tracePlot('live/<ana>.mp4', moments, judgeFrom(moments, 0, 'standard', conditions));
  assert.match(chart.shapes, /accepted: blink/);
  assert.match(chart.caption, /accepted after 2\.\d s by blink/);
});
