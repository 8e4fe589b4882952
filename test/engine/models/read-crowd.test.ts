import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { FamiliarError } from '#contract/result.ts';
import { shippedEmbedder } from '#core/recognition/embedder.ts';
import { embeddingLengthOf } from '#core/recognition/latent-space.ts';
import { embedderId } from '#engine/models/embedder-id.ts';
import { readManifest } from '#engine/models/model-manifest.ts';
import { shippedPlaces } from '#engine/models/net-places.ts';
import { crowdFileSchema, readCrowd } from '#engine/models/read-crowd.ts';
import shipped from '../../../assets/crowd.json' with { type: 'json' };
import { formatCrowd } from '../../../research/evaluate/crowd/format-crowd.ts';
import { tempDir } from '../../fixtures/temp-dir.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const models = join(root, 'models');
const shippedLength = embeddingLengthOf(shippedEmbedder);

const crowd = {
  middle: Float32Array.of(0.1, -0.2, 0.3),
  axes: [Float32Array.of(1, 0, 0), Float32Array.of(0, 1, 0)],
  restVariance: 0.01,
  usualGap: 0.9,
  kinds: [{ share: 1, centre: Float32Array.of(0.5, -0.25), spread: Float32Array.of(0.2, 0.01, 0.1) }],
};
const made = {
  provenance: 'a test',
  embedder: 'a'.repeat(64),
  evidence: { people: 1, pictures: 1, worsened: 2, command: 'none' },
};

test('what is written is read again, as exactly as 16 bits are', async (t) => {
  const path = join(tempDir(t), 'crowd.json');
  writeFileSync(path, formatCrowd(crowd, made));
  const { crowd: read } = await readCrowd(path, 3);
  const pairs = [
    [read.middle, crowd.middle],
    [read.axes[1], crowd.axes[1]],
    [read.kinds[0]?.centre, crowd.kinds[0]?.centre],
    [read.kinds[0]?.spread, crowd.kinds[0]?.spread],
  ] as const;
  for (const [numbers, expected] of pairs)
    expected?.forEach((value, i) => {
      assert.ok(Math.abs((numbers?.[i] ?? Number.NaN) - value) < 1e-4);
    });
  assert.deepEqual([read.usualGap, read.restVariance], [0.9, 0.01]);
});

test('refuses what is no crowd for such embeddings, saying which file', async (t) => {
  const path = join(tempDir(t), 'crowd.json');
  const whole = JSON.parse(formatCrowd(crowd, made));
  const broken: readonly unknown[] = [
    'no JSON',
    { ...whole, version: 2 },
    { ...whole, kinds: [] },
    { ...whole, usualGap: 3 },
    { ...whole, middle: { scale: 1, values: 'AAAA' } },
    { ...whole, kinds: [{ ...whole.kinds[0], spread: whole.kinds[0].centre }] },
    { ...whole, kinds: [{ ...whole.kinds[0], share: 0.5 }] },
    { ...whole, surprise: true },
  ];
  for (const content of broken) {
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
    await assert.rejects(
      readCrowd(path, 3),
      (error) => error instanceof FamiliarError && error.code === 'invalid' && 'path' in error.facts,
    );
  }
  await assert.rejects(readCrowd(join(tempDir(t), 'none.json'), 3), { code: 'notFound' });
});

test('the crowd that Familiar ships stands in the space of its embedder', async () => {
  const { embedder } = crowdFileSchema.parse(shipped);
  assert.equal(embedder, embedderId(shippedPlaces(models, await readManifest(models)), shippedEmbedder));
  await readCrowd(join(root, 'assets', 'crowd.json'), shippedLength);
});

test('no kind of the crowd speaks of few people', () => {
  const { kinds, evidence } = crowdFileSchema.parse(shipped);
  for (const { share } of kinds)
    assert.ok(share * evidence.people > 40, `${Math.round(share * evidence.people)} people`);
});
