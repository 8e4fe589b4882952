import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';

const program = join(import.meta.dirname, 'stop-early.ts');

test('an engine that is stopped while it loads its nets or works leaves the process alive', () => {
  for (const delayMs of [0, 60, 120, 180, 240, 320, 400, 500]) {
    const { status, signal, stderr } = spawnSync(process.execPath, [program, String(delayMs)], { encoding: 'utf8' });
    assert.deepEqual({ status, signal }, { status: 0, signal: null }, `stopped after ${delayMs} ms: ${stderr}`);
  }
});
