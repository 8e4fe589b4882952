import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { programName } from '#hosts/asking/program-name.ts';
import { tempDir } from '../../fixtures/temp-dir.ts';

type Process = { readonly pid: number; readonly parent: number; readonly file: string };

function processes(folder: string, all: readonly Process[]): string {
  for (const { pid, parent, file } of all) {
    mkdirSync(join(folder, `${pid}`));
    writeFileSync(join(folder, `${pid}`, 'status'), `Name:\tsomething\nPPid:\t${parent}\n`);
    symlinkSync(file, join(folder, `${pid}`, 'exe'));
  }
  return folder;
}

test('a program is called by its file, past the shells and carriers that ask for it', (t) => {
  const proc = processes(tempDir(t), [
    { pid: 50, parent: 40, file: '/usr/bin/node' },
    { pid: 40, parent: 30, file: '/bin/dash' },
    { pid: 30, parent: 20, file: '/usr/bin/swaylock' },
    { pid: 20, parent: 1, file: '/usr/bin/sway' },
    { pid: 60, parent: 1, file: '/usr/bin/bash' },
    { pid: 70, parent: 1, file: `/tmp/\u202e${'evil'.repeat(40)} (deleted)` },
    { pid: 75, parent: 1, file: '/memfd:sealed (deleted)' },
    { pid: 80, parent: 81, file: '/bin/sh' },
    { pid: 81, parent: 80, file: '/bin/sh' },
  ]);
  assert.equal(programName(50, proc), 'swaylock');
  assert.equal(programName(60, proc), 'bash');
  assert.equal(programName(70, proc), 'evil'.repeat(15));
  assert.equal(programName(75, proc), 'something');
  assert.equal(programName(80, proc), 'sh');
  assert.equal(programName(99, proc), null);
});

test('this process is run by something that has a name', { skip: process.platform !== 'linux' }, () => {
  assert.ok(programName(process.pid));
});
