import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import Database from 'better-sqlite3';
import { tempDir } from '../../fixtures/temp-dir.ts';
import { createTestBackend, passphrase } from '../../fixtures/test-backend.ts';
import { settled, setUpTunedTwins, setUpTwins, signInAll, signInCleo } from './twin-household.ts';

test('what a member does to their own samples ends a tuning, until an owner has looked', async (t) => {
  const familiar = await createTestBackend(t);
  const twins = await setUpTunedTwins(familiar);
  const { call } = familiar;
  await signInCleo(familiar, twins);
  await call('samples.setInUse', { memberId: twins.cleoId, sampleIds: twins.cleoSamples.slice(0, 1), inUse: false });
  await call('session.lock', {});
  await call('session.passphrase', { passphrase });
  const ended = await settled(familiar);
  assert.deepEqual([ended.isOn, ended.wasEnded, ended.report], [false, true, null]);
  assert.equal((await call('tuning.examine', {})).report?.verdict, 'helps');
  assert.equal((await call('tuning.status', {})).isOn, false, 'the owner decides');
});

test('so it does in the middle of an examination, whoever asked for it', async (t) => {
  const familiar = await createTestBackend(t);
  const twins = await setUpTunedTwins(familiar);
  const { call, engine, refusal } = familiar;
  engine.beforeAnswer = async () => {
    engine.beforeAnswer = () => undefined;
    await signInCleo(familiar, twins);
    await call('samples.setInUse', { memberId: twins.cleoId, sampleIds: twins.cleoSamples.slice(0, 1), inUse: false });
    await call('session.lock', {});
    await call('session.passphrase', { passphrase });
  };
  assert.equal(await refusal('tuning.examine', {}), 'notAllowed');
  await call('settings.levels', {});
  const ended = await settled(familiar);
  assert.deepEqual([ended.isOn, ended.wasEnded, ended.report], [false, true, null]);
});

test('what an owner changes in the middle of an examination is examined next', async (t) => {
  const familiar = await createTestBackend(t);
  const { cleoId, cleoSamples } = await setUpTunedTwins(familiar);
  const { call, engine, refusal } = familiar;
  engine.beforeAnswer = async () => {
    engine.beforeAnswer = () => undefined;
    await call('samples.setInUse', { memberId: cleoId, sampleIds: cleoSamples.slice(0, 1), inUse: false });
  };
  assert.equal(await refusal('tuning.examine', {}), 'conflict');
  const confirmed = await settled(familiar);
  assert.deepEqual(
    [confirmed.isOn, confirmed.wasEnded, confirmed.report?.pairs[0]?.sampleCounts],
    [true, false, [12, 11]],
  );
});

test('whoever comes to an owner’s screen without the passphrase cannot move the line of a tuning: it ends', async (t) => {
  const familiar = await createTestBackend(t);
  const { cleoId, cleoSamples } = await setUpTunedTwins(familiar);
  const { call, clock } = familiar;
  for (const minutes of [3, 3]) {
    clock.advance(minutes * 60_000);
    await call('session.touch', {});
  }
  await call('samples.setInUse', { memberId: cleoId, sampleIds: cleoSamples.slice(0, 1), inUse: false });
  const ended = await settled(familiar);
  assert.deepEqual([ended.isOn, ended.wasEnded, ended.report], [false, true, null]);
});

test('a household that was changed outside of the app ends it, too', async (t) => {
  const dataDir = tempDir(t);
  const first = await createTestBackend(t, { dataDir });
  const { cleoSamples } = await setUpTwins(first);
  await first.call('tuning.examine', {});
  await first.call('tuning.switchOn', {});
  await first.backend.close();
  const file = new Database(join(dataDir, 'familiar.db'));
  file.prepare('UPDATE samples SET in_use = 0 WHERE id = ?').run(cleoSamples[0]);
  file.close();
  const next = await createTestBackend(t, { dataDir });
  await next.call('session.passphrase', { passphrase });
  await next.call('settings.levels', {});
  const ended = await settled(next);
  assert.deepEqual([ended.isOn, ended.wasEnded, ended.report], [false, true, null]);
});

test('the app may be closed while a change is examined', async (t) => {
  const dataDir = tempDir(t);
  const first = await createTestBackend(t, { dataDir });
  const { cleoId, cleoSamples } = await setUpTwins(first);
  await first.call('tuning.examine', {});
  await first.call('tuning.switchOn', {});
  await first.call('samples.setInUse', { memberId: cleoId, sampleIds: cleoSamples.slice(0, 1), inUse: false });
  await first.backend.close();
  const next = await createTestBackend(t, { dataDir });
  await next.call('session.passphrase', { passphrase });
  const ended = await settled(next);
  assert.deepEqual([ended.isOn, ended.wasEnded], [false, true]);
});

test('what if leaves the tuning out of both sides, so that nothing changes but by what is tried', async (t) => {
  const familiar = await createTestBackend(t);
  const { draw, cleoSamples } = await setUpTwins(familiar);
  const { call } = familiar;
  await call('settings.set', { attemptFaces: 'all' });
  await call('tuning.examine', {});
  await call('tuning.switchOn', {});
  await signInAll(familiar, Array.from({ length: 4 }, draw).flat());
  for (const setAside of [[], cleoSamples.slice(0, 1)]) {
    const { attempts } = await call('whatIf.run', { setAside, bringBack: [] });
    assert.ok(attempts.some(({ was, now }) => was === 'match' && now === 'ambiguous'));
    const changed = attempts.filter((one) => one.now !== one.would || one.nowMemberName !== one.wouldMemberName);
    assert.deepEqual(changed, []);
  }
});
