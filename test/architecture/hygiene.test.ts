import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { checkHygiene } from '../../scripts/check/hygiene.ts';
import { plantedProject, projectRoot } from './planted-project.ts';

/** Built from pieces, so that this file keeps to the rules that it tests. */
const join = (...pieces: string[]): string => pieces.join('');

const copyOf = (path: string): string => readFileSync(`${projectRoot}/${path}`, 'utf8');

const violations: readonly {
  readonly what: string;
  readonly files: Readonly<Record<string, string>>;
  readonly problem: RegExp;
}[] = [
  {
    what: 'a home folder in a source file',
    files: { 'src/core/a.ts': join("const a = '/ho", "me/ann/a';\n") },
    problem: /a\.ts: holds a path of one machine/,
  },
  {
    what: 'a home folder in a document',
    files: { 'docs/a.md': join('See /Us', 'ers/ann/a.\n') },
    problem: /a\.md: holds a path of one machine/,
  },
  {
    what: 'a host in the lock file',
    files: { 'package-lock.json': join('{ "packages": {}, "resolved": "htt', 'ps://example.org/a.tgz" }\n') },
    problem: /package-lock\.json: names a registry host/,
  },
  {
    what: "a lock file without another platform's binary",
    files: {
      'package-lock.json':
        '{ "packages": { "node_modules/a": { "optionalDependencies": { "a-darwin-arm64": "1.0.0" } } } }\n',
    },
    problem: /package-lock\.json: leaves out a-darwin-arm64/,
  },
  {
    what: 'a package in the lock file without its integrity hash',
    files: { 'package-lock.json': '{ "packages": { "node_modules/a": { "version": "1.0.0" } } }\n' },
    problem: /package-lock\.json: takes node_modules\/a whatever it holds/,
  },
  {
    what: 'notices that miss a package',
    files: {
      'package-lock.json': copyOf('package-lock.json'),
      'models/manifest.json': copyOf('models/manifest.json'),
      'NOTICES.md': copyOf('NOTICES.md').replace('| better-sqlite3 |', '| another |'),
    },
    problem: /NOTICES\.md: does not name what is shipped/,
  },
  {
    what: 'a registry in .npmrc',
    files: { '.npmrc': join('regis', 'try=https://example.org\n') },
    problem: /\.npmrc: names a registry/,
  },
  {
    what: 'a picture outside docs and assets',
    files: { 'test/fixtures/a.jpg': 'x' },
    problem: /a\.jpg: a picture outside/,
  },
  {
    what: 'a picture inside a source file',
    files: { 'src/core/a.ts': `// data:image/png;base64,${'A'.repeat(500)}\n` },
    problem: /carries a picture/,
  },
  { what: 'a binary file', files: { 'test/fixtures/a.dat': 'a\0b' }, problem: /a\.dat: a binary file/ },
  { what: 'unfinished work', files: { 'src/core/a.ts': join('// TO', 'DO later\n') }, problem: /unfinished work/ },
  {
    what: 'a silenced type checker',
    files: { 'src/core/a.ts': join('// @ts-', 'ignore\n') },
    problem: /silences the type checker/,
  },
  {
    what: 'a file that grew too long',
    files: { 'src/core/a.ts': 'export {};\n'.repeat(301) },
    problem: /a\.ts: has 302 lines/,
  },
  {
    what: 'a second door to ipcMain',
    files: {
      'src/main/a.ts': "import { ipcMain } from 'electron';\n",
      'src/main/b.ts': "import { ipcMain } from 'electron';\n",
    },
    problem: /src\/main\/a\.ts, src\/main\/b\.ts: ipcMain has one door/,
  },
  {
    what: 'a file that is made past the door for private ones',
    files: { 'src/main/a.ts': "import { writeFileSync } from 'node:fs';\n" },
    problem: /src\/main\/a\.ts: makes a file by itself/,
  },
  {
    what: 'a src folder without a README',
    files: { 'src/core/a.ts': 'export {};\n' },
    problem: /src\/core: has no README/,
  },
];

describe('the hygiene check', () => {
  for (const { what, files, problem } of violations) {
    test(`refuses ${what}`, (t) => {
      assert.match(checkHygiene(plantedProject(t, files)).problems.join('\n'), problem);
    });
  }

  test('refuses a link to installed packages that was added to the repository', (t) => {
    const root = plantedProject(t, {});
    const git = (...args: string[]): string => execFileSync('git', args, { cwd: root, encoding: 'utf8' });
    git('init', '-q');
    assert.doesNotMatch(checkHygiene(root).problems.join('\n'), /node_modules/);
    git('add', '--force', 'node_modules');
    assert.match(checkHygiene(root).problems.join('\n'), /^node_modules: is made on each machine; take it out/m);
  });

  test('accepts a picture in docs and ignores what git ignores', (t) => {
    const root = plantedProject(t, { 'docs/a.png': 'a\0b', 'dist/a.js': 'a\0b', 'models/a.onnx': 'a\0b' });
    const { problems } = checkHygiene(root);
    assert.deepEqual(
      problems.filter((problem) => !problem.includes('has no README')),
      [],
    );
  });
});
