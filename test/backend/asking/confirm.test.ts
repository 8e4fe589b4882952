import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import type { ConfirmAnswer, ConfirmRequest } from '#contract/asking.ts';
import type { SignInView } from '#contract/calls/sign-in.ts';
import { limits } from '#contract/limits.ts';
import { createRandom } from '#core/numerics/seeded-draws.ts';
import type { FrameSource } from '#core/sign-in/session.ts';
import type { Play } from '../../core/liveness/traces.ts';
import { createDesktopDouble, type DesktopDouble } from '../../fixtures/desktop-double.ts';
import { embeddingAt, randomEmbedding } from '../../fixtures/embeddings.ts';
import { blinking, playBeforeCamera } from '../../fixtures/play-before-camera.ts';
import { createTestBackend, passphrase, type TestBackend } from '../../fixtures/test-backend.ts';
import { setUpTwoMembers } from '../../fixtures/two-members.ts';

const random = createRandom(61);
const [ana, ben, stranger] = [randomEmbedding(random), randomEmbedding(random), randomEmbedding(random)];
const still: Play = () => ({});

type Asked = TestBackend & {
  readonly benId: number;
  readonly desktop: DesktopDouble;
  readonly ask: (request?: Partial<ConfirmRequest>, signal?: AbortSignal) => Promise<ConfirmAnswer>;
};

/** A locked household of Ana, the owner, and Ben, that lets programs ask unless a test says otherwise. */
async function household(
  t: TestContext,
  { framesFrom = 'desktopApp' as FrameSource, programsMayConfirm = true } = {},
): Promise<Asked> {
  const desktop = createDesktopDouble();
  const familiar = await createTestBackend(t, { desktop, framesFrom, draw: () => 0 });
  const { benId } = await setUpTwoMembers(familiar, ana, ben);
  await familiar.call('settings.set', { programsMayConfirm });
  await familiar.call('session.lock', {});
  const ask: Asked['ask'] = (request = {}, signal = new AbortController().signal) => {
    const whole = { member: null, reason: 'Open the garage', timeoutSeconds: 20, ...request };
    return familiar.backend.asking.confirm(whole, 'swaylock', signal);
  };
  return { ...familiar, benId, desktop, ask };
}

const waiting = async ({ call }: TestBackend): Promise<number> =>
  (await call('asked.current', {})).question?.id ?? assert.fail('no question waits');

/** Somebody presses the button and plays before the camera; the last view. */
async function show(familiar: Asked, person: Play, face: Float32Array): Promise<SignInView | undefined> {
  const { call } = familiar;
  const questionId = await waiting(familiar);
  await call('asked.begin', { questionId });
  const views = await playBeforeCamera(familiar, person, {
    who: () => embeddingAt(face, 0.1, random),
    look: async (seen) => (await call('asked.frame', { questionId, frame: seen })).view,
  });
  return views.at(-1);
}

/** What Activity says of the last attempts, for the owner. */
async function log(familiar: Asked) {
  await familiar.call('session.passphrase', { passphrase });
  const attempts = await familiar.call('attempts.list', { limit: 10 });
  return attempts
    .filter(({ asker }) => asker !== null)
    .map(({ outcome, memberName, asker }) => ({ outcome, memberName, asker }));
}

const asker = { program: 'swaylock', reason: 'Open the garage' };

test('the page is told to look at once only where an owner wants that', async (t) => {
  const familiar = await household(t);
  await familiar.call('session.passphrase', { passphrase });
  await familiar.call('settings.set', { programsLookAtOnce: true });
  await familiar.call('session.lock', {});
  const answer = familiar.ask();
  const { question } = await familiar.call('asked.current', {});
  assert.equal(question?.looksAtOnce, true);
  await familiar.call('asked.decline', { questionId: question.id });
  assert.equal((await answer).answer, 'refused');
});

test('a member who shows signs of life is confirmed, in Activity with who asked, and nobody is signed in', async (t) => {
  const familiar = await household(t);
  const answer = familiar.ask();
  assert.equal(familiar.desktop.cameToFront, 1);
  const { question } = await familiar.call('asked.current', {});
  assert.deepEqual(question, {
    id: 1,
    ...asker,
    memberName: null,
    until: familiar.clock.now() + 20_000,
    looksAtOnce: false,
  });
  assert.equal((await show(familiar, blinking, ben))?.state, 'match');
  const at = familiar.clock.now();
  assert.partialDeepStrictEqual(await answer, { answer: 'confirmed', member: 'Ben', certainty: 'clear' });
  assert.ok('at' in (await answer) && Math.abs(((await answer) as { at: number }).at - at) < 1000);
  assert.deepEqual(Object.keys(await answer).sort(), ['answer', 'at', 'certainty', 'member']);
  assert.equal((await familiar.call('app.state', {})).phase, 'locked');
  assert.deepEqual((await familiar.call('asked.current', {})).question, null);
  assert.deepEqual(familiar.desktop.told, []);
  assert.deepEqual(await log(familiar), [{ outcome: 'confirmed', memberName: 'Ben', asker }]);
});

test('a face that shows no signs of life confirms nothing, also where a photo may sign in', async (t) => {
  const familiar = await household(t);
  await familiar.call('session.passphrase', { passphrase });
  await familiar.call('settings.set', { liveness: 'off' });
  const answer = familiar.ask();
  await show(familiar, still, ben);
  await show(familiar, still, ben);
  assert.notEqual((await answer).answer, 'confirmed');
});

