import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import type { CallInput, CallName, CallOutput } from '#contract/contract.ts';
import type { Reason } from '#contract/failures.ts';
import { limits } from '#contract/limits.ts';
import { createRandom } from '#core/numerics/seeded-draws.ts';
import { embeddingAt, randomEmbedding } from '../../fixtures/embeddings.ts';
import { goodFace } from '../../fixtures/scripted-engine.ts';
import { signInFreshAs } from '../../fixtures/sign-in-as.ts';
import { tempDir } from '../../fixtures/temp-dir.ts';
import { createTestBackend, frame, passphrase, type TestBackend } from '../../fixtures/test-backend.ts';
import { anyPhoto as photo, setUpTwoMembers } from '../../fixtures/two-members.ts';

const random = createRandom(151);
const [ana, ben] = [randomEmbedding(random), randomEmbedding(random)];
const dayMs = 24 * 3_600_000;
const another = (of: Float32Array): Float32Array => embeddingAt(of, 0.3, random);

type Household = TestBackend & {
  readonly benId: number;
  /** Why a call is refused; null when it is answered. */
  readonly reasonOf: <N extends CallName>(name: N, input: CallInput<N>) => Promise<Reason | null>;
  /** Why a photo of this face is not added to Ben's pictures; null when it is. */
  readonly addTo: (face: Float32Array) => Promise<Reason | null>;
};

const withReasons = (familiar: TestBackend, benId: number): Household => {
  const reasonOf: Household['reasonOf'] = async (name, input) => {
    const result = await familiar.backend.dispatcher.call(name, input);
    return result.ok ? null : result.error.reason;
  };
  return {
    ...familiar,
    benId,
    reasonOf,
    addTo(face) {
      familiar.engine.show(goodFace(face));
      return reasonOf('samples.addPhoto', { memberId: benId, photo });
    },
  };
};

/** Ana, an owner, and Ben, who is signed in by his face. */
async function benSignedIn(t: TestContext, dataDir = tempDir(t)): Promise<Household> {
  const familiar = await createTestBackend(t, { dataDir });
  const { benId } = await setUpTwoMembers(familiar, ana, ben);
  await benComes(familiar);
  return withReasons(familiar, benId);
}

async function lock({ call }: TestBackend): Promise<void> {
  if ((await call('app.state', {})).phase === 'signedIn') await call('session.lock', {});
}

async function benComes(familiar: TestBackend): Promise<void> {
  await lock(familiar);
  await signInFreshAs(familiar, embeddingAt(ben, 0.1, random));
  const state = await familiar.call('app.state', {});
  assert.ok(state.phase === 'signedIn' && state.member.name === 'Ben');
}

async function anaComes(familiar: TestBackend): Promise<void> {
  await lock(familiar);
  await familiar.call('session.passphrase', { passphrase });
}

const isTold: Reason = 'faceResemblesOther';
const untilTomorrow: Reason = 'resembledOtherToday';

test('whichever way a member asks whether faces are somebody else’s, they are told five times a day', async (t) => {
  const familiar = await benSignedIn(t);
  const { benId, engine, call, reasonOf, addTo } = familiar;
  const [own] = (await call('samples.list', { memberId: benId })).map(({ id }) => id);
  const sampleIds = [own ?? 0];
  assert.equal(await addTo(another(ana)), isTold);
  engine.show(goodFace(another(ben)), goodFace(another(ana)), goodFace(another(ana)));
  const { scanId } = await call('photos.scan', { photo });
  assert.equal(await reasonOf('photos.assign', { memberId: benId, scanId, faceIds: [1, 2, 3] }), isTold);
  await call('enrolment.begin', { memberId: benId, poses: ['front'] });
  for (const shown of [[another(ana)], [], [another(ana)], [another(ana)]]) {
    engine.show(...shown.map((face) => goodFace(face)));
    const { guidance } = await call('enrolment.frame', { memberId: benId, frame });
    assert.equal(guidance, shown.length === 0 ? 'showFace' : 'resemblesOther');
  }
  assert.equal(await addTo(another(ana)), isTold, 'a face that stays in view is counted once');

  for (const face of [another(ana), another(ben), randomEmbedding(random)]) {
    assert.equal(await addTo(face), untilTomorrow);
    engine.show();
    await call('enrolment.frame', { memberId: benId, frame });
    engine.show(goodFace(face));
    assert.equal(await reasonOf('enrolment.frame', { memberId: benId, frame }), untilTomorrow);
  }
  assert.equal(await reasonOf('photos.assign', { memberId: benId, scanId, faceIds: [1] }), untilTomorrow);
  assert.equal(await reasonOf('enrolment.begin', { memberId: benId }), untilTomorrow);
  await call('samples.setInUse', { memberId: benId, sampleIds, inUse: false });
  assert.equal(await reasonOf('samples.setInUse', { memberId: benId, sampleIds, inUse: true }), untilTomorrow);
});

