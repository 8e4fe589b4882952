import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { openDeviceMemory } from '#backend/common/device-memory.ts';
import { defaultAppearance } from '#contract/appearance.ts';
import { defaultDesktopSettings } from '#contract/desktop.ts';
import { tempDir } from '../../fixtures/temp-dir.ts';
import { createTestBackend, passphrase } from '../../fixtures/test-backend.ts';

const desk = { deviceId: 'b1', label: 'Anna Karenina’s iPhone Camera' };

test('the camera is remembered over a restart, at the lock screen too, and can be forgotten', async (t) => {
  const dataDir = tempDir(t);
  const first = await createTestBackend(t, { dataDir });
  assert.deepEqual(await first.call('device.camera', {}), { camera: null });
  assert.equal(await first.refusal('device.chooseCamera', { camera: desk }), 'notAllowed');
  await first.setUp();
  const heard: string[] = [];
  first.backend.dispatcher.subscribe(({ name }) => heard.push(name));
  await first.call('device.chooseCamera', { camera: desk });
  assert.deepEqual(heard, ['device.changed']);
  await first.backend.close();

  const second = await createTestBackend(t, { dataDir });
  assert.equal((await second.call('app.state', {})).phase, 'sealed');
  assert.deepEqual(await second.call('device.camera', {}), { camera: null });
  await second.call('session.passphrase', { passphrase });
  await second.call('session.lock', {});
  assert.deepEqual(await second.call('device.camera', {}), { camera: desk });
  await second.call('device.chooseCamera', { camera: null });
  assert.deepEqual(await second.call('device.camera', {}), { camera: null });
});

test('two cameras of one name are kept apart, and a picture is turned by an owner alone', async (t) => {
  const dataDir = tempDir(t);
  const first = await createTestBackend(t, { dataDir });
  await first.setUp();
  const second = { ...desk, place: { traits: '1280x720', index: 1, count: 2 } };
  const turned = { cameras: [{ camera: second, look: { turn: 180, isMirrored: true } }] } as const;
  await first.call('device.chooseCamera', { camera: second });
  await first.call('device.turnCameras', { cameras: [...turned.cameras] });
  await first.call('session.lock', {});
  assert.equal(await first.refusal('device.turnCameras', { cameras: [] }), 'notAllowed');
  assert.deepEqual(await first.call('device.camera', {}), { camera: second });
  assert.deepEqual(await first.call('device.turnedCameras', {}), turned);
  await first.call('device.chooseCamera', { camera: null });
  await first.backend.close();

  const again = await createTestBackend(t, { dataDir });
  assert.deepEqual(await again.call('device.turnedCameras', {}), { cameras: [] });
  await again.call('session.passphrase', { passphrase });
  assert.deepEqual(await again.call('device.camera', {}), { camera: null });
  assert.deepEqual(await again.call('device.turnedCameras', {}), turned);
});

test('a camera that an earlier version left plain is kept, and its name is plain no more', async (t) => {
  const dataDir = tempDir(t);
  const path = join(dataDir, 'device.json');
  writeFileSync(path, JSON.stringify({ camera: desk, desktop: { ...defaultDesktopSettings, onClose: 'quit' } }));
  const familiar = await createTestBackend(t, { dataDir });
  await familiar.setUp();
  assert.deepEqual(await familiar.call('device.camera', {}), { camera: desk });
  assert.doesNotMatch(readFileSync(path, 'utf8'), /Anna|b1/);
  assert.equal(openDeviceMemory(path).desktop().onClose, 'quit');
  assert.deepEqual(await familiar.call('device.camera', {}), { camera: desk });
});

test('a missing or damaged file remembers nothing; one that cannot be written says so and changes nothing', (t) => {
  const path = join(tempDir(t), 'device.json');
  assert.deepEqual(openDeviceMemory(path).desktop(), defaultDesktopSettings);
  for (const text of ['', '{', '{"camera":{"deviceId":1}}', '[]', '{"camera":null,"more":1}']) {
    writeFileSync(path, text);
    assert.equal(openDeviceMemory(path).takeCamera(), null, text);
  }
  mkdirSync(join(`${path}.new`, 'in the way'), { recursive: true });
  const memory = openDeviceMemory(path);
  assert.throws(() => memory.saveDesktop(defaultDesktopSettings), { code: 'storeFailed' });
});

test('language and theme are remembered before there is a household, and what a change leaves out stays', async (t) => {
  const dataDir = tempDir(t);
  const familiar = await createTestBackend(t, { dataDir });
  assert.deepEqual(await familiar.call('device.appearance', {}), defaultAppearance);
  await familiar.call('device.changeAppearance', { language: 'en' });
  await familiar.call('device.changeAppearance', { theme: 'dark' });
  assert.deepEqual(openDeviceMemory(join(dataDir, 'device.json')).appearance(), {
    ...defaultAppearance,
    language: 'en',
    theme: 'dark',
  });
  await familiar.call('device.changeAppearance', { language: null });
  assert.deepEqual(await familiar.call('device.appearance', {}), { ...defaultAppearance, theme: 'dark' });
});

test('what an earlier version remembered of the look is kept, and what it knew nothing of is as at first', (t) => {
  const path = join(tempDir(t), 'device.json');
  writeFileSync(path, JSON.stringify({ appearance: { language: null, theme: 'dark', showsNextSteps: false } }));
  const memory = openDeviceMemory(path);
  assert.deepEqual(memory.appearance(), { ...defaultAppearance, theme: 'dark', showsNextSteps: false });
  assert.equal(memory.guestHint(), null);
});

test('an owner writes a line for the lock screen, which is known while sealed and obeys the rules of names', async (t) => {
  const dataDir = tempDir(t);
  const first = await createTestBackend(t, { dataDir });
  await first.setUp();
  const hint = 'If you find this computer: 030 1234';
  await first.call('device.changeGuestHint', { hint });
  assert.equal(await first.refusal('device.changeGuestHint', { hint: 'x'.repeat(81) }), 'invalid');
  assert.equal(await first.refusal('device.changeGuestHint', { hint: 'a\u202Eb' }), 'invalid');
  await first.call('session.lock', {});
  assert.equal(await first.refusal('device.changeGuestHint', { hint: null }), 'notAllowed');
  await first.backend.close();

  const second = await createTestBackend(t, { dataDir });
  assert.equal((await second.call('app.state', {})).phase, 'sealed');
  assert.deepEqual(await second.call('device.guestHint', {}), { hint });
});
