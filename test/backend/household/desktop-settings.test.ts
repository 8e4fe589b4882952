import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { openDeviceMemory } from '#backend/common/device-memory.ts';
import { defaultDesktopSettings, shortcutSchema } from '#contract/desktop.ts';
import { FamiliarError } from '#contract/result.ts';
import { createDesktopDouble } from '../../fixtures/desktop-double.ts';
import { tempDir } from '../../fixtures/temp-dir.ts';
import { createTestBackend, passphrase } from '../../fixtures/test-backend.ts';

const standing = { hasTray: true, shortcut: 'off' } as const;

test('an owner changes one setting of the desktop app, which is put into force and outlives a restart', async (t) => {
  const dataDir = tempDir(t);
  const desktop = createDesktopDouble();
  const first = await createTestBackend(t, { dataDir, desktop });
  await first.setUp();
  await first.call('device.changeDesktop', { atLogin: 'hidden' });
  const settings = { ...defaultDesktopSettings, atLogin: 'hidden' } as const;
  assert.deepEqual(desktop.applied, [defaultDesktopSettings, settings]);
  await first.call('device.chooseCamera', { camera: { deviceId: 'b1', label: 'Desk' } });
  await first.backend.close();

  const second = await createTestBackend(t, { dataDir, desktop });
  assert.deepEqual(desktop.applied.at(-1), settings);
  assert.equal(await second.refusal('device.desktop', {}), 'notAllowed');
  await second.call('session.passphrase', { passphrase });
  assert.deepEqual(await second.call('device.desktop', {}), { desktop: { settings, standing } });
});

test('the desktop wears the theme that was chosen, also after a restart', async (t) => {
  const dataDir = tempDir(t);
  const desktop = createDesktopDouble();
  const first = await createTestBackend(t, { dataDir, desktop });
  await first.call('device.changeAppearance', { theme: 'dark' });
  await first.call('device.changeAppearance', { sound: true });
  await first.backend.close();
  await createTestBackend(t, { dataDir, desktop });
  assert.deepEqual(desktop.worn, [null, 'dark', 'dark', 'dark']);
});

test('the desktop speaks the language that was chosen, also after a restart', async (t) => {
  const dataDir = tempDir(t);
  const desktop = createDesktopDouble();
  const first = await createTestBackend(t, { dataDir, desktop });
  await first.call('device.changeAppearance', { language: 'en' });
  await first.backend.close();
  await createTestBackend(t, { dataDir, desktop });
  assert.deepEqual(desktop.spoken, [null, 'en', 'en']);
});

test('a setting that the desktop does not take is not kept', async (t) => {
  const desktop = createDesktopDouble();
  const familiar = await createTestBackend(t, { desktop });
  await familiar.setUp();
  desktop.failWith = new FamiliarError('loginStartUnsaved');
  assert.equal(await familiar.refusal('device.changeDesktop', { atLogin: 'shown' }), 'storeFailed');
  assert.deepEqual(await familiar.call('device.desktop', {}), {
    desktop: { settings: defaultDesktopSettings, standing },
  });
});

test('what somebody answers outside of the page is kept and told to every screen', async (t) => {
  const familiar = await createTestBackend(t);
  await familiar.setUp();
  const told: string[] = [];
  familiar.backend.dispatcher.subscribe(({ name }) => told.push(name));
  await familiar.backend.changeDesktop({ onClose: 'keep' });
  assert.deepEqual(told, ['device.changed']);
  assert.equal((await familiar.call('device.desktop', {})).desktop?.settings.onClose, 'keep');
});

test('browser mode has no desktop, and says so', async (t) => {
  const familiar = await createTestBackend(t, { desktop: null });
  await familiar.setUp();
  assert.deepEqual(await familiar.call('device.desktop', {}), { desktop: null });
  assert.equal(await familiar.refusal('device.changeDesktop', { onClose: 'keep' }), 'conflict');
});

test('the desktop is told of each attempt, also while the household is sealed', async (t) => {
  const dataDir = tempDir(t);
  const first = await createTestBackend(t, { dataDir });
  await first.setUp();
  await first.backend.close();

  const desktop = createDesktopDouble();
  const familiar = await createTestBackend(t, { dataDir, desktop });
  await familiar.refusal('session.passphrase', { passphrase: 'not this one' });
  await familiar.call('session.passphrase', { passphrase });
  await familiar.call('session.lock', {});
  await familiar.refusal('session.pin', { name: 'Ana', pin: '111111' });
  assert.deepEqual(desktop.told, ['refused', 'signedIn', 'refused']);
});

test('the memory of an older Familiar, which knew of a camera alone, is read', (t) => {
  const path = join(tempDir(t), 'device.json');
  const camera = { deviceId: 'b1', label: 'Desk' };
  writeFileSync(path, JSON.stringify({ camera }));
  const memory = openDeviceMemory(path);
  assert.deepEqual(memory.takeCamera(), camera);
  assert.deepEqual(memory.desktop(), defaultDesktopSettings);
});

test('keys that lock are two or more held down, in one order, and one more', () => {
  for (const keys of ['Control+Alt+L', 'Alt+Shift+F12', 'Control+Alt+Shift+Super+0'])
    assert.ok(shortcutSchema.safeParse(keys).success, keys);
  for (const keys of [
    'L',
    'Control+C',
    'Alt+Control+L',
    'Control+Control+L',
    'Control+Alt+',
    'Control+Alt+F25',
    'a+b+L',
  ])
    assert.ok(!shortcutSchema.safeParse(keys).success, keys);
});

test('a desktop that does not take the settings at the start stops nobody, and is noted', async (t) => {
  const desktop = createDesktopDouble();
  desktop.failWith = new FamiliarError('loginStartUnsaved');
  const noted: string[] = [];
  const log = { info: () => undefined, warn: () => undefined, error: (message: string) => void noted.push(message) };
  const familiar = await createTestBackend(t, { desktop, log });
  assert.equal((await familiar.call('app.state', {})).phase, 'firstRun');
  assert.equal(noted.length, 1);
});