test('thousands of faces brought to an enrolment end after the few of a day, whatever was answered', async (t) => {
  const familiar = await benSignedIn(t);
  const { benId, call, engine, reasonOf } = familiar;
  let told = 0;
  let answered = 0;
  for (let i = 0; i < 2000; i += 1) {
    engine.show(goodFace(i % 20 === 19 ? embeddingAt(ana, 0.7, random) : randomEmbedding(random)));
    // One of them goes on for as long as it can, and is begun anew in between.
    if (i % 9 === 0) await reasonOf('enrolment.begin', { memberId: benId, poses: ['front'] });
    const view = await familiar.backend.dispatcher.call('enrolment.frame', { memberId: benId, frame });
    if (!view.ok) continue;
    answered += 1;
    told += (view.value as CallOutput<'enrolment.frame'>).guidance === 'resemblesOther' ? 1 : 0;
    engine.show();
    await call('enrolment.frame', { memberId: benId, frame });
  }
  assert.deepEqual([told, answered], [limits.ownPicturesPerDay / 20, limits.ownPicturesPerDay]);
});

test('who has one picture left of the day finishes an enrolment of one', async (t) => {
  const familiar = await benSignedIn(t);
  const { benId, call, engine, addTo } = familiar;
  for (let i = 1; i < limits.ownPicturesPerDay; i += 1) assert.equal(await addTo(embeddingAt(ben, 0.5, random)), null);
  await call('enrolment.begin', { memberId: benId, poses: ['front'] });
  engine.show(goodFace(embeddingAt(ben, 0.5, random)));
  for (let i = 0; i < 3; i += 1) await call('enrolment.frame', { memberId: benId, frame });
  assert.equal((await call('enrolment.finish', { memberId: benId })).added, 1);
  assert.equal(await addTo(embeddingAt(ben, 0.5, random)), 'ownPicturesToday');
});

test('one face that turns before an enrolment is counted once', async (t) => {
  const familiar = await benSignedIn(t);
  const { benId, engine, addTo, reasonOf } = familiar;
  assert.equal(await reasonOf('enrolment.begin', { memberId: benId, poses: ['front'] }), null);
  for (let i = 0; i < 200; i += 1) {
    engine.show(goodFace(embeddingAt(ben, 0.5, random)));
    assert.equal(await reasonOf('enrolment.frame', { memberId: benId, frame }), null);
  }
  for (let i = 1; i < limits.ownPicturesPerDay; i += 1) assert.equal(await addTo(embeddingAt(ben, 0.5, random)), null);
  assert.equal(await addTo(embeddingAt(ben, 0.5, random)), 'ownPicturesToday');
});

