import assert from 'node:assert/strict';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import Database from 'better-sqlite3';
import type { CallName } from '#contract/contract.ts';
import { limits } from '#contract/limits.ts';
import { createRandom } from '#core/numerics/seeded-draws.ts';
import { beRefused } from '../../fixtures/be-refused.ts';
import { embeddingAt, randomEmbedding } from '../../fixtures/embeddings.ts';
import { goodFace } from '../../fixtures/scripted-engine.ts';
import { signInAs, signInFreshAs } from '../../fixtures/sign-in-as.ts';
import { tempDir } from '../../fixtures/temp-dir.ts';
import { consent, createTestBackend, passphrase, type TestBackend } from '../../fixtures/test-backend.ts';
import { anyPhoto, setUpTwoMembers } from '../../fixtures/two-members.ts';

const random = createRandom(41);
const [ana, ben, postman, neighbour] = Array.from({ length: 4 }, () => randomEmbedding(random)) as [
  Float32Array,
  Float32Array,
  Float32Array,
  Float32Array,
];
const again = (embedding: Float32Array): Float32Array => embeddingAt(embedding, 0.4, random);
const dayMs = 24 * 3_600_000;

type Household = TestBackend & { readonly anaId: number; readonly benId: number; readonly dataDir: string };

async function household(t: TestContext, { isOn = true } = {}): Promise<Household> {
  const dataDir = tempDir(t);
  const familiar = await createTestBackend(t, { dataDir });
  const ids = await setUpTwoMembers(familiar, ana, ben);
  if (isOn) await familiar.call('settings.set', { gatherStrangers: true });
  return { ...familiar, ...ids, dataDir };
}

async function refuseAll(familiar: TestBackend, faces: readonly Float32Array[]): Promise<number[]> {
  const ids: number[] = [];
  for (const face of faces) ids.push(await beRefused(familiar, face));
  return ids;
}

/** So many days later the owner comes back. */
async function later({ call, clock }: TestBackend, days: number): Promise<void> {
  await call('session.lock', {});
  clock.advance(days * dayMs);
  await call('session.passphrase', { passphrase });
}

const people = async ({ call }: TestBackend) => (await call('attempts.strangers', {})).people;
const idsOf = ({ attempts }: { readonly attempts: readonly { readonly attemptId: number }[] }): number[] =>
  attempts.map(({ attemptId }) => attemptId);

test('nothing is gathered before an owner switches it on, nor where no faces are kept', async (t) => {
  const familiar = await household(t, { isOn: false });
  const attemptIds = await refuseAll(familiar, [postman, again(postman)]);
  assert.deepEqual(await familiar.call('attempts.strangers', {}), { people: [], damaged: 0 });
  const remark = { label: 'Postman', isIgnored: false };
  assert.equal(await familiar.refusal('attempts.remark', { attemptIds, remark }), 'conflict');
  await familiar.call('settings.set', { gatherStrangers: true });
  assert.equal((await people(familiar)).length, 1);
  await familiar.call('settings.set', { attemptFaces: 'none' });
  assert.deepEqual(await people(familiar), []);
});

test('refused faces that are alike are one person, newest first; who came once is not shown', async (t) => {
  const familiar = await household(t);
  const [first, , second, other, third, another] = await refuseAll(familiar, [
    postman,
    randomEmbedding(random),
    again(postman),
    neighbour,
    again(postman),
    again(neighbour),
  ]);
  const found = await people(familiar);
  assert.deepEqual(found.map(idsOf), [
    [another, other],
    [third, second, first],
  ]);
  const [person] = found.filter(({ attempts }) => attempts.length === 3);
  assert.deepEqual([person?.label, person?.isIgnored, person?.maybe], [null, false, null]);
  assert.ok(person !== undefined && idsOf(person).includes(person.pictureOf));
  const times = person.attempts.map(({ at }) => at);
  assert.deepEqual(
    times,
    times.toSorted((a, b) => b - a),
  );
});

