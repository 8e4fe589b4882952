import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AppState } from '#contract/calls/app.ts';
import { tempDir } from '../../fixtures/temp-dir.ts';
import { consent, createTestBackend, createTestClock, passphrase } from '../../fixtures/test-backend.ts';

test('setting up signs the owner in and happens once', async (t) => {
  const { call, refusal, setUp } = await createTestBackend(t);
  assert.equal((await call('app.state', {})).phase, 'firstRun');
  const memberId = await setUp();
  const state = await call('app.state', {});
  assert.ok(state.phase === 'signedIn' && state.member.id === memberId && state.member.role === 'owner');
  assert.equal(
    await refusal('household.create', {
      householdName: 'x',
      ownerName: 'y',
      passphrase,
      protection: 'passphrase',
      consent,
    }),
    'notAllowed',
  );
});

test('two set-ups at once make one household', async (t) => {
  const { backend, call } = await createTestBackend(t);
  const input = { householdName: 'Rose Cottage', ownerName: 'Ana', passphrase, protection: 'passphrase', consent };
  const results = await Promise.all([
    backend.dispatcher.call('household.create', input),
    backend.dispatcher.call('household.create', input),
  ]);
  assert.deepEqual(results.map((result) => result.ok).sort(), [false, true]);
  assert.equal((await call('members.list', {})).length, 1);
});

test('a short passphrase is refused before anything is stored', async (t) => {
  const { call, refusal } = await createTestBackend(t);
  const input = {
    householdName: 'Rose Cottage',
    ownerName: 'Ana',
    passphrase: 'short',
    protection: 'passphrase',
    consent,
  };
  assert.equal(await refusal('household.create', input), 'invalid');
  assert.equal((await call('app.state', {})).phase, 'firstRun');
});

test('after a restart the household is sealed until the passphrase is given, which signs the owner in', async (t) => {
  const dataDir = tempDir(t);
  const first = await createTestBackend(t, { dataDir });
  await first.setUp();
  await first.backend.close();

  const second = await createTestBackend(t, { dataDir });
  assert.equal((await second.call('app.state', {})).phase, 'sealed');
  assert.equal(await second.refusal('members.list', {}), 'notAllowed');
  assert.equal(await second.refusal('session.passphrase', { passphrase: 'not the passphrase' }), 'wrongPassphrase');
  await second.call('session.passphrase', { passphrase });
  const state = await second.call('app.state', {});
  assert.ok(state.phase === 'signedIn' && state.member.name === 'Ana' && state.householdName === 'Rose Cottage');
});

test('wrong passphrases typed while the household is sealed stand in the activity once it is open', async (t) => {
  const dataDir = tempDir(t);
  const first = await createTestBackend(t, { dataDir });
  await first.setUp();
  await first.backend.close();

  const second = await createTestBackend(t, { dataDir, clock: first.clock });
  const triedAt = second.clock.now();
  for (let i = 0; i < 2; i++) await second.refusal('session.passphrase', { passphrase: 'not the passphrase' });
  second.clock.advance(60_000);
  await second.call('session.passphrase', { passphrase });
  await second.call('session.lock', {});
  await second.call('session.passphrase', { passphrase });
  const listed = (await second.call('attempts.list', { limit: 10 })).map(({ outcome, at }) => [outcome, at]);
  assert.deepEqual(listed.slice(0, 4), [
    ['passphrase', triedAt + 60_000],
    ['passphrase', triedAt + 60_000],
    ['wrongPassphrase', triedAt],
    ['wrongPassphrase', triedAt],
  ]);
});

test('five wrong passphrases pause the passphrase, over a restart too, and the right one does not shorten it', async (t) => {
  const dataDir = tempDir(t);
  const first = await createTestBackend(t, { dataDir });
  await first.setUp();
  await first.call('session.lock', {});
  for (let i = 0; i < 5; i++)
    assert.equal(await first.refusal('session.passphrase', { passphrase: 'not the passphrase' }), 'wrongPassphrase');
  assert.equal(await first.refusal('session.passphrase', { passphrase }), 'paused');
  await first.backend.close();

  const second = await createTestBackend(t, { dataDir, clock: first.clock });
  assert.equal(await second.refusal('session.passphrase', { passphrase }), 'paused');
  first.clock.advance(31_000);
  await second.call('session.passphrase', { passphrase });
});

test('passphrases tried all at once are counted one by one', async (t) => {
  const { backend, call, setUp } = await createTestBackend(t);
  await setUp();
  await call('session.lock', {});
  const tries = Array.from({ length: 8 }, () =>
    backend.dispatcher.call('session.passphrase', { passphrase: 'not the passphrase' }),
  );
  const codes = (await Promise.all(tries)).map((result) => (result.ok ? 'ok' : result.error.code));
  assert.deepEqual(codes, [...Array(5).fill('wrongPassphrase'), ...Array(3).fill('paused')]);
});

test('locking ends every right at once and tells the screens', async (t) => {
  const { backend, call, refusal, setUp } = await createTestBackend(t);
  await setUp();
  const states: AppState[] = [];
  const unsubscribe = backend.dispatcher.subscribe((event) => {
    if (event.name === 'app.changed') states.push(event.payload);
  });
  await call('session.lock', {});
  assert.ok(states.at(-1)?.phase === 'locked');
  assert.equal(await refusal('members.list', {}), 'notAllowed');
  unsubscribe();
  const seen = states.length;
  await call('session.passphrase', { passphrase });
  assert.equal(states.length, seen);
});

