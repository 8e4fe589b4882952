import assert from 'node:assert/strict';
import { join } from 'node:path';
import test from 'node:test';
import Database from 'better-sqlite3';
import { tempDir } from '../../fixtures/temp-dir.ts';
import { filesWithAnyOf } from './byte-search.ts';
import { addMember, createHousehold, createSample, passphrase } from './vault-fixture.ts';

const embedder = 'e'.repeat(64);
const refusal = {
  at: 10,
  outcome: 'noMatch',
  memberId: null,
  distance: 0.51,
  threshold: 0.34,
  margin: null,
  durationMs: 812,
} as const;
const faceOf = (seed: number) => {
  const { source: _, wide: __, ...face } = createSample(seed, { landmarks: [{ x: 0.25, y: 0.5 }] });
  return face;
};

const readSealed = (dataDir: string, attemptId: number): Buffer[] => {
  const file = new Database(join(dataDir, 'familiar.db'), { readonly: true });
  const row = file
    .prepare<[number], Record<string, Buffer>>(
      'SELECT embedding, details, picture FROM attempt_faces WHERE attempt_id = ?',
    )
    .get(attemptId);
  file.close();
  return Object.values(row ?? {});
};

const readRemarks = (dataDir: string): Buffer[] => {
  const file = new Database(join(dataDir, 'familiar.db'), { readonly: true });
  const remarks = file.prepare<[], Buffer>('SELECT remark FROM attempt_faces WHERE remark IS NOT NULL').pluck().all();
  file.close();
  return remarks;
};

test('keeps the face of an attempt as it was', async (context) => {
  const { store } = await createHousehold(context);
  const [id, other] = [store.attempts.record(refusal), store.attempts.record(refusal)];
  store.attemptFaces.keep(id, faceOf(1), 20);
  assert.deepEqual(store.attemptFaces.find(id), faceOf(1));
  assert.equal(store.attemptFaces.find(other), null);
  assert.deepEqual(store.attemptFaces.listQueries(embedder), [
    { attemptId: id, at: 10, outcome: 'noMatch', memberId: null, embedding: faceOf(1).embedding },
  ]);
  assert.deepEqual(store.attemptFaces.listQueries('another'), []);
  assert.equal(store.attempts.list(2).find((attempt) => attempt.id === id)?.hasFace, true);
});

test('a face that is pruned or forgotten leaves nothing in any file, and the attempt stays', async (context) => {
  const { dataDir, store } = await createHousehold(context);
  const ids = [1, 2, 3].map(() => store.attempts.record(refusal)) as [number, number, number];
  for (const [index, id] of ids.entries()) store.attemptFaces.keep(id, faceOf(index + 1), 100 * index);
  const [old, forgotten] = [readSealed(dataDir, ids[0]), readSealed(dataDir, ids[1])];
  assert.notDeepEqual(filesWithAnyOf(dataDir, [...old, ...forgotten]), []);
  store.attemptFaces.prune(50, ['noMatch']);
  store.attemptFaces.forget([ids[1]]);
  assert.deepEqual(filesWithAnyOf(dataDir, [...old, ...forgotten]), []);
  assert.deepEqual(
    store.attempts.list(10).map(({ hasFace }) => hasFace),
    [true, false, false],
  );
  store.attemptFaces.prune(50, ['match']);
  assert.deepEqual(store.attemptFaces.listQueries(embedder), []);
});

