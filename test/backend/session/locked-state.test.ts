import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defaultSettings, type Settings } from '#contract/household.ts';
import { createTestBackend } from '../../fixtures/test-backend.ts';

test('a locked screen is told when its camera and its lamp go on, what a photo does, and no other setting', async (t) => {
  const familiar = await createTestBackend(t);
  await familiar.setUp();
  const changed = {
    ...defaultSettings,
    idleTimeoutMinutes: 7,
    severalFaces: 'nearest',
    presenceLockSeconds: 40,
    attemptFaces: 'all',
    attemptFaceDays: 9,
    programsMayWatch: true,
    screenAsLamp: true,
    startsLooking: 'pressedAtNight',
    cameraRests: true,
    liveness: 'off',
  } as const satisfies Settings;
  await familiar.call('settings.set', changed);
  await familiar.call('session.lock', {});
  const state = await familiar.call('app.state', {});
  assert.ok(state.phase === 'locked');
  const { ways, householdName, ...told } = state;
  assert.deepEqual(Object.keys(ways).toSorted(), ['face', 'passphrase', 'pin']);
  assert.equal(typeof householdName, 'string');
  assert.deepEqual(told, {
    phase: 'locked',
    reason: 'manual',
    liveness: 'off',
    isFaceEnough: true,
    lockScreen: { screenAsLamp: true, startsLooking: 'pressedAtNight', cameraRests: true },
  });
  assert.equal(await familiar.refusal('settings.get', {}), 'notAllowed');
});

test('a household that never chose looks by itself, and its camera never rests', async (t) => {
  const familiar = await createTestBackend(t);
  await familiar.setUp();
  await familiar.call('session.lock', {});
  const state = await familiar.call('app.state', {});
  assert.ok(state.phase === 'locked');
  assert.deepEqual(state.lockScreen, { screenAsLamp: false, startsLooking: 'always', cameraRests: false });
});