test('the idle time-out locks, and a touch puts it off', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const { call, setUp } = await createTestBackend(t);
  await setUp();
  const { settings } = (await call('settings.get', {})) as { settings: { idleTimeoutMinutes: number } };
  const almost = settings.idleTimeoutMinutes * 60_000 - 1;
  t.mock.timers.tick(almost);
  await call('session.touch', {});
  t.mock.timers.tick(almost);
  assert.equal((await call('app.state', {})).phase, 'signedIn');
  t.mock.timers.tick(2);
  const state = await call('app.state', {});
  assert.ok(state.phase === 'locked' && state.reason === 'idle');
});

test('a shorter idle time counts at once', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const { call, setUp } = await createTestBackend(t);
  await setUp();
  await call('settings.set', { securityLevel: 'balanced', idleTimeoutMinutes: 1 });
  t.mock.timers.tick(60_001);
  assert.equal((await call('app.state', {})).phase, 'locked');
});

test("a session does not outlive the computer's sleep, in which timers stand still", async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const { call, clock, refusal, setUp } = await createTestBackend(t);
  await setUp();
  clock.advance(8 * 3_600_000);
  assert.equal(await refusal('members.list', {}), 'notAllowed');
  assert.equal((await call('app.state', {})).phase, 'locked');
});

test('a sleep, however short, is a lock: the clocks have leapt apart', async (t) => {
  const { call, clock, refusal, setUp } = await createTestBackend(t);
  await setUp();
  await call('settings.set', { securityLevel: 'balanced', idleTimeoutMinutes: 120 });
  clock.advance(60_000);
  clock.leap(1000);
  assert.equal((await call('app.state', {})).phase, 'signedIn');
  clock.leap(60_000);
  assert.equal(await refusal('members.list', {}), 'notAllowed');
  assert.equal((await call('app.state', {})).phase, 'locked');
  await call('session.passphrase', { passphrase });
  clock.leap(-60_000);
  assert.equal((await call('app.state', {})).phase, 'locked');
});

test('after a sleep the screens are told of the lock although nobody calls', async (t) => {
  t.mock.timers.enable({ apis: ['setInterval', 'setTimeout'] });
  const { backend, clock, setUp } = await createTestBackend(t);
  await setUp();
  const phases: string[] = [];
  backend.dispatcher.subscribe(({ name, payload }) => {
    if (name === 'app.changed') phases.push((payload as AppState).phase);
  });
  clock.leap(100 * 60_000);
  t.mock.timers.tick(5000);
  assert.deepEqual(phases, ['locked']);
});

test('five wrong tries with the clock years ahead cost one pause, not one at each start', async (t) => {
  const dataDir = tempDir(t);
  const clock = createTestClock();
  clock.leap(3 * 365 * 86_400_000);
  const first = await createTestBackend(t, { dataDir, clock });
  await first.setUp();
  await first.call('session.lock', {});
  for (let i = 0; i < 5; i++)
    assert.equal(await first.refusal('session.passphrase', { passphrase: 'not this one' }), 'wrongPassphrase');
  await first.backend.close();
  clock.leap(-3 * 365 * 86_400_000);
  const second = await createTestBackend(t, { dataDir, clock });
  assert.equal(await second.refusal('session.passphrase', { passphrase }), 'paused');
  clock.advance(20_000);
  await second.backend.close();
  const third = await createTestBackend(t, { dataDir, clock });
  assert.equal(await third.refusal('session.passphrase', { passphrase }), 'paused');
  clock.advance(10_000);
  await third.call('session.passphrase', { passphrase });
});

test('a passphrase that was under way when the screen was locked signs nobody in', async (t) => {
  const dataDir = tempDir(t);
  const first = await createTestBackend(t, { dataDir });
  await first.setUp();
  await first.backend.close();
  const { backend, call } = await createTestBackend(t, { dataDir });
  const tries = [1, 2].map(() => backend.dispatcher.call('session.passphrase', { passphrase }));
  await tries[0];
  await call('session.lock', {});
  assert.equal((await tries[1])?.ok, false);
  assert.equal((await call('app.state', {})).phase, 'locked');
});

test('a set-up that was under way when the screen was locked leaves a household in which nobody is signed in', async (t) => {
  const { backend, call } = await createTestBackend(t);
  const input = { householdName: 'Rose Cottage', ownerName: 'Ana', passphrase, protection: 'passphrase', consent };
  const making = backend.dispatcher.call('household.create', input);
  backend.lock('idle');
  assert.ok((await making).ok);
  assert.equal((await call('app.state', {})).phase, 'locked');
});

test('a listener that fails holds up neither the session nor the other screens', async (t) => {
  const { backend, call, setUp } = await createTestBackend(t);
  backend.dispatcher.subscribe(() => {
    throw new Error('a broken screen');
  });
  let heard = 0;
  backend.dispatcher.subscribe(() => heard++);
  await setUp();
  await call('session.lock', {});
  assert.ok(heard >= 2);
});

test('a passphrase that is being checked while Familiar is locked again signs nobody in', async (t) => {
  const { backend, call, setUp } = await createTestBackend(t);
  await setUp();
  await call('session.lock', {});
  const underWay = backend.dispatcher.call('session.passphrase', { passphrase });
  backend.lock('idle');
  const outcome = await underWay;
  assert.ok(!outcome.ok && outcome.error.reason === 'sessionChanged');
  const state = await call('app.state', {});
  assert.ok(state.phase === 'locked' && state.reason === 'manual');
  await call('session.passphrase', { passphrase });
});