test('what was counted outlasts a restart, is over the next day, and in all ends until an owner adds a picture', async (t) => {
  const dataDir = tempDir(t);
  const first = await benSignedIn(t, dataDir);
  for (let i = 0; i < limits.othersFacesPerDay; i += 1) assert.equal(await first.addTo(another(ana)), isTold);
  await first.backend.close();

  const familiar = withReasons(await createTestBackend(t, { dataDir, clock: first.clock }), first.benId);
  await familiar.call('session.passphrase', { passphrase });
  await benComes(familiar);
  assert.equal(await familiar.addTo(another(ben)), untilTomorrow);
  for (let told = limits.othersFacesPerDay; told < limits.othersFacesInAll; told += limits.othersFacesPerDay) {
    familiar.clock.advance(dayMs);
    await benComes(familiar);
    for (let i = 0; i < limits.othersFacesPerDay; i += 1) assert.equal(await familiar.addTo(another(ana)), isTold);
  }
  familiar.clock.advance(dayMs);
  await benComes(familiar);
  assert.equal(await familiar.addTo(another(ben)), 'resembledOtherOften');

  await anaComes(familiar);
  await benComes(familiar);
  assert.equal(await familiar.addTo(another(ben)), 'resembledOtherOften', 'a passphrase alone changes nothing');
  await anaComes(familiar);
  for (let i = 0; i < 30; i += 1) {
    familiar.engine.show(goodFace(another(ana)));
    await familiar.call('enrolment.begin', { memberId: familiar.benId });
    const { guidance } = await familiar.call('enrolment.frame', { memberId: familiar.benId, frame });
    assert.notEqual(guidance, 'resemblesOther');
  }
  assert.equal(await familiar.addTo(another(ben)), null, 'owners are not limited');
  await benComes(familiar);
  assert.equal(await familiar.addTo(another(ben)), null);
});

test('a member adds and brings back so many pictures a day, however; an owner any number', async (t) => {
  const familiar = await benSignedIn(t);
  const { benId, call, engine, reasonOf, addTo } = familiar;
  const addedByHand = limits.ownPicturesPerDay - 8;
  for (let i = 0; i < addedByHand; i += 1) assert.equal(await addTo(embeddingAt(ben, 0.5, random)), null);
  engine.show(...Array.from({ length: 9 }, () => goodFace(embeddingAt(ben, 0.5, random))));
  const { scanId } = await call('photos.scan', { photo });
  const faceIds = Array.from({ length: 9 }, (_, i) => i + 1);
  assert.equal(await reasonOf('photos.assign', { memberId: benId, scanId, faceIds }), 'ownPicturesToday');
  await call('photos.assign', { memberId: benId, scanId, faceIds: faceIds.slice(0, 5) });
  const sampleIds = (await call('samples.list', { memberId: benId })).slice(-3).map(({ id }) => id);
  await call('samples.setInUse', { memberId: benId, sampleIds, inUse: false });
  assert.equal(await reasonOf('enrolment.begin', { memberId: benId }), 'ownPicturesToday');
  await call('samples.setInUse', { memberId: benId, sampleIds, inUse: true });
  assert.equal(await addTo(embeddingAt(ben, 0.5, random)), 'ownPicturesToday');
  await anaComes(familiar);
  for (let i = 0; i < 5; i += 1) assert.equal(await addTo(embeddingAt(ben, 0.5, random)), null);
});

test('a member who asks of refused sign-ins whose face they show is counted as well, once for each', async (t) => {
  const familiar = await benSignedIn(t);
  const { benId, call, engine, clock, reasonOf } = familiar;
  // Refused, and nearest to Ben until Ana has a picture like it.
  const face = embeddingAt(ben, 0.82, random);
  await call('session.lock', {});
  await call('signIn.begin', {});
  engine.show(goodFace(face));
  for (let i = 0; i < 9; i += 1) {
    await call('signIn.frame', frame);
    clock.advance(250);
  }
  await anaComes(familiar);
  const [attempt] = await call('attempts.list', { limit: 1, outcomes: ['noMatch', 'ambiguous'] });
  const anaId = (await call('members.list', {})).find(({ name }) => name === 'Ana')?.id ?? 0;
  for (let i = 0; i < 3; i += 1) {
    await familiar.seed(anaId, another(face));
  }
  await benComes(familiar);
  const claim = { memberId: benId, attemptId: attempt?.id ?? 0 };
  for (let i = 0; i < 9; i += 1) {
    const { reason } = await call('attempts.consequences', { ...claim, answer: 'me' });
    assert.equal(reason, 'closerToOther');
    assert.equal(await reasonOf('attempts.claim', claim), 'claimCloserToOther');
  }
  for (let told = 1; told < limits.othersFacesPerDay; told += 1)
    assert.equal(await familiar.addTo(another(face)), isTold);
  assert.equal(await reasonOf('attempts.claim', claim), untilTomorrow);
  assert.equal(await reasonOf('attempts.consequences', { ...claim, answer: 'me' }), untilTomorrow);
});
