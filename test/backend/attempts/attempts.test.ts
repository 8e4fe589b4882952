import assert from 'node:assert/strict';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { createRandom } from '#core/numerics/seeded-draws.ts';
import { beRefused } from '../../fixtures/be-refused.ts';
import { embeddingAt, randomEmbedding } from '../../fixtures/embeddings.ts';
import { signInAs, signInFreshAs } from '../../fixtures/sign-in-as.ts';
import { tempDir } from '../../fixtures/temp-dir.ts';
import { createTestBackend, passphrase, type TestBackend } from '../../fixtures/test-backend.ts';
import { setUpTwoMembers } from '../../fixtures/two-members.ts';

const random = createRandom(29);
const [ana, ben, stranger] = [randomEmbedding(random), randomEmbedding(random), randomEmbedding(random)];
/** Ben on a bad day: too far from his pictures to be let in, nearer to them than strangers are. */
const tiredBen = embeddingAt(ben, 0.82, random);
const dayMs = 24 * 3_600_000;

type Household = TestBackend & { readonly anaId: number; readonly benId: number };

async function household(t: TestContext, dataDir = tempDir(t)): Promise<Household> {
  const familiar = await createTestBackend(t, { dataDir });
  return { ...familiar, ...(await setUpTwoMembers(familiar, ana, ben, 'Bén')) };
}

test('the face of a refused attempt is kept with who it was nearest to, and signs in once it was claimed', async (t) => {
  const familiar = await household(t);
  const { call, benId } = familiar;
  const attemptId = await beRefused(familiar, tiredBen);
  const [attempt] = await call('attempts.list', { limit: 1, outcomes: ['noMatch'] });
  assert.deepEqual([attempt?.hasFace, attempt?.nearestName, attempt?.verdict], [true, 'Bén', 'none']);
  assert.equal((await call('attempts.picture', { attemptId }))?.type, 'image/webp');

  const told = await call('attempts.consequences', { memberId: benId, attemptId, answer: 'me' });
  assert.deepEqual(
    [told.sampleWouldBeAdded, told.reason, told.wouldRecogniseRecorded],
    [true, 'ready', { before: 0, after: 1 }],
  );
  const { changeId } = await call('attempts.claim', { memberId: benId, attemptId });
  assert.deepEqual(
    (await call('samples.list', { memberId: benId })).map(({ source }) => source),
    ['photo', 'learned'],
  );
  const [claimed] = await call('attempts.list', { limit: 1, outcomes: ['noMatch'] });
  assert.deepEqual([claimed?.verdict, claimed?.verdictName], ['claimed', 'Bén']);
  assert.equal(await familiar.refusal('attempts.claim', { memberId: benId, attemptId }), 'conflict');

  await call('changes.undo', { changeId });
  assert.equal((await call('samples.list', { memberId: benId })).length, 1);
  assert.equal((await call('attempts.list', { limit: 1, outcomes: ['noMatch'] }))[0]?.verdict, 'none');
  await call('attempts.claim', { memberId: benId, attemptId });
  await call('session.lock', {});
  await signInAs(familiar, tiredBen);
  assert.equal((await call('app.state', {})).phase, 'signedIn');
});

test('a member claims what resembles them, nothing else, and sees no other attempts', async (t) => {
  const familiar = await household(t);
  const { call, benId, anaId } = familiar;
  const far = await beRefused(familiar, embeddingAt(ben, 0.95, random));
  const anas = await beRefused(familiar, embeddingAt(ana, 0.82, random));
  const own = await beRefused(familiar, tiredBen);
  assert.equal(
    (await call('attempts.consequences', { memberId: benId, attemptId: far, answer: 'me' })).sampleWouldBeAdded,
    true,
    'an owner decides',
  );
  await call('session.lock', {});
  await signInFreshAs(familiar, ben);
  const seen = await call('attempts.list', { limit: 50 });
  assert.ok(
    seen.some(({ id }) => id === own) && seen.every(({ id, nearestName }) => id !== anas && nearestName === null),
  );
  assert.equal(await familiar.refusal('attempts.picture', { attemptId: anas }), 'notFound');
  assert.equal(await familiar.refusal('attempts.claim', { memberId: benId, attemptId: anas }), 'notFound');
  assert.equal(await familiar.refusal('attempts.claim', { memberId: anaId, attemptId: own }), 'notAllowed');
  assert.deepEqual(await call('attempts.list', { limit: 50, search: 'ana' }), []);
  assert.equal(
    (await call('attempts.consequences', { memberId: benId, attemptId: own, answer: 'me' })).closestOther,
    null,
    'who else it resembles is for owners',
  );
  assert.ok(seen.some(({ id }) => id === far));
  assert.equal(
    (await call('attempts.consequences', { memberId: benId, attemptId: far, answer: 'me' })).reason,
    'tooFar',
  );
  assert.equal(await familiar.refusal('attempts.claim', { memberId: benId, attemptId: far }), 'conflict');
  await call('attempts.claim', { memberId: benId, attemptId: own });
});