test('who was asked for is confirmed and nobody else; two refused looks are the answer', async (t) => {
  const familiar = await household(t);
  const answer = familiar.ask({ member: 'ben' });
  assert.equal((await show(familiar, blinking, ana))?.state, 'noMatch');
  assert.equal((await show(familiar, blinking, stranger))?.state, 'noMatch');
  assert.deepEqual(await answer, { answer: 'refused', why: 'notRecognised' });
  assert.deepEqual(
    (await log(familiar)).map(({ outcome }) => outcome),
    ['noMatch', 'noMatch'],
  );
});

test('refused looks count as failed sign-ins, and the pause answers the next program', async (t) => {
  const familiar = await household(t);
  for (let i = 0; i < 2; i += 1) {
    const answer = familiar.ask();
    for (let tries = 0; tries < limits.askedTries; tries += 1) await show(familiar, blinking, stranger);
    assert.equal((await answer).answer, 'refused');
  }
  const last = familiar.ask();
  await show(familiar, blinking, stranger);
  await show(familiar, still, stranger);
  assert.deepEqual(await last, { answer: 'undecided', why: 'lockedOut' });
  assert.deepEqual(await familiar.ask(), { answer: 'undecided', why: 'lockedOut' });
});

test('a person may say no, and a program that goes away is no longer shown; both stand in Activity', async (t) => {
  const familiar = await household(t);
  const declined = familiar.ask({ member: 'Ben' });
  const questionId = await waiting(familiar);
  await familiar.call('asked.decline', { questionId });
  assert.deepEqual(await declined, { answer: 'refused', why: 'declined' });
  assert.equal(await familiar.refusal('asked.begin', { questionId }), 'conflict');
  const away = new AbortController();
  const dropped = familiar.ask({}, away.signal);
  away.abort();
  assert.deepEqual(await dropped, { answer: 'undecided', why: 'timeout' });
  assert.deepEqual(await log(familiar), [
    { outcome: 'unanswered', memberName: null, asker },
    { outcome: 'declined', memberName: 'Ben', asker },
  ]);
});

test('what a program says cannot turn, hide or break the lines of the question', async (t) => {
  const familiar = await household(t);
  for (const [reason, shown] of [
    ['a\u202Eb\nc', 'ab c'],
    ['\u200B\u2800', null],
  ] as const) {
    const answer = familiar.ask({ reason });
    assert.equal((await familiar.call('asked.current', {})).question?.reason, shown);
    await familiar.call('asked.decline', { questionId: await waiting(familiar) });
    await answer;
  }
});

test('a program that waits is told when Familiar closes', async (t) => {
  const familiar = await household(t);
  const answer = familiar.ask();
  await familiar.backend.close();
  assert.deepEqual(await answer, { answer: 'undecided', why: 'closing' });
});

test('a question runs out', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const familiar = await household(t);
  const answer = familiar.ask({ timeoutSeconds: 5 });
  t.mock.timers.tick(5000);
  assert.deepEqual(await answer, { answer: 'undecided', why: 'timeout' });
});

test('says why it cannot be asked: not allowed, busy, unknown, too often', async (t) => {
  const closed = await household(t, { programsMayConfirm: false });
  assert.deepEqual(await closed.ask(), { answer: 'undecided', why: 'notAllowed' });
  const familiar = await household(t);
  assert.deepEqual(await familiar.ask({ member: 'Cleo' }), { answer: 'undecided', why: 'unknownMember' });
  const first = familiar.ask();
  assert.deepEqual(await familiar.ask(), { answer: 'undecided', why: 'busy' });
  await familiar.call('asked.decline', { questionId: await waiting(familiar) });
  await first;
  for (let i = 1; i < limits.askedPerMinute; i += 1) {
    const answer = familiar.ask();
    await familiar.call('asked.decline', { questionId: await waiting(familiar) });
    await answer;
  }
  assert.deepEqual(await familiar.ask(), { answer: 'undecided', why: 'tooOften' });
});

test('before there is a household, nobody can say', async (t) => {
  const { backend } = await createTestBackend(t);
  const request = { member: null, reason: null, timeoutSeconds: 20 };
  const answer = await backend.asking.confirm(request, null, new AbortController().signal);
  assert.deepEqual(answer, { answer: 'undecided', why: 'noHousehold' });
});

test('an owner’s face alone confirms nothing where it earns no owner’s rights', async (t) => {
  const familiar = await household(t, { framesFrom: 'anywhere' });
  const isOwnersFaceEnough = async () => (await familiar.call('asked.current', {})).isOwnersFaceEnough;
  assert.equal(await isOwnersFaceEnough(), false);
  const answer = familiar.ask();
  assert.equal((await show(familiar, blinking, ana))?.state, 'match');
  assert.deepEqual(await answer, { answer: 'undecided', why: 'faceNotEnough' });
  const other = familiar.ask();
  await show(familiar, blinking, ben);
  assert.equal((await other).answer, 'confirmed');
  await familiar.call('session.passphrase', { passphrase });
  await familiar.call('settings.set', { ownerByFace: 'everywhere' });
  assert.equal(await isOwnersFaceEnough(), true);
});
