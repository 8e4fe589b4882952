import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { sharedData, skipWithout } from '../fixtures/shared-data.ts';
import { tempDir } from '../fixtures/temp-dir.ts';
import { answer } from '../research/evaluate/answer.ts';
import { runLab } from '../research/evaluate/run-lab.ts';

test('on AT&T', { skip: skipWithout('att') }, async (t) => {
  const root = sharedData('att') ?? '';
  const attCache = tempDir(t);
  await t.test('every face is found, and the figures keep a floor', async () => {
    const { dataset, figures } = await answer(['all-pairs', '--root', root, '--cache', attCache]);
    assert.deepEqual(
      [dataset.pictures, dataset.people, dataset.withoutFace.length, dataset.unreadable.length],
      [400, 40, 0, 0],
    );
    assert.deepEqual([figures.pairs.genuinePairs, figures.pairs.impostorPairs], [1800, 78_000]);
    assert.ok(figures.pairs.equalErrorRate.rate < 0.016, `${figures.pairs.equalErrorRate.rate}`);
    const named = await answer(['identify', '--root', root, '--cache', attCache, '--shots', '1,3', '--draws', '5']);
    assert.equal(named.dataset.computed, 0);
    assert.ok((named.figures.reports[0]?.rankOne.mean ?? 0) > 0.97);
    assert.ok((named.figures.reports[1]?.rankOne.mean ?? 0) >= (named.figures.reports[0]?.rankOne.mean ?? 1));
  });

  await t.test('a calibration is a file that the app can read, with its evidence', async () => {
    const out = join(tempDir(t), 'calibration.json');
    const { exitCode, stderr } = await runLab([
      'calibrate',
      '--root',
      root,
      '--name',
      'AT&T',
      '--shots',
      '1,3',
      '--draws',
      '2',
      '--out',
      out,
      '--cache',
      attCache,
      '--replicates',
      '20',
    ]);
    assert.equal(exitCode, 0, stderr);
    const { exitCode: used } = await runLab([
      'all-pairs',
      '--root',
      root,
      '--calibration',
      out,
      '--cache',
      attCache,
      '--replicates',
      '0',
    ]);
    assert.equal(used, 0);
    const { curves, evidence, provenance } = JSON.parse(readFileSync(out, 'utf8'));
    assert.deepEqual(
      curves.map(({ sampleCount }: { sampleCount: number }) => sampleCount),
      [1, 3],
    );
    assert.match(provenance, /AT&T \(400 pictures of 40 people\), 78,000 comparisons/);
    assert.equal(Object.keys(evidence.models).length, 5);
  });
});
