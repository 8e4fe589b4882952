import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { projectedEntry, projectedNet, writeCalibration, writeNet } from '../fixtures/own-embedder.ts';
import { tempDir } from '../fixtures/temp-dir.ts';
import { type Photos, writePhotos } from './photos.ts';
import { runFamiliar } from './run-familiar.ts';

describe('familiar verify', () => {
  const folder = mkdtempSync(join(tmpdir(), 'familiar-cli-'));
  let photos: Photos;
  before(async () => {
    photos = await writePhotos(folder);
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  const verify = (...args: string[]) => runFamiliar(folder, ['verify', ...args]);

  test('ends with 0 for two photos of one man, and prints one JSON object and nothing else', async () => {
    const { exitCode, stdout, stderr } = await verify(photos.man[0], photos.man[1], '--json');
    assert.equal(exitCode, 0);
    assert.equal(stderr, '');
    const { outcome, distance, threshold, level } = JSON.parse(stdout);
    assert.deepEqual([outcome, level], ['match', 'balanced']);
    assert.ok(distance > 0 && distance <= threshold, `${distance} against ${threshold}`);
  });

  test('takes the embedder that is named, and says what is wrong with its folder', async () => {
    const own = join(folder, 'own');
    writeNet(own, projectedNet(), projectedEntry);
    const uncalibrated = await verify(photos.man[0], photos.man[1], '--embedder', own);
    assert.notEqual(uncalibrated.exitCode, 0);
    assert.match(uncalibrated.stderr, /no calibration\.json.*npm run evaluate -- calibrate --embedder/);
    await writeCalibration(own);
    const [same, other] = [
      await verify(photos.man[0], photos.man[1], '--embedder', own, '--json'),
      await verify(photos.man[0], photos.stranger, '--embedder', own, '--json'),
    ];
    assert.deepEqual([same.exitCode, other.exitCode], [0, 1]);
    assert.ok(Math.abs(JSON.parse(same.stdout).threshold - 0.35) < 1e-9);
  });

  test('ends with 1 for photos of two people, and says so in words', async () => {
    const { exitCode, stdout } = await verify(photos.man[0], photos.stranger);
    assert.equal(exitCode, 1);
    assert.match(stdout, /^Not the same person \(distance \d\.\d{3}, threshold 0\.\d{3}\)\.\n$/);
  });

  test('leaves nothing behind: neither files of its own nor reports of ONNX Runtime to its maker', async (t) => {
    const home = tempDir(t);
    assert.equal((await runFamiliar(home, ['verify', photos.man[0], photos.man[1]])).exitCode, 0);
    assert.deepEqual(readdirSync(home), []);
  });

  test('is stricter at a stricter level', async () => {
    const [relaxed, strict] = await Promise.all(
      ['relaxed', 'strict'].map((level) => verify(photos.man[0], photos.man[1], '--json', '--level', level)),
    );
    assert.ok(relaxed && strict);
    assert.ok(JSON.parse(strict.stdout).threshold < JSON.parse(relaxed.stdout).threshold);
  });

  for (const { name, code } of [
    { name: 'nobody', code: 'noFace' },
    { name: 'two', code: 'manyFaces' },
    { name: 'broken', code: 'badImage' },
  ] as const) {
    test(`ends with 3 and names the photo when it cannot decide: ${code}`, async () => {
      const { exitCode, stdout, stderr } = await verify(photos.man[0], photos[name], '--json');
      assert.equal(exitCode, 3);
      assert.equal(JSON.parse(stdout).error.code, code);
      assert.match(stderr, new RegExp(name));
    });
  }

  test('ends with 2 when called wrongly: a photo that is not there, one photo only, no such level', async () => {
    for (const args of [
      [photos.man[0], photos.missing],
      [photos.man[0]],
      [photos.man[0], photos.man[1], '--level', 'lax'],
    ]) {
      const { exitCode, stdout, stderr } = await verify(...args, '--json');
      assert.equal(exitCode, 2);
      assert.equal(JSON.parse(stdout).error.code, 'usage');
      assert.notEqual(stderr, '');
    }
  });
});
