import assert from 'node:assert/strict';
import { appendFileSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import type { Reason } from '#contract/failures.ts';
import { FamiliarError } from '#contract/result.ts';
import { readOwnCalibration, readOwnEmbedder } from '#engine/models/own-embedder.ts';
import { crowdId } from '#engine/models/read-crowd.ts';
import { modelProto } from '../../../models/builder/onnx/onnx-schema.ts';
import { formatCrowd } from '../../../research/evaluate/crowd/format-crowd.ts';
import { tinyEntry, tinyNet, writeCalibration, writeNet } from '../../fixtures/own-embedder.ts';
import { tempDir } from '../../fixtures/temp-dir.ts';

const net = tinyNet(32);

function folderWith(t: TestContext, bytes: Uint8Array = net, changes: object = {}): string {
  const folder = join(tempDir(t), 'own');
  writeNet(folder, bytes, tinyEntry, changes);
  return folder;
}

const refusedAs =
  (reason: Reason, ...said: readonly RegExp[]) =>
  (error: unknown): boolean => {
    assert.ok(error instanceof FamiliarError && error.reason === reason, String(error));
    for (const part of said) assert.match(JSON.stringify(error.facts), part);
    return true;
  };

test('an embedder of the household is what its manifest says, with the nets of the folder', async (t) => {
  const folder = folderWith(t);
  const { embedder, id, nets, crowd } = await readOwnEmbedder(folder);
  const [{ name, length, query, ports }] = embedder;
  assert.deepEqual([name, length, query, crowd], ['own', 32, tinyEntry.embeds.query, null]);
  assert.deepEqual([ports?.input, ports?.output, ports?.takesOne], ['image', 'embedding', false]);
  assert.deepEqual([Object.keys(nets), nets['own']?.folder], [['own'], folder]);
  await writeCalibration(folder);
  assert.equal((await readOwnCalibration(folder, { id, crowd: null })).provenance, 'made up by a test');
});

test('another file, another view or another way to take pictures is another embedder', async (t) => {
  const embeds = { ...tinyEntry.embeds, query: tinyEntry.embeds.sample };
  const input = { ...tinyEntry.input, channels: 'BGR' };
  const folders = [
    folderWith(t),
    folderWith(
      t,
      tinyNet(32, (writer, value) => writer.node('Neg', [value])),
    ),
    folderWith(t, net, { embeds }),
    folderWith(t, net, { input }),
  ];
  const ids = await Promise.all(folders.map(async (folder) => (await readOwnEmbedder(folder)).id));
  assert.equal(new Set(ids).size, folders.length);
});

test('refuses a folder without a manifest, and a manifest that does not say what is needed', async (t) => {
  await assert.rejects(readOwnEmbedder(join(tempDir(t), 'none')), refusedAs('embedderListMissing', /none/));
  const folder = folderWith(t);
  for (const text of ['no JSON', '{}', '{"models":{}}'])
    await refuses(folder, () => writeFileSync(join(folder, 'manifest.json'), text));
  const wrong = [
    { file: '../own.onnx' },
    { file: '/etc/passwd' },
    { sha256: 'abc' },
    { licence: '' },
    { input: { ...tinyEntry.input, layout: 'NCHW' } },
    { input: { ...tinyEntry.input, type: 'float32' } },
    { embeds: { ...tinyEntry.embeds, query: [] } },
    { outputs: [] },
  ];
  for (const changes of wrong) await refuses(folder, () => writeNet(folder, net, tinyEntry, changes));
  const { own } = JSON.parse(readFileSync(join(folderWith(t), 'manifest.json'), 'utf8')).models;
  // A name that is a number would come before all others, and lead.
  for (const models of [{ faceres: own }, { own, 1: own }])
    await refuses(folder, () => writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ models })));

  async function refuses(at: string, spoil: () => void): Promise<void> {
    spoil();
    await assert.rejects(readOwnEmbedder(at), refusedAs('embedderListNotValid', /own/));
  }
});

