import assert from 'node:assert/strict';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { downloadElectron } from '../../../../scripts/dev/start/electron-runtime.ts';
import { tempDir } from '../../../fixtures/temp-dir.ts';

const names = ['electron_use_remote_checksums', 'npm_config_electron_use_remote_checksums'];

test('whatever the environment says, the download is checked against the checksums of the package', async (t) => {
  const root = tempDir(t);
  const folder = join(root, 'node_modules', 'electron');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "version": "1.0.0" }');
  const installer = [
    `const remote = ${JSON.stringify(names)}.some((name) => process.env[name]);`,
    "require('node:fs').writeFileSync(remote ? 'remote' : 'pinned', '');",
  ];
  writeFileSync(join(folder, 'install.js'), installer.join('\n'));
  t.after(() => {
    for (const name of names) delete process.env[name];
  });
  for (const name of names) process.env[name] = '1';
  assert.equal(await downloadElectron(root, true), false);
  assert.deepEqual(
    ['pinned', 'remote'].filter((name) => existsSync(join(root, name))),
    ['pinned'],
  );
});
