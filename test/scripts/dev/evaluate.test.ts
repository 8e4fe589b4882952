import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';

const root = join(import.meta.dirname, '..', '..', '..');

test('npm run evaluate answers --help with the help alone', async () => {
  const { scripts } = (await import('../../../package.json', { with: { type: 'json' } })).default;
  const [node, ...args] = scripts.evaluate.split(' ');
  assert.equal(node, 'node');
  for (const asked of [['--help'], ['pairs', '--help']]) {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [...args, ...asked], { cwd: root });
    assert.match(stdout, /^Usage: evaluate /);
    assert.equal(stderr, '');
  }
});
