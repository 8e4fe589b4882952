import assert from 'node:assert/strict';
import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import type { Log } from '#core/ports/host.ts';
import { createAgeHeadReader } from '#engine/models/age-head.ts';
import { ensureAgeHead } from '../../../models/builder/age-head.ts';
import { tempDir } from '../../fixtures/temp-dir.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const modules = join(root, 'node_modules');

const folderWithRecord = (t: TestContext): string => {
  const folder = tempDir(t);
  copyFileSync(join(root, 'models', 'age-head.json'), join(folder, 'age-head.json'));
  return folder;
};

const listeningLog = (): { readonly log: Log; readonly lines: string[] } => {
  const lines: string[] = [];
  const keep = (line: string): void => void lines.push(line);
  return { log: { info: keep, warn: keep, error: keep }, lines };
};

test('builds the head from the package of the net, once, and reads its two layers', async (t) => {
  const folder = folderWithRecord(t);
  const lines: string[] = [];
  const place = { folder, modules, report: (line: string) => lines.push(line) };
  await ensureAgeHead(place);
  await ensureAgeHead({ ...place, modules: join(folder, 'nowhere') });
  assert.equal(lines.length, 1);
  const { log, lines: warned } = listeningLog();
  const head = await createAgeHeadReader(folder, log)();
  assert.deepEqual(
    [head?.hidden.weights.length, head?.hidden.bias.length, head?.years.weights.length, head?.years.bias.length],
    [1024 * 256, 256, 256 * 100, 100],
  );
  assert.deepEqual(warned, []);
});

test('a head that is missing or altered tells nobody young, and is noted once', async (t) => {
  const folder = folderWithRecord(t);
  const { log, lines } = listeningLog();
  const read = createAgeHeadReader(folder, log);
  assert.equal(await read(), null);
  assert.equal(await read(), null);
  assert.equal(lines.length, 1);
  writeFileSync(join(folder, 'faceres-age.bin'), new Uint8Array(1_152_400));
  assert.equal(await createAgeHeadReader(folder, log)(), null);
  assert.match(lines[1] ?? '', /^Whether somebody looks like a child cannot be told/);
});
