import assert from 'node:assert/strict';
import { test } from 'node:test';
import { completeLockFile, findMissing, findUnpinned, pinAll } from '../../../scripts/base/lock-file.ts';

const optionalDependencies = {
  'a-darwin-arm64': '1.2.3',
  'a-linux-x64-gnu': '1.2.3',
  'a-linux-arm-musleabihf': '1.2.3',
};
const lock = {
  packages: {
    '': {},
    'node_modules/a': { version: '1.2.3', dev: true, optionalDependencies },
    'node_modules/a/node_modules/a-linux-x64-gnu': { version: '1.2.3' },
  },
};

test('finds the optional packages that a lock file leaves out, nested ones counted as present', () => {
  assert.deepEqual(
    findMissing(lock).map(({ name }) => name),
    ['a-darwin-arm64', 'a-linux-arm-musleabihf'],
  );
});

test('adds an entry with its platform for each, and nothing more the second time', () => {
  const complete = completeLockFile(lock);
  assert.deepEqual(findMissing(complete), []);
  assert.deepEqual(Object.entries(complete.packages).find(([folder]) => folder.endsWith('arm64'))?.[1], {
    version: '1.2.3',
    cpu: ['arm64'],
    dev: true,
    optional: true,
    os: ['darwin'],
  });
  assert.deepEqual(Object.entries(complete.packages).find(([folder]) => folder.endsWith('musleabihf'))?.[1], {
    version: '1.2.3',
    cpu: ['arm'],
    dev: true,
    libc: ['musl'],
    optional: true,
    os: ['linux'],
  });
});

test('refuses to guess the platform of a package whose name does not tell', () => {
  assert.throws(
    () => completeLockFile({ packages: { 'node_modules/a': { optionalDependencies: { fsevents: '1.0.0' } } } }),
    /fsevents@1\.0\.0 does not name/,
  );
});

test('names each package without a strong integrity hash, and asks for just those', async () => {
  const pinned = {
    packages: {
      '': {},
      'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
      'node_modules/a/node_modules/@b/c': { version: '2.0.0', optional: true },
      'node_modules/d': { version: '3.0.0', integrity: 'sha1-d' },
    },
  };
  assert.deepEqual(findUnpinned(pinned), ['node_modules/a/node_modules/@b/c', 'node_modules/d']);
  const asked: string[] = [];
  const complete = await pinAll(pinned, async (name, version) => {
    asked.push(`${name}@${version}`);
    return `sha512-${name}`;
  });
  assert.deepEqual(asked, ['@b/c@2.0.0', 'd@3.0.0']);
  assert.deepEqual(findUnpinned(complete), []);
  assert.equal(complete.packages['node_modules/a'].integrity, 'sha512-a');
});
