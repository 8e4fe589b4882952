import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { RgbaImage } from '#core/vision/image.ts';
import { manFaces, otherFaces } from '../../fixtures/face-grid.ts';
import { projectedEntry, projectedNet, writeNet } from '../../fixtures/own-embedder.ts';
import { tempDir } from '../../fixtures/temp-dir.ts';
import { asPng } from '../../fixtures/webcam-frame.ts';
import { mirrored, writeFiles } from './lab-folder.ts';
import { runLab } from './run-lab.ts';

/** Five pictures of one man, and one each of everybody else, with their mirror images. */
async function manyPeople(): Promise<Record<string, Uint8Array>> {
  const [men, others] = await Promise.all([manFaces(), otherFaces()]);
  const files: Record<string, Uint8Array> = {};
  const add = async (name: string, tile: RgbaImage): Promise<void> => {
    files[`${name}.png`] = await asPng(tile);
    files[`${name}-mirrored.png`] = await mirrored(tile);
  };
  for (const [i, tile] of men.slice(0, 5).entries()) await add(`man/${i}`, tile);
  for (const [i, tile] of others.entries()) await add(`other-${i}/0`, tile);
  return files;
}

test('calibrates a net of a household into its folder, and measures with it from then on', async (t) => {
  const folder = tempDir(t);
  const [root, own, cache] = [join(folder, 'people'), join(folder, 'own'), join(folder, 'cache')];
  writeFiles(root, await manyPeople());
  writeNet(own, projectedNet(), projectedEntry);
  const allPairs = ['all-pairs', '--root', root, '--embedder', own, '--cache', cache, '--replicates', '0', '--json'];

  const early = await runLab(allPairs);
  assert.deepEqual([early.exitCode, early.enginesOpened], [2, 0]);
  assert.match(early.stderr, /has no calibration\.json/);

  const made = await runLab([
    ...['calibrate', '--root', root, '--name', 'a few people', '--embedder', own, '--cache', cache],
    ...['--replicates', '0', '--shots', '1'],
  ]);
  assert.equal(made.exitCode, 0, made.stderr);
  assert.ok(existsSync(join(own, 'calibration.json')));

  const measured = await runLab(allPairs);
  assert.equal(measured.exitCode, 0, measured.stderr);
  const { models, calibration, figures } = JSON.parse(measured.stdout);
  assert.deepEqual(
    models.map(({ file }: { file: string }) => file),
    ['blazeface.onnx', 'facemesh.onnx', 'own.onnx'],
  );
  assert.match(calibration, /a few people/);
  assert.ok(figures.pairs.equalErrorRate.rate < 0.1);
});
