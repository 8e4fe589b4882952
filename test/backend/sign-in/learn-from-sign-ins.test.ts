import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import type { LivenessLevel } from '#contract/liveness.ts';
import { createRandom } from '#core/numerics/seeded-draws.ts';
import { shut, trace } from '../../core/liveness/traces.ts';
import { embeddingAt, randomEmbedding } from '../../fixtures/embeddings.ts';
import { goodFace } from '../../fixtures/scripted-engine.ts';
import { createTestBackend, frame, passphrase, type TestBackend } from '../../fixtures/test-backend.ts';

const day = 86_400_000;
const photo = Uint8Array.of(1, 2, 3);

/** Ana, the owner, with four samples around one place, learning switched on, the screen locked. */
async function household(t: TestContext, isOn = true, liveness: LivenessLevel = 'off') {
  const random = createRandom(31);
  const ana = randomEmbedding(random);
  const familiar = await createTestBackend(t, { liveness });
  const anaId = await familiar.setUp();
  for (let i = 0; i < 4; i++) {
    familiar.engine.show(goodFace(embeddingAt(ana, 0.2, random)));
    await familiar.call('samples.addPhoto', { memberId: anaId, photo });
  }
  if (isOn) await familiar.call('settings.set', { learnOverTime: true });
  await familiar.call('session.lock', {});
  return { familiar, anaId, near: (distance: number) => embeddingAt(ana, distance, random) };
}

/** Shows a face until the attempt ends in a refusal, and lets it leave the view. */
async function refuse(familiar: TestBackend, embedding: Float32Array): Promise<void> {
  await familiar.call('signIn.begin', {});
  familiar.engine.show(goodFace(embedding));
  for (let i = 0; i < 20; i++) {
    familiar.clock.advance(300);
    if ((await familiar.call('signIn.frame', frame)).state === 'noMatch') return;
  }
  assert.fail('the face was not refused');
}

/** Signs in by a face that blinks once. */
async function blinkIn(familiar: TestBackend, embedding: Float32Array): Promise<void> {
  await familiar.call('signIn.begin', {});
  for (let atMs = 0; atMs < 10_000; atMs += 100) {
    const [{ atMs: _, ...signals } = assert.fail()] = trace({
      ms: 1000,
      rate: 1,
      change: () => shut(1500, 1700)(atMs),
    });
    familiar.engine.show(goodFace(embedding, { signals }));
    const data = new Uint8Array(frame.data.length).fill((atMs / 100) % 250);
    const { state } = await familiar.call('signIn.frame', { ...frame, data, takenAt: atMs, camera: 'Front camera' });
    familiar.clock.advance(100);
    if (state === 'match') return;
  }
  assert.fail('the face was not let in');
}

const learned = async (familiar: TestBackend, memberId: number) =>
  (await familiar.call('samples.list', { memberId })).filter(({ source }) => source === 'learned');

describe('learning from sign-ins', () => {
  it('puts a face aside that the passphrase vouches for right after it was refused, and uses it only when confirmed', async (t) => {
    const { familiar, anaId, near } = await household(t);
    const changed = near(0.79);
    await refuse(familiar, changed);
    await familiar.call('session.passphrase', { passphrase });
    const [proposal, ...others] = await learned(familiar, anaId);
    assert.deepEqual([proposal?.inUse, others.length], [false, 0]);
    await familiar.call('samples.setInUse', { memberId: anaId, sampleIds: [proposal?.id ?? 0], inUse: true });
    assert.equal((await learned(familiar, anaId))[0]?.inUse, true);
  });

  it('learns nothing while the setting is off, which it is unless somebody switches it on', async (t) => {
    const { familiar, anaId, near } = await household(t, false);
    await refuse(familiar, near(0.79));
    await familiar.call('session.passphrase', { passphrase });
    assert.deepEqual(await learned(familiar, anaId), []);
  });

  it('learns nothing of a stranger who knows the passphrase', async (t) => {
    const { familiar, anaId, near } = await household(t);
    await refuse(familiar, near(1.2));
    await familiar.call('session.passphrase', { passphrase });
    assert.deepEqual(await learned(familiar, anaId), []);
  });

  it('lets the passphrase speak for a face that was refused just before, and for no older one', async (t) => {
    const { familiar, anaId, near } = await household(t);
    await refuse(familiar, near(0.79));
    familiar.clock.advance(2 * 60_000);
    await familiar.call('session.passphrase', { passphrase });
    assert.deepEqual(await learned(familiar, anaId), []);
  });

  it('forgets what nobody confirmed when the next one may be learnt', async (t) => {
    const { familiar, anaId, near } = await household(t);
    const signIn = async () => {
      await refuse(familiar, near(0.79));
      await familiar.call('session.passphrase', { passphrase });
    };
    await signIn();
    const [first] = await learned(familiar, anaId);
    await familiar.call('session.lock', {});
    familiar.clock.advance(22 * day);
    await signIn();
    const [second, ...others] = await learned(familiar, anaId);
    assert.equal(others.length, 0);
    assert.notEqual(second?.id, first?.id);
  });

  it('puts a face aside after a match that showed liveness, and after none that did not', async (t) => {
    for (const [liveness, expected] of [
      ['standard', 1],
      ['off', 0],
    ] as const) {
      const { familiar, anaId, near } = await household(t, true, liveness);
      await blinkIn(familiar, near(0.22));
      await wait(0);
      assert.equal((await learned(familiar, anaId)).length, expected, liveness);
    }
  });
});
