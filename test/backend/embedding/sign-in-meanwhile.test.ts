import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import type { SignInView } from '#contract/calls/sign-in.ts';
import { createRandom } from '#core/numerics/seeded-draws.ts';
import { thresholdFor } from '#core/recognition/calibration.ts';
import type { Embedding } from '#core/recognition/embedding.ts';
import type { KeptPicture } from '#core/vision/kept-picture.ts';
import calibration from '../../../assets/calibration.json' with { type: 'json' };
import { embeddingAt, randomEmbedding } from '../../fixtures/embeddings.ts';
import { goodFace } from '../../fixtures/scripted-engine.ts';
import { tempDir } from '../../fixtures/temp-dir.ts';
import { consent, createTestBackend, frame, passphrase, type TestBackend } from '../../fixtures/test-backend.ts';

const timeout = 30_000;
const random = createRandom(71);
const ana = randomEmbedding(random);
const ben = randomEmbedding(random);
const cleo = randomEmbedding(random);
const faceOf = (embedding: Embedding, mark: number) =>
  goodFace(embedding, { picture: { bytes: new Uint8Array(300).fill(mark), shows: 1.5 } });

/** A household of Ana, Ben and Cleo under another embedder, after its update; each sample waits until it is let go. */
async function updated(t: TestContext) {
  const dataDir = tempDir(t);
  const before = await createTestBackend(t, { dataDir, embedder: 'the-one-before' });
  const ownerId = await before.setUp();
  const add = async (name: string) => (await before.call('members.add', { name, role: 'member', consent })).memberId;
  const memberId = await add('Ben');
  for (const [id, face] of [
    [ownerId, faceOf(ana, 1)],
    [memberId, faceOf(ben, 2)],
    [await add('Cleo'), faceOf(cleo, 3)],
  ] as const) {
    before.engine.show(face);
    await before.call('samples.addPhoto', { memberId: id, photo: Uint8Array.of(1) });
  }
  await before.backend.close();

  const gates = new Map([1, 2, 3].map((mark) => [mark, Promise.withResolvers<Embedding>()]));
  // Or a test that fails would wait for its backend to close.
  t.after(() => {
    for (const { resolve } of gates.values()) resolve(ana);
  });
  const after = await createTestBackend(t, { dataDir });
  after.engine.embedAs = ({ bytes }: KeptPicture) =>
    gates.get(bytes[0] ?? 0)?.promise ?? assert.fail('no such picture');
  await after.call('session.passphrase', { passphrase });
  await after.call('session.lock', {});
  return { ...after, memberId, letGo: (mark: number, embedding: Embedding) => gates.get(mark)?.resolve(embedding) };
}

async function look({ call, clock, engine }: TestBackend, embedding: Embedding): Promise<SignInView> {
  await call('signIn.begin', {});
  engine.show(goodFace(embedding));
  let view = await call('signIn.frame', frame);
  for (let i = 0; i < 12 && view.state === 'looking'; i++) {
    clock.advance(100);
    view = await call('signIn.frame', frame);
  }
  clock.advance(5_000);
  return view;
}

async function untilDone({ call }: TestBackend, done: number): Promise<void> {
  for (let i = 0; i < 500 && (await call('embedding.progress', {})).done < done; i++) await setImmediate();
  assert.equal((await call('embedding.progress', {})).done, done);
}

test('a member signs in as soon as their own samples are done, at the strictest level', {
  timeout,
}, async (t) => {
  const household = await updated(t);
  const { call, letGo } = household;
  const near = (distance: number) => embeddingAt(ana, distance, random);
  assert.equal((await look(household, near(0.1))).state, 'learningAnew');

  letGo(1, ana);
  await untilDone(household, 1);
  const [strict, balanced] = [thresholdFor(calibration, 1e-5, 1, 1), thresholdFor(calibration, 1e-4, 1, 3)];
  assert.ok(strict < balanced);
  const betweenLevels = near((strict + balanced) / 2);
  assert.notEqual((await look(household, betweenLevels)).state, 'match');
  assert.notEqual((await look(household, ben)).state, 'match');
  const match = await look(household, near(0.1));
  assert.deepEqual([match.state, match.state === 'match' && match.name], ['match', 'Ana']);
  await call('session.lock', {});

  letGo(2, ben);
  letGo(3, cleo);
  await untilDone(household, 3);
  const own = await look(household, ben);
  assert.deepEqual([own.state, own.state === 'match' && own.name], ['match', 'Ben']);
  await call('session.lock', {});
  assert.equal((await look(household, betweenLevels)).state, 'match');
});

test('while it cannot be told whom a face resembles, nobody but an owner adds pictures', { timeout }, async (t) => {
  const household = await updated(t);
  const { call, refusal, letGo, memberId } = household;
  letGo(1, ana);
  letGo(2, ben);
  await untilDone(household, 2);
  assert.equal((await look(household, ben)).state, 'match');
  await call('session.confirm', { passphrase });
  assert.equal(await refusal('enrolment.begin', { memberId }), 'conflict');
  letGo(3, cleo);
  await untilDone(household, 3);
  await call('enrolment.begin', { memberId });
});