test('a member is shown no face that was refused, nor told how near it was, nor their lead over anybody', async (t) => {
  const familiar = await household(t);
  const { call, benId } = familiar;
  await call('settings.set', { attemptFaces: 'all' });
  const refused = await beRefused(familiar, tiredBen);
  await call('session.lock', {});
  await signInAs(familiar, ben);
  await setImmediate();
  const seen = await call('attempts.list', { limit: 50, outcomes: ['match', 'noMatch'] });
  const [letIn, other] = [seen.find(({ memberId }) => memberId === benId), seen.find(({ id }) => id === refused)];
  assert.ok(letIn !== undefined && other !== undefined);
  assert.deepEqual([other.hasFace, other.distance, other.threshold, other.margin], [true, null, null, null]);
  assert.equal(await call('attempts.picture', { attemptId: refused }), null);
  assert.ok(letIn.distance !== null && letIn.threshold !== null && letIn.margin === null);
  assert.equal((await call('attempts.picture', { attemptId: letIn.id }))?.type, 'image/webp');
  const { distanceToMember, closestOther, wouldRecogniseRecorded } = await call('attempts.consequences', {
    memberId: benId,
    attemptId: refused,
    answer: 'me',
  });
  assert.deepEqual([distanceToMember, closestOther, wouldRecogniseRecorded], [null, null, null]);
  await call('attempts.disown', { memberId: benId, attemptId: letIn.id });
  assert.equal(await call('attempts.picture', { attemptId: letIn.id }), null, 'who was let in is somebody else');
});

test('a face as far from everybody as strangers are is called unlike the member, not nearer to another', async (t) => {
  const familiar = await household(t);
  const { call, benId, anaId } = familiar;
  const attemptId = await beRefused(familiar, stranger);
  const reasons = [anaId, benId].map(
    async (memberId) => (await call('attempts.consequences', { memberId, attemptId, answer: 'me' })).reason,
  );
  assert.deepEqual(await Promise.all(reasons), ['tooFar', 'tooFar']);
});

test('saying that it was not me marks the attempt and adds nothing', async (t) => {
  const familiar = await household(t);
  const { call, benId } = familiar;
  const attemptId = await beRefused(familiar, tiredBen);
  const told = await call('attempts.consequences', { memberId: benId, attemptId, answer: 'notMe' });
  assert.deepEqual([told.sampleWouldBeAdded, told.reason], [false, 'onlyMarked']);
  await call('attempts.disown', { memberId: benId, attemptId });
  assert.equal((await call('attempts.list', { limit: 1, outcomes: ['noMatch'] }))[0]?.verdict, 'disowned');
  assert.equal((await call('samples.list', { memberId: benId })).length, 1);
});

test('what somebody has said about an attempt is not overwritten by another who disowns it', async (t) => {
  const familiar = await household(t);
  const { call, benId, anaId } = familiar;
  const verdict = async () => {
    const [attempt] = await call('attempts.list', { limit: 1, outcomes: ['noMatch'] });
    return [attempt?.verdict, attempt?.verdictName];
  };
  const attemptId = await beRefused(familiar, tiredBen);
  await call('attempts.disown', { memberId: anaId, attemptId });
  const [, anaName] = await verdict();
  assert.equal(await familiar.refusal('attempts.disown', { memberId: benId, attemptId }), 'conflict');
  assert.deepEqual(await verdict(), ['disowned', anaName]);
  await call('attempts.disown', { memberId: anaId, attemptId });

  const { changeId } = await call('attempts.claim', { memberId: benId, attemptId });
  assert.equal(await familiar.refusal('attempts.disown', { memberId: anaId, attemptId }), 'conflict');
  assert.deepEqual(await verdict(), ['claimed', 'Bén']);
  await call('changes.undo', { changeId });
  assert.deepEqual(await verdict(), ['disowned', anaName], 'a claim taken back leaves what was said before it');
});

