import assert from 'node:assert/strict';
import { join } from 'node:path';
import test from 'node:test';
import Database from 'better-sqlite3';
import { filesWithAnyOf } from './byte-search.ts';
import { addMember, createHousehold, createSample } from './vault-fixture.ts';

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
  const { source: _, ...face } = createSample(seed, { landmarks: [{ x: 0.25, y: 0.5 }] });
  return face;
};

const readSealed = (dataDir: string, attemptId: number): Buffer[] => {
  const file = new Database(join(dataDir, 'familiar.db'), { readonly: true });
  const row = file
    .prepare<[number], Record<string, Buffer>>(
      'SELECT embedding, details, picture, chip FROM attempt_faces WHERE attempt_id = ?',
    )
    .get(attemptId);
  file.close();
  return Object.values(row ?? {});
};

test('keeps the face of an attempt as it was', async (context) => {
  const { records } = await createHousehold(context);
  const [id, other] = [records.recordAttempt(refusal), records.recordAttempt(refusal)];
  records.keepAttemptFace(id, faceOf(1), 20);
  assert.deepEqual(records.attemptFace(id), faceOf(1));
  assert.equal(records.attemptFace(other), null);
  assert.deepEqual(records.attemptQueries(embedder), [
    { attemptId: id, at: 10, outcome: 'noMatch', memberId: null, embedding: faceOf(1).embedding },
  ]);
  assert.deepEqual(records.attemptQueries('another'), []);
  assert.equal(records.attempts(2).find((attempt) => attempt.id === id)?.hasFace, true);
});

test('a face that is pruned or forgotten leaves nothing in any file, and the attempt stays', async (context) => {
  const { dataDir, records } = await createHousehold(context);
  const ids = [1, 2, 3].map(() => records.recordAttempt(refusal)) as [number, number, number];
  for (const [index, id] of ids.entries()) records.keepAttemptFace(id, faceOf(index + 1), 100 * index);
  const [old, forgotten] = [readSealed(dataDir, ids[0]), readSealed(dataDir, ids[1])];
  assert.notDeepEqual(filesWithAnyOf(dataDir, [...old, ...forgotten]), []);
  records.pruneAttemptFaces(50, ['noMatch']);
  records.forgetAttemptFaces([ids[1]]);
  assert.deepEqual(filesWithAnyOf(dataDir, [...old, ...forgotten]), []);
  assert.deepEqual(
    records.attempts(10).map(({ hasFace }) => hasFace),
    [true, false, false],
  );
  records.pruneAttemptFaces(50, ['match']);
  assert.deepEqual(records.attemptQueries(embedder), []);
});

test('the faces that may be a removed member go with them: signed in as, nearest to, or claimed by', async (context) => {
  const { dataDir, vault, records } = await createHousehold(context);
  const [ada, noor] = [addMember(vault, 'Ada'), addMember(vault, 'Noor')];
  const ids = [
    records.recordAttempt({ ...refusal, outcome: 'match', memberId: ada }),
    records.recordAttempt({ ...refusal, nearestId: ada }),
    records.recordAttempt(refusal),
    records.recordAttempt({ ...refusal, nearestId: noor }),
  ] as const;
  for (const [index, id] of ids.entries()) records.keepAttemptFace(id, faceOf(index + 1), 5);
  records.setVerdict(ids[2], { kind: 'claimed', memberId: ada });
  const [attempt] = records.attempts(1, { attemptId: ids[2] });
  assert.deepEqual([attempt?.verdict, attempt?.verdictName], ['claimed', 'Ada']);
  const sealed = ids.slice(0, 3).flatMap((id) => readSealed(dataDir, id));
  records.removeMember(ada);
  assert.deepEqual(filesWithAnyOf(dataDir, sealed), []);
  assert.deepEqual(
    records.attemptQueries(embedder).map(({ attemptId }) => attemptId),
    [ids[3]],
  );
});

test('what was said before is given back, and put back unless who said it has been erased', async (context) => {
  const { vault, records } = await createHousehold(context);
  const [ada, noor] = [addMember(vault, 'Ada'), addMember(vault, 'Noor')];
  const id = records.recordAttempt(refusal);
  const verdict = () => records.attempts(1).map((attempt) => [attempt.verdict, attempt.verdictName])[0];
  assert.equal(records.setVerdict(id, { kind: 'disowned', memberId: ada }), null);
  const before = records.setVerdict(id, { kind: 'claimed', memberId: noor });
  assert.deepEqual(before, { kind: 'disowned', memberId: ada });
  records.setVerdict(id, before);
  assert.deepEqual(verdict(), ['disowned', 'Ada']);
  records.setVerdict(id, { kind: 'claimed', memberId: noor });
  records.removeMember(ada);
  records.setVerdict(id, before);
  assert.deepEqual(verdict(), ['none', null]);
});
