import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import type { Reason } from '#contract/failures.ts';
import { loadModel, sha256Of } from '#engine/models/load-model.ts';
import { readManifest } from '#engine/models/model-manifest.ts';
import { tempDir } from '../../fixtures/temp-dir.ts';

const whole = Uint8Array.from({ length: 4096 }, (_, i) => i % 256);
const record = { file: 'net.onnx', sha256: sha256Of(whole), bytes: whole.length };

const folderWith = (test: TestContext, file: string, content: Uint8Array | string): string => {
  const folder = tempDir(test);
  writeFileSync(join(folder, file), content);
  return folder;
};

const refusal = (reason: Reason, facts = {}) => ({ name: 'FamiliarError', code: 'engineDown', reason, facts });

test('hands out the bytes of a model that is the one the manifest names', async (test) => {
  assert.deepEqual(new Uint8Array(await loadModel(folderWith(test, 'net.onnx', whole), record)), whole);
});

test('says that a model is missing and what to run', async (test) => {
  await assert.rejects(loadModel(tempDir(test), record), refusal('modelMissing', { file: 'net.onnx' }));
});

test('refuses a model that was cut short', async (test) => {
  await assert.rejects(
    loadModel(folderWith(test, 'net.onnx', whole.subarray(0, 4000)), record),
    refusal('modelLengthWrong', { file: 'net.onnx', bytes: 4000, expectedBytes: 4096 }),
  );
});

test('refuses a model with a single altered bit', async (test) => {
  const altered = whole.with(2000, (whole[2000] ?? 0) ^ 1);
  await assert.rejects(
    loadModel(folderWith(test, 'net.onnx', altered), record),
    refusal('modelAltered', { file: 'net.onnx' }),
  );
});

test('refuses a models folder without a manifest, with half a one, and with one that names a file elsewhere', async (test) => {
  await assert.rejects(readManifest(tempDir(test)), refusal('modelListDamaged'));
  await assert.rejects(readManifest(folderWith(test, 'manifest.json', '{ "models": ')), refusal('modelListDamaged'));
  const manifest = structuredClone(await readManifest(join(import.meta.dirname, '..', '..', '..', 'models')));
  manifest.models.blazeface.file = '../elsewhere.onnx';
  await assert.rejects(
    readManifest(folderWith(test, 'manifest.json', JSON.stringify(manifest))),
    refusal('modelListDamaged'),
  );
});
