import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { defaultDataFolder, keyFilesOf, type Machine } from '#hosts/folders.ts';

const machines: readonly Machine[] = [
  { platform: 'linux', home: '/people/ana', env: {} },
  { platform: 'linux', home: '/people/ana', env: { XDG_DATA_HOME: '/data', XDG_STATE_HOME: '/state' } },
  { platform: 'darwin', home: '/people/ana', env: {} },
  { platform: 'win32', home: '/people/ana', env: { APPDATA: '/roaming', LOCALAPPDATA: '/local' } },
];

test('households are kept where each system keeps such things', () => {
  assert.deepEqual(machines.map(defaultDataFolder), [
    join('/people/ana', '.local', 'share', 'familiar'),
    join('/data', 'familiar'),
    join('/people/ana', 'Library', 'Application Support', 'Familiar'),
    join('/roaming', 'Familiar'),
  ]);
});

test('key files lie outside of the data folder, and each data folder has its own', () => {
  for (const machine of machines) {
    const folder = defaultDataFolder(machine);
    const files = keyFilesOf(folder, machine);
    const others = Object.values(keyFilesOf(`${folder}-2`, machine));
    for (const path of Object.values(files)) assert.ok(!path.startsWith(join(folder, '/')), path);
    assert.deepEqual(files, keyFilesOf(join(folder, '.'), machine));
    assert.equal(new Set([...Object.values(files), ...others]).size, 4);
  }
});

test('key files keep the names that earlier versions gave them', () => {
  const machine: Machine = { platform: 'linux', home: '/people/ana', env: {} };
  assert.deepEqual(keyFilesOf('/people/ana/faces', machine), {
    keyFile: join('/people/ana/.local/state/familiar', '3697c267129c9807.key'),
    keychain: join('/people/ana/.local/state/familiar', '3697c267129c9807.keychain'),
  });
});