test('the faces that may be a removed member go with them: signed in as, nearest to, or claimed by', async (context) => {
  const { dataDir, vault, store } = await createHousehold(context);
  const [ada, noor] = [addMember(vault, 'Ada'), addMember(vault, 'Noor')];
  const ids = [
    store.attempts.record({ ...refusal, outcome: 'match', memberId: ada }),
    store.attempts.record({ ...refusal, nearestId: ada }),
    store.attempts.record(refusal),
    store.attempts.record({ ...refusal, nearestId: noor }),
  ] as const;
  for (const [index, id] of ids.entries()) store.attemptFaces.keep(id, faceOf(index + 1), 5);
  store.attempts.setVerdict(ids[2], { kind: 'claimed', memberId: ada });
  const [attempt] = store.attempts.list(1, { attemptId: ids[2] });
  assert.deepEqual([attempt?.verdict, attempt?.verdictName], ['claimed', 'Ada']);
  const sealed = ids.slice(0, 3).flatMap((id) => readSealed(dataDir, id));
  store.members.remove(ada);
  assert.deepEqual(filesWithAnyOf(dataDir, sealed), []);
  assert.deepEqual(
    store.attemptFaces.listQueries(embedder).map(({ attemptId }) => attemptId),
    [ids[3]],
  );
});

test('what was said before is given back, and put back unless who said it has been erased', async (context) => {
  const { vault, store } = await createHousehold(context);
  const [ada, noor] = [addMember(vault, 'Ada'), addMember(vault, 'Noor')];
  const id = store.attempts.record(refusal);
  const verdict = () => store.attempts.list(1).map((attempt) => [attempt.verdict, attempt.verdictName])[0];
  assert.equal(store.attempts.setVerdict(id, { kind: 'disowned', memberId: ada }), null);
  const before = store.attempts.setVerdict(id, { kind: 'claimed', memberId: noor });
  assert.deepEqual(before, { kind: 'disowned', memberId: ada });
  store.attempts.setVerdict(id, before);
  assert.deepEqual(verdict(), ['disowned', 'Ada']);
  store.attempts.setVerdict(id, { kind: 'claimed', memberId: noor });
  store.members.remove(ada);
  store.attempts.setVerdict(id, before);
  assert.deepEqual(verdict(), ['none', null]);
});

test('what is said of an unknown person is sealed with each of their faces, and goes with the last', async (context) => {
  const { dataDir, vault, store } = await createHousehold(context);
  const ids = [1, 2, 3].map(() => store.attempts.record(refusal)) as [number, number, number];
  for (const [index, id] of ids.entries()) store.attemptFaces.keep(id, faceOf(index + 1), 100 * index);
  const remark = { label: 'The postman of our street', isIgnored: true };
  store.attemptFaces.remark(ids, remark);
  store.attemptFaces.remark([ids[2]], null);
  const remarks = () =>
    store.attemptFaces.listUnclaimed(embedder, ['noMatch'], 9).faces.map((face) => [face.attemptId, face.remark]);
  assert.deepEqual(remarks(), [
    [ids[2], null],
    [ids[1], remark],
    [ids[0], remark],
  ]);
  const sealed = readRemarks(dataDir);
  assert.equal(sealed.length, 2);
  assert.deepEqual(filesWithAnyOf(dataDir, [Buffer.from(remark.label)]), []);
  store.attemptFaces.forget([ids[0]]);
  assert.deepEqual(remarks().at(-1), [ids[1], remark]);
  store.attemptFaces.prune(150, ['noMatch']);
  assert.deepEqual(remarks(), [[ids[2], null]]);
  assert.deepEqual(filesWithAnyOf(dataDir, sealed), []);
  vault.close();
  assert.deepEqual(filesWithAnyOf(dataDir, sealed), []);
});

test('what was said before is in no file once something else is said, or nothing', async (context) => {
  const { dataDir, store } = await createHousehold(context);
  const id = store.attempts.record(refusal);
  store.attemptFaces.keep(id, faceOf(1), 1);
  store.attemptFaces.remark([id], { label: 'The postman', isIgnored: true });
  for (const remark of [{ label: 'Petra', isIgnored: false }, null]) {
    const before = readRemarks(dataDir);
    store.attemptFaces.remark([id], remark);
    assert.deepEqual(filesWithAnyOf(dataDir, before), []);
  }
});