test('a member who was refused may be themselves, until they say that they are not', async (t) => {
  const familiar = await household(t);
  const { call, benId } = familiar;
  const tired = embeddingAt(ben, 0.82, random);
  const attemptIds = await refuseAll(familiar, [tired, embeddingAt(tired, 0.2, random)]);
  assert.deepEqual((await people(familiar))[0]?.maybe, { memberId: benId, name: 'Ben' });
  for (const attemptId of attemptIds) await call('attempts.disown', { memberId: benId, attemptId });
  const [person] = await people(familiar);
  assert.deepEqual([person?.maybe, person?.attempts.length], [null, 2]);
});

test('a label stays with the person who comes again, also when the faces it was given with are gone', async (t) => {
  const familiar = await household(t);
  const { call } = familiar;
  const attemptIds = await refuseAll(familiar, [postman, again(postman)]);
  await call('attempts.remark', { attemptIds, remark: { label: 'Postman', isIgnored: false } });
  await later(familiar, 10);
  await refuseAll(familiar, [again(postman), again(postman)]);
  assert.deepEqual(
    (await people(familiar)).map(({ label, attempts }) => [label, attempts.length]),
    [['Postman', 4]],
  );
  await later(familiar, 10);
  assert.deepEqual(
    (await people(familiar)).map(({ label, attempts }) => [label, attempts.length]),
    [['Postman', 2]],
  );
  await later(familiar, 10);
  assert.deepEqual(await people(familiar), []);
  await refuseAll(familiar, [again(postman), again(postman)]);
  assert.deepEqual(
    (await people(familiar)).map(({ label }) => label),
    [null],
    'the label went with the last face',
  );
});

test('who is ignored stays so when they come again, and can be shown again', async (t) => {
  const familiar = await household(t);
  const { call } = familiar;
  const attemptIds = await refuseAll(familiar, [postman, again(postman)]);
  await call('attempts.remark', { attemptIds, remark: { label: null, isIgnored: true } });
  await beRefused(familiar, again(postman));
  const [ignored] = await people(familiar);
  assert.deepEqual([ignored?.isIgnored, ignored?.attempts.length], [true, 3]);
  await call('attempts.remark', {
    attemptIds: idsOf(ignored ?? assert.fail('nobody is shown')),
    remark: { label: null, isIgnored: false },
  });
  await beRefused(familiar, again(postman));
  assert.deepEqual(
    (await people(familiar)).map(({ isIgnored }) => isIgnored),
    [false],
  );
});

test('what was said goes as soon as gathering is switched off', async (t) => {
  const familiar = await household(t);
  const { call } = familiar;
  const attemptIds = await refuseAll(familiar, [postman, again(postman)]);
  await call('attempts.remark', { attemptIds, remark: { label: 'Postman', isIgnored: false } });
  await call('settings.set', { gatherStrangers: false });
  await call('settings.set', { gatherStrangers: true });
  assert.deepEqual(
    (await people(familiar)).map(({ label }) => label),
    [null],
  );
});

test('a label is a name that can be shown, and no attempt that is of somebody else gets it', async (t) => {
  const familiar = await household(t);
  const { refusal } = familiar;
  const [one = 0, two = 0, other = 0] = await refuseAll(familiar, [postman, again(postman), neighbour]);
  const label = (text: string) => ({ label: text, isIgnored: false });
  assert.equal(await refusal('attempts.remark', { attemptIds: [one, two], remark: label('\u2800') }), 'invalid');
  assert.equal(await refusal('attempts.remark', { attemptIds: [one, other], remark: label('Postman') }), 'conflict');
  assert.equal(await refusal('attempts.remark', { attemptIds: [9999], remark: label('Postman') }), 'conflict');
});

