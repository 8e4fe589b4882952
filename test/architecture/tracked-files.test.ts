import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';

const root = resolve(import.meta.dirname, '../..');
const isCheckout = existsSync(join(root, '.git'));

test('nothing that is installed, built or downloaded is part of the repository', { skip: isCheckout ? false : 'this is no git checkout' }, () => {
  const made = ['node_modules', 'dist', '.cache', 'test-results', 'playwright-report', 'models/*.onnx'];
  assert.equal(execFileSync('git', ['ls-files', '--', ...made], { cwd: root, encoding: 'utf8' }), '');
});