test('refuses a file that is missing, is not the one that is named, or lies elsewhere', async (t) => {
  const missing = folderWith(t);
  rmSync(join(missing, 'own.onnx'));
  await assert.rejects(readOwnEmbedder(missing), refusedAs('embedderFileMissing', /own\.onnx/));

  const altered = folderWith(t);
  appendFileSync(join(altered, 'own.onnx'), 'x');
  await assert.rejects(readOwnEmbedder(altered), refusedAs('embedderFileAltered'));

  const elsewhere = folderWith(t);
  mkdirSync(join(elsewhere, '..', 'other'));
  renameSync(join(elsewhere, 'own.onnx'), join(elsewhere, '..', 'other', 'own.onnx'));
  symlinkSync(join('..', 'other', 'own.onnx'), join(elsewhere, 'own.onnx'));
  await assert.rejects(readOwnEmbedder(elsewhere), refusedAs('embedderFileElsewhere'));
});

/** The field of a tensor that names another file, of a net whose first tensor it is put into. */
function withExternalData(file: Uint8Array, field: readonly number[]): Uint8Array {
  const tensor = Uint8Array.of(...field);
  const graph = Uint8Array.of(0x2a, tensor.length, ...tensor);
  return Uint8Array.of(...file, 0x3a, graph.length, ...graph);
}

test('refuses a net that takes numbers from another file, or whose file cannot be followed', async (t) => {
  const externalData = [0x6a, 0x02, 0x0a, 0x00];
  const dataLocation = [0x70, 0x01];
  for (const field of [externalData, dataLocation])
    await assert.rejects(
      readOwnEmbedder(folderWith(t, withExternalData(net, field))),
      refusedAs('embedderFileElsewhere'),
    );
  const inner = { name: 'inner', node: [], initializer: [], input: [], output: [] };
  assert.ok(modelProto.verify({ graph: inner }) === null);
  for (const bytes of [new TextEncoder().encode('no net at all'), Uint8Array.of(...net, 0x0b), net.subarray(0, 500)])
    await assert.rejects(readOwnEmbedder(folderWith(t, bytes)), refusedAs('embedderNetUnusable'));
});

test('refuses an embedder without a calibration, and with that of another embedder', async (t) => {
  const folder = folderWith(t);
  const { id } = await readOwnEmbedder(folder);
  await assert.rejects(readOwnCalibration(folder, { id, crowd: null }), refusedAs('embedderNotCalibrated'));
  await writeCalibration(folder, { embedder: 'a'.repeat(64) });
  await assert.rejects(readOwnCalibration(folder, { id, crowd: null }), refusedAs('embedderCalibratedOtherwise'));
  await writeCalibration(folder, { crowd: 'a'.repeat(64) });
  await assert.rejects(readOwnCalibration(folder, { id, crowd: null }), refusedAs('embedderCalibratedOtherwise'));
  writeFileSync(join(folder, 'calibration.json'), '{}');
  await assert.rejects(readOwnCalibration(folder, { id, crowd: null }), refusedAs('calibrationNotValid'));
  assert.ok(readFileSync(join(folder, 'manifest.json')).length > 0);
});

test('takes the made-up strangers that lie beside it, and refuses those of another embedder', async (t) => {
  const folder = folderWith(t);
  const { id } = await readOwnEmbedder(folder);
  const axis = Float32Array.from({ length: 32 }, (_, i) => (i === 0 ? 1 : 0));
  const crowd = {
    middle: new Float32Array(32).fill(0.01),
    axes: [axis],
    restVariance: 0.02,
    usualGap: 0.9,
    kinds: [{ share: 1, centre: Float32Array.of(0.1), spread: Float32Array.of(0.2) }],
  };
  const evidence = { people: 1, pictures: 1, worsened: 0, command: 'none' };
  const write = (embedder: string): void =>
    writeFileSync(join(folder, 'crowd.json'), formatCrowd(crowd, { provenance: 'a test', embedder, evidence }));
  write(id);
  const own = await readOwnEmbedder(folder);
  assert.equal(own.crowd?.usualGap, 0.9);
  await writeCalibration(folder, { crowd: crowdId(own.crowd) });
  assert.equal((await readOwnCalibration(folder, own)).margin, 0.04);
  await assert.rejects(readOwnCalibration(folder, { ...own, crowd: null }), refusedAs('embedderCalibratedOtherwise'));
  write('b'.repeat(64));
  await assert.rejects(readOwnEmbedder(folder), refusedAs('embedderCrowdOtherwise'));
});
