import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { FamiliarError } from '#contract/result.ts';
import { readCalibration } from '#engine/models/read-calibration.ts';
import { tempDir } from '../../fixtures/temp-dir.ts';

const shipped = join(import.meta.dirname, '..', '..', '..', 'assets', 'calibration.json');

const point = (falseMatchRate: number, distance: number) => ({ falseMatchRate, distance });
const whole = {
  version: 2,
  provenance: 'a test',
  margin: 0.04,
  curves: [
    { sampleCount: 1, points: [point(0.01, 0.4), point(0.001, 0.35)] },
    { sampleCount: 3, points: [point(0.01, 0.38), point(0.001, 0.34)] },
  ],
};

const rate = { rate: 0.001, low: 0, high: 0.01 };
const groups = {
  set: { name: 'a set', people: 40, pictures: 41, withoutFace: 1 },
  leftOut: 2,
  measured: [{ name: 'women', people: 40, comparisons: 780, levels: { relaxed: rate, balanced: rate, strict: rate } }],
};

test('reads the calibration that Familiar ships', async () => {
  assert.ok((await readCalibration(shipped)).curves.length > 0);
});

test('refuses what is no calibration, saying which file', async (t) => {
  const path = join(tempDir(t), 'calibration.json');
  const [one, three] = whole.curves;
  const broken: readonly unknown[] = [
    'no JSON',
    { ...whole, curves: [] },
    { ...whole, curves: [three, one] },
    { ...whole, curves: [{ sampleCount: 1, points: [point(0.001, 0.35), point(0.01, 0.4)] }] },
    { ...whole, curves: [{ sampleCount: 1, points: [point(0.01, 0.35), point(0.001, 0.4)] }] },
    { ...whole, curves: [{ sampleCount: 1, points: [point(0.01, 0.4)] }] },
    { ...whole, margin: -1 },
    { ...whole, surprise: true },
    { ...whole, groups: { ...groups, measured: [{ ...groups.measured[0], levels: { relaxed: rate } }] } },
  ];
  for (const content of broken) {
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
    await assert.rejects(
      readCalibration(path),
      (error) =>
        error instanceof FamiliarError &&
        error.reason === 'calibrationNotValid' &&
        JSON.stringify(error.facts).includes(JSON.stringify(path)),
    );
  }
  writeFileSync(path, JSON.stringify(whole));
  assert.deepEqual(await readCalibration(path), whole);
  writeFileSync(path, JSON.stringify({ ...whole, groups }));
  assert.deepEqual(await readCalibration(path), { ...whole, groups });
  await assert.rejects(
    readCalibration(join(path, 'none')),
    (error) => error instanceof FamiliarError && error.code === 'notFound',
  );
});
