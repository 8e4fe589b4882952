import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { openDeviceMemory } from '#backend/common/device-memory.ts';
import { tempDir } from '../../fixtures/temp-dir.ts';
import { createTestBackend, passphrase } from '../../fixtures/test-backend.ts';

const desk = { deviceId: 'b1', label: 'Desk' };

test('the camera is remembered over a restart, signed in or not, and can be forgotten', async (t) => {
  const dataDir = tempDir(t);
  const first = await createTestBackend(t, { dataDir });
  assert.deepEqual(await first.call('device.camera', {}), { camera: null });
  const heard: string[] = [];
  first.backend.dispatcher.subscribe(({ name }) => heard.push(name));
  await first.call('device.chooseCamera', { camera: desk });
  assert.deepEqual(heard, ['device.changed']);
  await first.setUp();
  await first.backend.close();

  const second = await createTestBackend(t, { dataDir });
  assert.equal((await second.call('app.state', {})).phase, 'sealed');
  assert.deepEqual(await second.call('device.camera', {}), { camera: desk });
  await second.call('session.passphrase', { passphrase });
  await second.call('device.chooseCamera', { camera: null });
  assert.deepEqual(openDeviceMemory(join(dataDir, 'device.json')).camera(), null);
});

test('a missing or damaged file remembers nothing; one that cannot be written says so and changes nothing', (t) => {
  const folder = tempDir(t);
  const path = join(folder, 'device.json');
  assert.equal(openDeviceMemory(path).camera(), null);
  for (const text of ['', '{', '{"camera":{"deviceId":1}}', '[]', '{"camera":null,"more":1}']) {
    writeFileSync(path, text);
    assert.equal(openDeviceMemory(path).camera(), null, text);
  }
  mkdirSync(`${path}.new`);
  const memory = openDeviceMemory(path);
  assert.throws(() => memory.chooseCamera(desk), { code: 'storeFailed' });
  assert.equal(memory.camera(), null);
  assert.deepEqual(readdirSync(folder).sort(), ['device.json', 'device.json.new']);
});