test('an unknown person who joins the household brings their faces along, and can be taken back', async (t) => {
  const familiar = await household(t);
  const { call } = familiar;
  const same = embeddingAt(postman, 0.01, random);
  const attemptIds = await refuseAll(familiar, [postman, same, again(postman)]);
  const { memberId } = await call('members.add', { name: 'Petra', role: 'member', consent });
  const { changeId, added } = await call('attempts.claimAll', { memberId, attemptIds });
  assert.equal(added, 2, 'the same moment is taken once');
  const samples = await call('samples.list', { memberId });
  assert.deepEqual(
    samples.map(({ source }) => source),
    ['learned', 'learned'],
  );
  assert.deepEqual(await people(familiar), [], 'they are no stranger any more');
  const verdicts = async () =>
    (await call('attempts.list', { limit: 9, outcomes: ['noMatch'] })).map((one) => one.verdict);
  assert.deepEqual(await verdicts(), ['claimed', 'claimed', 'claimed']);

  await call('changes.undo', { changeId });
  assert.deepEqual(await call('samples.list', { memberId }), []);
  assert.deepEqual(await verdicts(), ['none', 'none', 'none']);
  assert.equal((await people(familiar)).length, 1);

  await call('attempts.claimAll', { memberId, attemptIds });
  await call('session.lock', {});
  await signInAs(familiar, again(postman));
  assert.equal((await call('app.state', {})).phase, 'signedIn');
});

test('an attempt that is named twice is taken back like the others', async (t) => {
  const familiar = await household(t);
  const { call } = familiar;
  const [one = 0, two = 0] = await refuseAll(familiar, [postman, again(postman)]);
  const { memberId } = await call('members.add', { name: 'Petra', role: 'member', consent });
  const { changeId } = await call('attempts.claimAll', { memberId, attemptIds: [one, two, one] });
  await call('changes.undo', { changeId });
  const undone = await call('attempts.list', { limit: 2, outcomes: ['noMatch'] });
  assert.deepEqual(
    undone.map(({ verdict }) => verdict),
    ['none', 'none'],
  );
});

test('no more faces join a member than a member may have pictures', async (t) => {
  const familiar = await household(t);
  const { call, engine } = familiar;
  const attemptIds = await refuseAll(familiar, [postman, again(postman)]);
  const { memberId } = await call('members.add', { name: 'Petra', role: 'member', consent });
  for (let count = 1; count < limits.samplesPerMember; count++) {
    engine.show(goodFace(again(postman)));
    await call('samples.addPhoto', { memberId, photo: anyPhoto });
  }
  assert.equal((await call('attempts.claimAll', { memberId, attemptIds })).added, 1);
});

test('faces whose days are over, or that were erased, join nobody', async (t) => {
  const familiar = await household(t);
  const { call, refusal, benId } = familiar;
  const attemptIds = await refuseAll(familiar, [postman, again(postman)]);
  await call('attempts.forget', { attemptIds });
  assert.equal(await refusal('attempts.claimAll', { memberId: benId, attemptIds }), 'conflict');
  const newer = await refuseAll(familiar, [postman, again(postman)]);
  await later(familiar, 15);
  assert.equal(await refusal('attempts.claimAll', { memberId: benId, attemptIds: newer }), 'conflict');
});

test('a member is told nothing of unknown people, and says nothing of them', async (t) => {
  const familiar = await household(t);
  const { call, refusal, benId } = familiar;
  const attemptIds = await refuseAll(familiar, [postman, again(postman)]);
  await call('session.lock', {});
  await signInFreshAs(familiar, ben);
  const asked: readonly (readonly [CallName, unknown])[] = [
    ['attempts.strangers', {}],
    ['attempts.remark', { attemptIds, remark: { label: 'Postman', isIgnored: false } }],
    ['attempts.claimAll', { memberId: benId, attemptIds }],
    ['attempts.forget', { attemptIds }],
  ];
  for (const [name, input] of asked) assert.equal(await refusal(name, input), 'notAllowed', name);
});

test('a kept face that does not open is counted and keeps nobody from the others', async (t) => {
  const familiar = await household(t);
  const [, broken = 0] = await refuseAll(familiar, [postman, again(postman), again(postman)]);
  const file = new Database(join(familiar.dataDir, 'familiar.db'));
  file.prepare('UPDATE attempt_faces SET embedding = ? WHERE attempt_id = ?').run(Buffer.alloc(64), broken);
  file.close();
  const { people: found, damaged } = await familiar.call('attempts.strangers', {});
  assert.deepEqual([found.length, found[0]?.attempts.length, damaged], [1, 2, 1]);
});
