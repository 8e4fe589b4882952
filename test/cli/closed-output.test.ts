import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { test } from 'node:test';

const projectDir = join(import.meta.dirname, '..', '..');

for (const program of ['src/cli/index.ts', 'research/evaluate/index.ts', 'research/lab/index.ts'])
  test(`${program} says nothing where whoever read its output has gone, as head does`, async () => {
    const child = spawn(process.execPath, [join(projectDir, program), '--help'], { stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.destroy();
    const [said, [exitCode]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
    assert.deepEqual([said, exitCode], ['', 0]);
  });
