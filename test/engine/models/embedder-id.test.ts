import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { type EmbeddingNet, shippedEmbedder, shippedNetNames } from '#core/recognition/embedder.ts';
import { embeddingLengthOf } from '#core/recognition/latent-space.ts';
import { embedderId } from '#engine/models/embedder-id.ts';
import { readManifest } from '#engine/models/model-manifest.ts';
import { readCalibration } from '#engine/models/read-calibration.ts';
import { crowdId, readCrowd } from '#engine/models/read-crowd.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const manifest = await readManifest(join(root, 'models'));
const id = embedderId(manifest.models, shippedEmbedder);

test('another net, or another way to cut faces for one, is another embedder; other nets do not matter', () => {
  assert.match(id, /^[0-9a-f]{64}$/);
  const withNet = (name: keyof typeof manifest.models): string => {
    const copy = structuredClone(manifest);
    Object.assign(copy.models[name], { sha256: 'a'.repeat(64) });
    return embedderId(copy.models, shippedEmbedder);
  };
  const described = (changes: Partial<EmbeddingNet>): string => {
    const [leading, ...others] = shippedEmbedder;
    return embedderId(manifest.models, [leading, ...others.map((net) => ({ ...net, ...changes }))]);
  };
  const others = [
    withNet('face-recognition'),
    withNet('faceres'),
    withNet('mobilefacenet'),
    described({ weight: 0.4 }),
    described({ sample: [{ side: 224, shows: 1.3, isMirrored: true }] }),
    described({ query: [{ side: 160, shows: 160 / 150, isMirrored: true }] }),
    described({ query: [{ side: 160, shows: 160 / 150, rise: 0.1 }] }),
    described({ query: [{ side: 160, shows: 160 / 150, beyond: 'black' }] }),
  ];
  assert.equal(new Set([id, ...others]).size, 9);
  assert.equal(withNet('blazeface'), id);
  assert.equal(described({ whenFollowed: 'looksAgain' }), id);
});

test('the calibration was measured with the nets of the embedder in force, and with its crowd', async () => {
  const { evidence } = await readCalibration(join(root, 'assets', 'calibration.json'));
  for (const name of shippedNetNames) {
    const { file, sha256 } = manifest.models[name];
    assert.equal(evidence?.models[file], sha256);
  }
  assert.equal(evidence?.embedder ?? id, id);
  const { crowd } = await readCrowd(join(root, 'assets', 'crowd.json'), embeddingLengthOf(shippedEmbedder));
  assert.equal(evidence?.crowd ?? crowdId(crowd), crowdId(crowd));
});
