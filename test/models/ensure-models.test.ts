import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { InferenceSession } from 'onnxruntime-node';
import { manifestSchema } from '#engine/models/model-manifest.ts';
import { BuildError } from '../../models/builder/build-error.ts';
import { ensureModels } from '../../models/builder/ensure-models.ts';
import { updateManifest } from '../../models/builder/update-manifest.ts';
import { tempDir } from '../fixtures/temp-dir.ts';

const root = join(import.meta.dirname, '..', '..');
const modules = join(root, 'node_modules');
const manifestText = readFileSync(join(root, 'models', 'manifest.json'), 'utf8');
const manifest = manifestSchema.parse(JSON.parse(manifestText));
const names = [
  'blazeface',
  'blazeface-quick',
  'facemesh',
  'mobilefacenet',
  'face-recognition',
  'faceres',
  'iris',
] as const;
const files = names.map((name) => manifest.models[name].file);

/** A models folder with nothing but a manifest, and the lines reported about it. */
const emptyPlace = (test: TestContext, text = manifestText) => {
  const folder = tempDir(test);
  const lines: string[] = [];
  writeFileSync(join(folder, 'manifest.json'), text);
  return { folder, modules, lines, report: (line: string) => lines.push(line) };
};

/** A node_modules folder with the weight files of one net, one of them altered. */
const alteredModules = (test: TestContext, alter: (bytes: Buffer) => Buffer): string => {
  const folder = tempDir(test);
  const { source } = manifest.models.blazeface;
  for (const { path } of source.files) {
    const copy = join(folder, source.package, path);
    mkdirSync(dirname(copy), { recursive: true });
    const bytes = readFileSync(join(modules, source.package, path));
    writeFileSync(copy, path.endsWith('.bin') ? alter(bytes) : bytes);
  }
  return folder;
};

const sentence = (pattern: RegExp) => (error: unknown) => error instanceof BuildError && pattern.test(error.message);

test('builds every net of the manifest, the same bytes each time, and leaves nothing else behind', async (test) => {
  const [first, second] = [emptyPlace(test), emptyPlace(test)];
  await ensureModels(first);
  await ensureModels(second);
  assert.deepEqual(readdirSync(first.folder).sort(), [...files, 'manifest.json'].sort());
  assert.equal(first.lines.length, names.length);
  for (const file of files)
    assert.ok(readFileSync(join(first.folder, file)).equals(readFileSync(join(second.folder, file))), file);
});

test('does not even read the weights when every net is in place', async (test) => {
  const place = emptyPlace(test);
  await ensureModels(place);
  place.lines.length = 0;
  await ensureModels({ ...place, modules: join(place.folder, 'nowhere') });
  assert.deepEqual(place.lines, [`All ${names.length} models are in place.`]);
});

test('rebuilds a damaged net and no other', async (test) => {
  const place = emptyPlace(test);
  await ensureModels(place);
  place.lines.length = 0;
  const path = join(place.folder, 'facemesh.onnx');
  const whole = readFileSync(path);
  const damaged = Buffer.from(whole);
  damaged[1000] = (damaged[1000] ?? 0) ^ 1;
  writeFileSync(path, damaged);
  await ensureModels(place);
  assert.ok(readFileSync(path).equals(whole));
  assert.deepEqual(
    place.lines.map((line) => line.split(':')[0]),
    ['facemesh.onnx'],
  );
});

test('refuses an altered weight file before it builds anything from it', async (test) => {
  const place = emptyPlace(test);
  const flipped = alteredModules(test, (bytes) => {
    bytes[5000] = (bytes[5000] ?? 0) ^ 1;
    return bytes;
  });
  await assert.rejects(
    ensureModels({ ...place, modules: flipped }),
    sentence(/models\/blazeface\.bin of @vladmandic\/human is not the one Familiar was made with/),
  );
  assert.deepEqual(readdirSync(place.folder), ['manifest.json']);
});

test('says which weight package is missing', async (test) => {
  const place = emptyPlace(test);
  await assert.rejects(
    ensureModels({ ...place, modules: tempDir(test) }),
    sentence(/of @vladmandic\/human is missing\. Run npm install/),
  );
});

test('refuses to put a net in place that is not the one the manifest names', async (test) => {
  const other = structuredClone(manifest);
  other.models.blazeface.sha256 = 'a'.repeat(64);
  const place = emptyPlace(test, JSON.stringify(other));
  await assert.rejects(ensureModels(place), sentence(/blazeface came out different/));
  assert.deepEqual(readdirSync(place.folder), ['manifest.json']);
});

test('a maintainer gets the committed manifest back from a manifest without hashes', async (test) => {
  const blank = manifestText
    .replaceAll(/"sha256": "[0-9a-f]+"/g, `"sha256": "${'0'.repeat(64)}"`)
    .replaceAll(/"bytes": \d+/g, '"bytes": 1');
  assert.notEqual(blank, manifestText);
  const place = emptyPlace(test, blank);
  await updateManifest(place);
  assert.equal(readFileSync(join(place.folder, 'manifest.json'), 'utf8'), manifestText);
});

test('the manifest tells the inputs and outputs of the nets as they are', async (test) => {
  const place = emptyPlace(test);
  await ensureModels(place);
  for (const name of names) {
    const { file, input, outputs } = manifest.models[name];
    const { inputMetadata, outputMetadata } = await InferenceSession.create(join(place.folder, file));
    const told = ({ name, type, shape }: { name: string; type: string; shape: readonly (string | number)[] }) => ({
      name,
      type,
      shape: [...shape],
    });
    const found = (metadata: InferenceSession.ValueMetadata) => (metadata.isTensor ? told(metadata) : null);
    assert.deepEqual(inputMetadata.map(found), [told(input)]);
    assert.deepEqual(outputMetadata.map(found), outputs.map(told));
  }
});
