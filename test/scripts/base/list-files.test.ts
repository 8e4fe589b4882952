import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { listFiles } from '../../../scripts/base/list-files.ts';
import { tempDir } from '../../fixtures/temp-dir.ts';

test('lists what git would not ignore: no ignored folder anywhere, no ignored name, no link', (t) => {
  const root = tempDir(t);
  for (const folder of ['.git', 'src/node_modules', 'models', 'dist'])
    mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, '.gitignore'), '# built\nnode_modules/\ndist/\nmodels/*.onnx\n*.log\n');
  for (const file of [
    '.git/HEAD',
    'src/node_modules/a.js',
    'dist/a.js',
    'models/a.onnx',
    'models/a.json',
    'src/a.ts',
    'src/a.log',
    'a.onnx',
  ]) {
    writeFileSync(join(root, file), '');
  }
  symlinkSync(join(root, 'src'), join(root, 'link'));
  assert.deepEqual(listFiles(root), ['.gitignore', 'a.onnx', 'models/a.json', 'src/a.ts']);
});
