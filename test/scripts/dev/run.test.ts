import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { tempDir } from '../../fixtures/temp-dir.ts';

const launcher = join(import.meta.dirname, '..', '..', '..', 'scripts', 'dev', 'run.mjs');

/** Makes this Node call itself an old one. */
const asOldNode = ['--import', "data:text/javascript,Object.defineProperty(process.versions,'node',{value:'20.1.0'})"];

/** A project with the launcher and one program, which tells its Node and arguments and ends with 7. */
const project = (t: TestContext, hasOwnNode: boolean): string => {
  const root = tempDir(t);
  mkdirSync(join(root, 'scripts', 'dev'), { recursive: true });
  cpSync(launcher, join(root, 'scripts', 'dev', 'run.mjs'));
  writeFileSync(
    join(root, 'program.ts'),
    'console.log(process.versions.node, ...process.argv.slice(2) as string[]);\nprocess.exitCode = 7;\n',
  );
  if (hasOwnNode) {
    const isWindows = process.platform === 'win32';
    const bin = join(root, 'node_modules', `node-${isWindows ? 'win' : process.platform}-${process.arch}`, 'bin');
    mkdirSync(bin, { recursive: true });
    symlinkSync(process.execPath, join(bin, isWindows ? 'node.exe' : 'node'));
  }
  return root;
};

const run = (root: string, nodeArgs: readonly string[]) =>
  spawnSync(process.execPath, [...nodeArgs, 'scripts/dev/run.mjs', 'program.ts', 'one', '--two'], {
    cwd: root,
    encoding: 'utf8',
  });

test('runs the program here on a Node that is new enough', (t) => {
  const { status, stdout } = run(project(t, false), []);
  assert.deepEqual([status, stdout], [7, `${process.versions.node} one --two\n`]);
});

test('hands over from an old Node to the one that was installed along, with arguments and exit code', (t) => {
  const { status, stdout } = run(project(t, true), asOldNode);
  assert.deepEqual([status, stdout], [7, `${process.versions.node} one --two\n`]);
});

test('says what to do on an old Node where none was installed along', (t) => {
  const { status, stdout, stderr } = run(project(t, false), asOldNode);
  assert.deepEqual([status, stdout], [1, '']);
  assert.match(stderr, /needs Node 22\.18 or newer; this is Node 20\.1\.0/);
  assert.match(stderr, /Install a newer Node/);
});
