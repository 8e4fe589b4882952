import assert from 'node:assert/strict';
import { appendFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test, { type TestContext } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { defaultSettings } from '#contract/household.ts';
import type { NewSample } from '#core/ports/sample-store.ts';
import { tempDir } from '../../fixtures/temp-dir.ts';
import { createMemoryKeeper } from '../secrets/memory-keeper.ts';
import { filesWithAnyOf, readFolder } from './byte-search.ts';
import { addMember, createHousehold, createSample, passphrase } from './vault-fixture.ts';

const pictureHeaders = {
  WebP: /RIFF.{4}WEBP/s,
  PNG: /\x89PNG\r\n/,
  JPEG: /\xff\xd8\xff[\xe0\xe1].{2}(JFIF|Exif)/s,
};

const filesWithHeaders = (dataDir: string) =>
  [...readFolder(dataDir)].flatMap(([file, bytes]) => {
    const text = bytes.toString('latin1');
    return Object.entries(pictureHeaders).flatMap(([kind, pattern]) =>
      pattern.test(text) ? [`${kind} in ${file}`] : [],
    );
  });

const filesWithText = (dataDir: string, texts: readonly string[]) =>
  [...readFolder(dataDir)].flatMap(([file, bytes]) =>
    texts
      .filter((text) => bytes.includes(Buffer.from(text)) || bytes.includes(Buffer.from(text, 'utf16le')))
      .map((text) => `${text} in ${file}`),
  );

/** A sample whose picture begins like one of another format. */
function withHeader(seed: number, header: readonly number[]): NewSample {
  const { bytes, shows } = createSample(seed).picture;
  return createSample(seed, { picture: { bytes: new Uint8Array([...header, ...bytes]), shows } });
}

const samples = [
  createSample(1),
  withHeader(2, [0x89, ...Buffer.from('PNG\r\n\x1a\n')]),
  withHeader(3, [0xff, 0xd8, 0xff, 0xe0, 0, 16, ...Buffer.from('JFIF\0')]),
];

const plainOf = ({
  embedding,
  picture,
  wide,
}: Pick<NewSample, 'embedding' | 'picture'> & { wide?: Uint8Array | undefined }) => [
  new Uint8Array(embedding.buffer),
  picture.bytes,
  wide ?? assert.fail('the sample has no wide picture'),
];

const secretTexts = ['Lighthouse', 'Adalberta', 'Marguerite', passphrase, 'interocularPx', 'securityLevel', 'owner'];

const fillHousehold = async (context: TestContext) => {
  const keeper = createMemoryKeeper();
  const household = await createHousehold(context, keeper, 'keychain');
  const { vault, store } = household;
  const ada = addMember(vault, 'Adalberta', 'owner');
  store.samples.add(ada, samples, 5);
  store.members.rename(ada, 'Marguerite');
  store.settings.save({ ...defaultSettings, securityLevel: 'strict', idleTimeoutMinutes: 9 });
  store.attempts.record({
    at: 1,
    outcome: 'match',
    memberId: ada,
    distance: 0.2,
    threshold: 0.3,
    margin: 0.1,
    durationMs: 400,
  });
  return { ...household, keeper };
};

test('the search finds what is there', (context) => {
  const dataDir = tempDir(context);
  for (const { embedding, picture, wide } of samples) {
    appendFileSync(join(dataDir, 'pictures'), picture.bytes);
    writeFileSync(join(dataDir, 'embedding'), Buffer.concat([Buffer.alloc(3), new Uint8Array(embedding.buffer)]));
    writeFileSync(join(dataDir, 'part'), picture.bytes.subarray(701, 800));
    writeFileSync(join(dataDir, 'wide'), wide?.subarray(901, 1000) ?? '');
    const found = filesWithAnyOf(dataDir, plainOf({ embedding, picture, wide }));
    assert.deepEqual(found, ['embedding', 'part', 'pictures', 'wide']);
  }
  writeFileSync(join(dataDir, 'texts'), `xx${secretTexts.join()}`);
  assert.deepEqual(filesWithHeaders(dataDir).toSorted(), ['JPEG in pictures', 'PNG in pictures', 'WebP in pictures']);
  assert.equal(filesWithText(dataDir, secretTexts).length, secretTexts.length);
});

test('no name, setting, embedding or picture is plain in any file, running or closed', async (context) => {
  const { dataDir, vault } = await fillHousehold(context);
  const plain = samples.flatMap(plainOf);
  for (const when of ['running', 'closed']) {
    assert.ok(
      (readFolder(dataDir).get(when === 'running' ? 'familiar.db-wal' : 'familiar.db')?.length ?? 0) > 30_000,
      'the records are in the file',
    );
    assert.deepEqual(filesWithText(dataDir, secretTexts), [], when);
    assert.deepEqual(filesWithHeaders(dataDir), [], when);
    assert.deepEqual(filesWithAnyOf(dataDir, plain), [], when);
    vault.close();
  }
});

test('the length of what is sealed tells neither a name nor a role', async (context) => {
  const { dataDir, vault } = await createHousehold(context);
  for (const [name, role] of [
    ['Al', 'member'],
    ['Bartholomew', 'child'],
    ['Maria del Carmen', 'owner'],
  ] as const)
    addMember(vault, name, role);
  vault.close();
  const file = new Database(join(dataDir, 'familiar.db'), { readonly: true });
  context.after(() => file.close());
  const lengths = file.prepare('SELECT DISTINCT length(name) || length(role) FROM members').pluck().all();
  assert.equal(lengths.length, 1);
  assert.deepEqual(file.prepare('SELECT DISTINCT agreed_by, length(agreed_by_seal) FROM consents').raw().all(), [
    ['', 12 + 64 + 16],
  ]);
});

test("the device's key is in none of the files, nor is the data key that it unwraps", async (context) => {
  const { dataDir, vault, keeper } = await fillHousehold(context);
  const deviceKey = Buffer.from((await keeper.recall()) ?? []);
  assert.equal(deviceKey.length, 32);
  assert.deepEqual(filesWithAnyOf(dataDir, [deviceKey]), []);
  vault.close();
  const file = new Database(join(dataDir, 'familiar.db'), { readonly: true });
  context.after(() => file.close());
  for (const wrapped of file.prepare('SELECT wrapped FROM key_wraps').pluck().all() as Buffer[])
    assert.equal(wrapped.length, 12 + 32 + 16, 'nonce, key, tag');
});

test('folder and files are for this user only', {
  skip: process.platform === 'win32' && 'Windows has no file modes',
}, async (context) => {
  const { dataDir } = await fillHousehold(context);
  assert.equal(statSync(dataDir).mode & 0o777, 0o700);
  const modes = [...readFolder(dataDir).keys()].map((name) => [
    name,
    (statSync(join(dataDir, name)).mode & 0o777).toString(8),
  ]);
  assert.deepEqual(modes, [
    ['familiar.db', '600'],
    ['familiar.db-shm', '600'],
    ['familiar.db-wal', '600'],
    ['familiar.lock', '600'],
  ]);
});

test('no passing file of a backup is ever open to others, not even for a moment', {
  skip: process.platform === 'win32' && 'Windows has no file modes',
}, async (context) => {
  const { dataDir, vault } = await fillHousehold(context);
  const before = process.umask(0);
  context.after(() => process.umask(before));
  const seen = new Map<string, number>();
  const look = (): void => {
    for (const name of readdirSync(dataDir)) {
      const mode = statSync(join(dataDir, name), { throwIfNoEntry: false })?.mode ?? 0;
      seen.set(name, (seen.get(name) ?? 0) | (mode & 0o077));
    }
  };
  const making = vault.backups.create({ passphrase, at: 1 });
  let isDone = false;
  void making.finally(() => {
    isDone = true;
  });
  while (!isDone) {
    look();
    await setImmediate();
  }
  await making;
  look();
  for (const name of ['backup.copy', 'backup.out']) assert.ok(seen.has(name), `${name} was seen`);
  assert.deepEqual(
    [...seen].filter(([, open]) => open !== 0),
    [],
  );
});
