import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { importedPackages, neededPackages } from '../../../../scripts/release/package/needed-packages.ts';
import { isShipped } from '../../../../scripts/release/package/shipped-files.ts';
import { parseTarget } from '../../../../scripts/release/package/target.ts';
import { tempDir } from '../../../fixtures/temp-dir.ts';

const linux = { platform: 'linux', arch: 'x64' } as const;

test('of a package goes along what runs on the target, with its licence', () => {
  const shipped = [
    'lib/index.js',
    'package.json',
    'LICENSE',
    'LICENSE.md',
    'prebuilds/linux-x64.node',
    'bin/napi-v6/linux/x64/libonnxruntime.so.1',
    'linux_x64/koffi.node',
    'src/koffi/index.js',
    'src/koffi/src/static.cjs',
  ];
  for (const path of shipped) assert.equal(isShipped(path, linux), true, path);
  const left = [
    'README.md',
    'src/index.js',
    'lib/index.d.ts',
    'lib/index.js.map',
    'deps/sqlite3.c',
    'src/koffi/src/trampolines.cjs',
    'script/install.js',
    '.vscode/settings.json',
  ];
  const foreign = [
    'prebuilds/linuxmusl-x64.node',
    'musl_x64/koffi.node',
    'linux_arm64/koffi.node',
    'prebuilds/win32-x64.node',
    'bin/napi-v6/darwin/arm64/x.dylib',
    'bin/napi-v6/linux/arm64/x.node',
  ];
  for (const path of [...left, ...foreign]) assert.equal(isShipped(path, linux), false, path);
  assert.equal(isShipped('bin/napi-v6/win32/arm64/DirectML.dll', parseTarget('win32-arm64')), true);
});

test('the list of packages starts from what the built programs import', (t) => {
  const folder = tempDir(t);
  mkdirSync(join(folder, 'host'));
  const code =
    'import{a as b}from"@scope/one/part";import"two";import c from"node:fs";import d from"fs";import{e}from"./f.js";const g=await import("three")';
  writeFileSync(join(folder, 'host', 'main.js'), code);
  writeFileSync(join(folder, 'host', 'preload.cjs'), 'import x from "electron";');
  assert.deepEqual(importedPackages(join(folder, 'host')), ['@scope/one', 'three', 'two']);
});

test('what those need goes along for the target alone, and nothing that is for installing', () => {
  const lock = {
    packages: {
      'node_modules/one': {
        version: '1.0.0',
        license: 'MIT',
        dependencies: { 'adm-zip': '1', two: '1' },
        optionalDependencies: { 'two-linux': '1', 'two-win': '1' },
      },
      'node_modules/two': { version: '1.0.0', license: 'MIT' },
      'node_modules/adm-zip': { version: '1.0.0', license: 'MIT' },
      'node_modules/two-linux': { version: '1.0.0', license: 'MIT', os: ['linux'], cpu: ['x64'], libc: ['glibc'] },
      'node_modules/two-win': { version: '1.0.0', license: 'MIT', os: ['win32'], dependencies: { 'never-seen': '1' } },
      'node_modules/never-seen': { version: '1.0.0', license: 'MIT' },
    },
  };
  assert.deepEqual(
    neededPackages(lock, ['one'], linux).map(({ name }) => name),
    ['one', 'two', 'two-linux'],
  );
});

test('a target that there is no Familiar for is refused with those there are', () => {
  for (const name of ['linux', 'linux-ia32', 'beos-x64', 'linux-x64-musl', ''])
    assert.throws(() => parseTarget(name), /takes one of linux, darwin, win32/);
});