test('faces go when their days are over, when the household wants none, when asked, and with the member they may show', async (t) => {
  const familiar = await household(t);
  const { call, clock, benId } = familiar;
  const hasFace = async (id: number) =>
    (await call('attempts.list', { limit: 50 })).find((attempt) => attempt.id === id)?.hasFace;
  const first = await beRefused(familiar, tiredBen);
  clock.advance(15 * dayMs);
  await call('session.passphrase', { passphrase });
  assert.equal(await hasFace(first), false);

  const second = await beRefused(familiar, tiredBen);
  assert.equal(await hasFace(second), true);
  await call('settings.set', { attemptFaces: 'none' });
  assert.equal(await hasFace(second), false);
  assert.equal(await hasFace(await beRefused(familiar, stranger)), false);

  await call('settings.set', { attemptFaces: 'refused' });
  const third = await beRefused(familiar, tiredBen);
  await call('attempts.forget', { attemptIds: [third] });
  assert.equal(await hasFace(third), false);

  const fourth = await beRefused(familiar, tiredBen);
  await call('members.remove', { memberId: benId });
  assert.equal(await hasFace(fourth), true, 'while it can be undone');
  await call('session.lock', {});
  await call('session.passphrase', { passphrase });
  assert.equal(await hasFace(fourth), false);
});

test('faces whose days are over, or that the household keeps no more, are erased without anybody looking at the log', async (t) => {
  const dataDir = tempDir(t);
  const familiar = await household(t, dataDir);
  const { call, clock } = familiar;
  const database = new Database(join(dataDir, 'familiar.db'), { readonly: true });
  t.after(() => database.close());
  const kept = () => database.prepare('SELECT count(*) FROM attempt_faces').pluck().get();
  await beRefused(familiar, tiredBen);
  assert.equal(kept(), 1);
  await call('settings.set', { attemptFaces: 'none' });
  assert.equal(kept(), 0);

  await call('settings.set', { attemptFaces: 'refused' });
  const attemptId = await beRefused(familiar, tiredBen);
  clock.advance(15 * dayMs);
  await call('session.passphrase', { passphrase });
  assert.equal(kept(), 0);
  assert.equal(await familiar.refusal('attempts.claim', { memberId: familiar.benId, attemptId }), 'conflict');
});

test('attempts are filtered by outcome, time, member and name, and paged', async (t) => {
  const familiar = await household(t);
  const { call, clock, benId } = familiar;
  const early = await beRefused(familiar, tiredBen);
  const between = clock.now() + 1;
  clock.advance(1000);
  const late = await beRefused(familiar, stranger);
  const idsOf = async (query: object) =>
    (await call('attempts.list', { limit: 50, outcomes: ['noMatch', 'ambiguous'], ...query })).map(({ id }) => id);
  assert.deepEqual(await idsOf({}), [late, early]);
  assert.deepEqual(await idsOf({ beforeId: late }), [early]);
  assert.deepEqual(await idsOf({ from: between }), [late]);
  assert.deepEqual(await idsOf({ to: between }), [early]);
  assert.ok((await idsOf({ memberId: benId })).includes(early));
  assert.ok((await idsOf({ search: 'BEN' })).includes(early));
  assert.deepEqual(await idsOf({ search: 'nobody' }), []);
  assert.ok(
    (await call('attempts.list', { limit: 50, outcomes: ['passphrase'] })).every(
      ({ outcome }) => outcome === 'passphrase',
    ),
  );
});

test('the export holds every attempt, and no spreadsheet takes a name for a formula', async (t) => {
  const familiar = await household(t);
  const { call, benId } = familiar;
  await beRefused(familiar, tiredBen);
  await call('members.rename', { memberId: benId, name: '=HYPERLINK("x"),Ben' });
  const csv = await call('attempts.export', { format: 'csv' });
  const [header, ...lines] = new TextDecoder().decode(csv.bytes).trim().split('\r\n');
  assert.ok(header?.startsWith('id,at,outcome,member,nearest,distance'));
  const count = (await call('attempts.list', { limit: 200 })).length;
  assert.equal(lines.length, count);
  assert.ok(lines.some((line) => line.includes(`"'=HYPERLINK(""x""),Ben"`)));
  const json = await call('attempts.export', { format: 'json' });
  assert.equal((JSON.parse(new TextDecoder().decode(json.bytes)) as unknown[]).length, count);
  assert.match(json.fileName, /^familiar-attempts-\d{4}-\d\d-\d\d\.json$/);
});
