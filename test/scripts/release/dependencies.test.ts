import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';

const root = resolve(import.meta.dirname, '../../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

type Wanted = Readonly<Record<string, string>>;
type Locked = {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
};

const own = JSON.parse(read('package.json')) as {
  dependencies: Wanted;
  devDependencies: Wanted;
  optionalDependencies: Wanted;
  scripts: Wanted;
};
const lock = JSON.parse(read('package-lock.json')) as {
  packages: Readonly<Record<string, Locked & { dependencies?: Wanted }>>;
};
const wanted = { ...own.dependencies, ...own.devDependencies, ...own.optionalDependencies };

test('every dependency is one exact version, and the lock file holds that one', () => {
  for (const [name, version] of Object.entries(wanted)) {
    assert.match(version, /^\d+\.\d+\.\d+(-[\w.]+)?$/, name);
    assert.equal(lock.packages[`node_modules/${name}`]?.version, version, name);
  }
});

test('every locked package is fixed by its hash, from the registry alone; only binaries of other platforms may be without', () => {
  for (const [folder, { integrity, resolved, optional }] of Object.entries(lock.packages)) {
    if (folder === '') continue;
    assert.ok(resolved === undefined || !/^(git|file|http:)/.test(resolved), folder);
    assert.ok(integrity?.startsWith('sha512-') || optional, `${folder} has no hash`);
  }
});

test('no script of a package runs when it is installed, and those that would like to are known', () => {
  assert.match(read('.npmrc'), /^ignore-scripts=true$/m);
  const withScripts = Object.entries(lock.packages).filter(([, { hasInstallScript }]) => hasInstallScript);
  assert.deepEqual(
    withScripts.map(([folder]) => folder),
    ['node_modules/better-sqlite3', 'node_modules/core-js', 'node_modules/koffi', 'node_modules/onnxruntime-node'],
  );
  for (const name of ['preinstall', 'install', 'postinstall', 'prepare'])
    assert.equal(own.scripts[name], undefined, name);
});