test('every remark is erased at once, and no face', async (context) => {
  const { dataDir, store } = await createHousehold(context);
  const id = store.attempts.record(refusal);
  store.attemptFaces.keep(id, faceOf(1), 1);
  store.attemptFaces.remark([id], { label: 'The postman', isIgnored: false });
  const sealed = readRemarks(dataDir);
  store.attemptFaces.forgetRemarks();
  assert.deepEqual(filesWithAnyOf(dataDir, sealed), []);
  assert.equal(store.attemptFaces.listUnclaimed(embedder, ['noMatch'], 9).faces.length, 1);
});

test('a remark is sealed anew by a change of the key, and comes back out of a backup of the household', async (context) => {
  const { dataDir, vault, store } = await createHousehold(context);
  const id = store.attempts.record(refusal);
  store.attemptFaces.keep(id, faceOf(1), 1);
  const remark = { label: 'The postman', isIgnored: false };
  store.attemptFaces.remark([id], remark);
  const before = readRemarks(dataDir);
  await vault.keys.changeDataKey(passphrase, 4);
  assert.notDeepEqual(readRemarks(dataDir), before);
  assert.deepEqual(filesWithAnyOf(dataDir, before), []);
  const path = join(tempDir(context), 'household.familiar-backup');
  await vault.backups.create({ path, passphrase, at: 5 });
  const { vault: other } = await createHousehold(context);
  await other.backups.restore({ path, passphrase, replace: true });
  await other.openWithPassphrase(passphrase);
  assert.deepEqual(other.store.attemptFaces.listUnclaimed(embedder, ['noMatch'], 9).faces[0]?.remark, remark);
});

test('faces that nobody has claimed are listed, newest first; one that does not open is counted', async (context) => {
  const { dataDir, vault, store } = await createHousehold(context);
  const ada = addMember(vault, 'Ada');
  const ids = [1, 2, 3, 4].map(() => store.attempts.record(refusal)) as [number, number, number, number];
  for (const [index, id] of ids.entries()) store.attemptFaces.keep(id, faceOf(index + 1), index);
  store.attempts.setVerdict(ids[0], { kind: 'disowned', memberId: ada });
  store.attempts.setVerdict(ids[1], { kind: 'claimed', memberId: ada });
  const file = new Database(join(dataDir, 'familiar.db'));
  file.prepare('UPDATE attempt_faces SET embedding = ? WHERE attempt_id = ?').run(Buffer.alloc(64), ids[2]);
  file.close();
  const { faces, damaged } = store.attemptFaces.listUnclaimed(embedder, ['noMatch'], 9);
  assert.deepEqual(
    faces.map(({ attemptId, disownedBy }) => [attemptId, disownedBy]),
    [
      [ids[3], null],
      [ids[0], ada],
    ],
  );
  assert.equal(damaged, 1);
  assert.deepEqual(store.attemptFaces.listUnclaimed(embedder, ['noMatch'], 1).faces.length, 1);
  assert.deepEqual(store.attemptFaces.listUnclaimed('another', ['noMatch'], 9), { faces: [], damaged: 0 });
});

test('whoever was let in takes no place of the faces that nobody has claimed, unless it was not them', async (context) => {
  const { vault, store } = await createHousehold(context);
  const ada = addMember(vault, 'Ada');
  const signIn = { ...refusal, outcome: 'match', memberId: ada } as const;
  const ids = [refusal, refusal, signIn, signIn].map((attempt) => store.attempts.record(attempt));
  for (const [index, id] of ids.entries()) store.attemptFaces.keep(id, faceOf(index + 1), index);
  const [first, second, third = 0] = ids;
  const listed = () =>
    store.attemptFaces.listUnclaimed(embedder, ['noMatch'], 2).faces.map(({ attemptId }) => attemptId);
  assert.deepEqual(listed(), [second, first]);
  store.attempts.setVerdict(third, { kind: 'disowned', memberId: ada });
  assert.deepEqual(listed(), [third, second]);
});
