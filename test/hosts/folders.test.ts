import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { defaultDataFolder, keyFileOf, type Machine } from '#hosts/folders.ts';

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

test('a key file lies outside of the data folder, and each data folder has its own', () => {
  for (const machine of machines) {
    const folder = defaultDataFolder(machine);
    const path = keyFileOf(folder, machine);
    assert.ok(!path.startsWith(join(folder, '/')), path);
    assert.equal(path, keyFileOf(join(folder, '.'), machine));
    assert.notEqual(path, keyFileOf(`${folder}-2`, machine));
  }
});
