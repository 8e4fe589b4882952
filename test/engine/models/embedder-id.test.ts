import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { embedderId } from '#engine/models/embedder-id.ts';
import { readManifest } from '#engine/models/model-manifest.ts';

test('another net, or another way to cut faces for one, is another embedder; other nets do not matter', async () => {
  const manifest = await readManifest(join(import.meta.dirname, '..', '..', '..', 'models'));
  const id = embedderId(manifest);
  assert.match(id, /^[0-9a-f]{64}$/);
  const changed = (change: (copy: typeof manifest) => void): string => {
    const copy = structuredClone(manifest);
    change(copy);
    return embedderId(copy);
  };
  const hash = 'a'.repeat(64);
  const others = [
    changed(({ models }) => Object.assign(models['face-recognition'], { sha256: hash })),
    changed(({ models }) => Object.assign(models.faceres, { sha256: hash })),
    changed(({ models }) => Object.assign(models.faceres.embedder, { padding: 0.5 })),
  ];
  assert.equal(new Set([id, ...others]).size, 4);
  assert.equal(
    changed(({ models }) => Object.assign(models.blazeface, { sha256: hash })),
    id,
  );
});
