import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { createRandom } from '#core/numerics/seeded-draws.ts';
import { embeddingAt, randomEmbedding } from '../../fixtures/embeddings.ts';
import { goodFace } from '../../fixtures/scripted-engine.ts';
import { consent, createTestBackend, frame, passphrase, type TestBackend } from '../../fixtures/test-backend.ts';

const random = createRandom(113);
const photo = Uint8Array.of(1, 2, 3);
const [ana, ben] = [randomEmbedding(random), randomEmbedding(random)];

/** Ana with three samples; Ben with two, and one of Ana's by mistake; Ana once refused because of it. */
async function household(familiar: TestBackend): Promise<{ benId: number; misfiled: number; good: number }> {
  const { call, engine, clock } = familiar;
  const anaId = await familiar.setUp();
  const { memberId: benId } = await call('members.add', { name: 'Ben', role: 'member', consent });
  const add = async (memberId: number, embedding: Float32Array): Promise<number> => {
    engine.show(goodFace(embedding));
    return (await call('samples.addPhoto', { memberId, photo })).sampleId;
  };
  for (let i = 0; i < 3; i++) await add(anaId, embeddingAt(ana, 0.3, random));
  const good = await add(benId, embeddingAt(ben, 0.3, random));
  await add(benId, embeddingAt(ben, 0.3, random));
  const query = embeddingAt(ana, 0.3, random);
  const misfiled = await familiar.seed(benId, embeddingAt(query, 0.15, random));
  await call('session.lock', {});
  await call('signIn.begin', {});
  engine.show(goodFace(embeddingAt(ben, 1, random)));
  for (let i = 0; i < 9; i++) {
    await call('signIn.frame', frame);
    clock.advance(250);
  }
  await setImmediate();
  await call('session.passphrase', { passphrase });
  return { benId, misfiled, good };
}

test('setting a wrong sample aside is tried on the record and in leave-one-out before it is done', async (t) => {
  const familiar = await createTestBackend(t);
  const { misfiled } = await household(familiar);
  const idle = await familiar.call('whatIf.run', { setAside: [], bringBack: [] });
  assert.deepEqual([idle.leaveOneOut.before, idle.leaveOneOut.changed], [idle.leaveOneOut.after, []]);
  assert.ok(idle.leaveOneOut.before.right < 6, 'the wrong sample is not right where it is');
  assert.deepEqual(
    idle.attempts.map(({ was, now, would }) => [was, now, would]),
    [['noMatch', 'noMatch', 'noMatch']],
  );
  const tried = await familiar.call('whatIf.run', { setAside: [misfiled], bringBack: [] });
  assert.deepEqual(
    [
      tried.leaveOneOut.after.right,
      tried.leaveOneOut.after.confused + tried.leaveOneOut.after.refused + tried.leaveOneOut.after.ambiguous,
    ],
    [5, 0],
  );
  assert.equal(tried.leaveOneOut.changed.find(({ sampleId }) => sampleId === misfiled)?.after, null);
  assert.equal((await familiar.call('changes.list', {})).length, 0, 'trying changes nothing');
});

test('what was tried is saved in one change and undone in one', async (t) => {
  const familiar = await createTestBackend(t);
  const { benId, misfiled } = await household(familiar);
  const state = async () => [
    (await familiar.call('samples.list', { memberId: benId })).filter(({ inUse }) => !inUse).map(({ id }) => id),
    (await familiar.call('settings.get', {})).settings.securityLevel,
  ];
  assert.deepEqual(
    await familiar.call('whatIf.save', { securityLevel: 'balanced', setAside: [], bringBack: [misfiled] }),
    { changeId: null },
  );
  const { changeId } = await familiar.call('whatIf.save', {
    securityLevel: 'strict',
    setAside: [misfiled],
    bringBack: [],
  });
  assert.deepEqual(await state(), [[misfiled], 'strict']);
  await familiar.call('changes.undo', { changeId: changeId ?? 0 });
  assert.deepEqual(await state(), [[], 'balanced']);
});

test('undoing what was tried does not take back a level that was chosen since', async (t) => {
  const familiar = await createTestBackend(t);
  await household(familiar);
  const { changeId } = await familiar.call('whatIf.save', { securityLevel: 'relaxed', setAside: [], bringBack: [] });
  await familiar.call('settings.set', { securityLevel: 'strict' });
  assert.equal(await familiar.refusal('changes.undo', { changeId }), 'conflict');
  assert.equal((await familiar.call('settings.get', {})).settings.securityLevel, 'strict');
});

test('a stricter level refuses more of the samples, never fewer', async (t) => {
  const familiar = await createTestBackend(t);
  await household(familiar);
  const at = async (securityLevel: 'relaxed' | 'strict') =>
    (await familiar.call('whatIf.run', { securityLevel, setAside: [], bringBack: [] })).leaveOneOut.after;
  assert.ok((await at('strict')).refused >= (await at('relaxed')).refused);
});
