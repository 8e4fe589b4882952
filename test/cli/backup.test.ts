import assert from 'node:assert/strict';
import { readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { tempDir } from '../fixtures/temp-dir.ts';
import { writePhotos } from './photos.ts';
import { type CommandOutcome, runFamiliar } from './run-familiar.ts';

const answer = ({ stdout }: CommandOutcome) => JSON.parse(stdout);

/** A household of Ana with one photo, and the command line with its passphrase. */
async function setUp(t: TestContext) {
  const folder = tempDir(t);
  const passphraseFile = join(folder, 'passphrase');
  writeFileSync(passphraseFile, 'seven pears in a bowl\n');
  const photos = await writePhotos(folder);
  const familiar = (data: string, ...args: string[]): Promise<CommandOutcome> =>
    runFamiliar(folder, [...args, '--data', join(folder, data), '--passphrase-file', passphraseFile, '--json']);
  const accept = async (outcome: Promise<CommandOutcome>) => {
    const { exitCode, stderr, stdout } = await outcome;
    assert.equal(exitCode, 0, stderr);
    return JSON.parse(stdout);
  };
  await accept(familiar('home', 'init', '--household', 'Lindens', '--owner', 'Anastasia'));
  await accept(familiar('home', 'enrol', 'Anastasia', photos.man[0]));
  return { folder, photos, familiar, accept };
}

test('a backup is one sealed file, restored elsewhere with the passphrase, and the restored household knows the face', async (t) => {
  const { folder, photos, familiar, accept } = await setUp(t);
  const file = join(folder, 'lindens.backup');
  await accept(familiar('home', 'backup', file));
  const bytes = readFileSync(file);
  for (const plain of ['Lindens', 'Anastasia', 'WEBP']) assert.equal(bytes.includes(plain), false, plain);
  assert.deepEqual(await accept(familiar('elsewhere', 'restore', file)), { household: 'Lindens', members: 1 });
  assert.equal((await accept(familiar('elsewhere', 'identify', photos.man[1]))).photos[0].outcome, 'match');

  const again = await familiar('elsewhere', 'restore', file);
  assert.equal(again.exitCode, 2);
  assert.equal(answer(again).error.code, 'conflict');
  await accept(familiar('elsewhere', 'restore', file, '--replace'));
});

test('a backup that was cut off, or another passphrase, restores nothing and says so', async (t) => {
  const { folder, familiar, accept } = await setUp(t);
  const file = join(folder, 'lindens.backup');
  await accept(familiar('home', 'backup', file));
  const other = join(folder, 'other-passphrase');
  writeFileSync(other, 'eight plums in a bowl\n');
  const refused = await runFamiliar(folder, [
    'restore',
    file,
    '--data',
    join(folder, 'elsewhere'),
    '--passphrase-file',
    other,
    '--json',
  ]);
  assert.notEqual(refused.exitCode, 0);
  assert.match(answer(refused).error.message, /passphrase/);
  truncateSync(file, statSync(file).size - 100);
  const cut = await familiar('elsewhere', 'restore', file);
  assert.notEqual(cut.exitCode, 0);
  assert.match(answer(cut).error.message, /Part of this backup is missing/);
  assert.equal(answer(await familiar('elsewhere', 'members')).error.code, 'notFound');
});

test('an export holds what is known of a member, readable, with the consent and the pictures', async (t) => {
  const { folder, familiar, accept } = await setUp(t);
  const file = join(folder, 'ana.zip');
  await accept(familiar('home', 'export', 'Anastasia', file));
  assert.equal(statSync(file).mode & 0o077, 0);
  const entries = unzipSync(readFileSync(file));
  assert.match(strFromU8(entries['consent.txt'] ?? new Uint8Array()), /Ana/);
  const pictures = Object.keys(entries).filter((name) => name.endsWith('.webp'));
  assert.deepEqual(pictures.toSorted(), ['pictures/1-wide.webp', 'pictures/1.webp']);
  assert.ok(Object.keys(entries).some((name) => name.endsWith('.json')));
  const nobody = await familiar('home', 'export', 'Zoe', join(folder, 'zoe.zip'));
  assert.equal(answer(nobody).error.code, 'notFound');
});
