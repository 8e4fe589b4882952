import assert from 'node:assert/strict';
import { describe, type TestContext, test } from 'node:test';
import { listFiles } from '../../scripts/base/list-files.ts';
import { checkTypes } from '../../scripts/check/types.ts';
import { plantedProject, projectRoot } from './planted-project.ts';

/** The folders with a tsconfig, in which an empty module keeps the compiler from complaining about nothing to do. */
const filled = Object.fromEntries(
  listFiles(projectRoot)
    .filter((path) => path.endsWith('/tsconfig.json'))
    .map((path) => [path.replace('tsconfig.json', 'empty.ts'), 'export {};\n']),
);

const planted = (t: TestContext, files: Readonly<Record<string, string>>): string =>
  plantedProject(t, { ...filled, ...files });

const problemsIn = (root: string, path: string): string[] =>
  checkTypes(root, path.split('/').slice(0, 2).join('/')).problems.filter((problem) => problem.includes(path));

/** Each case uses something that the folder's runtime does not have. */
const foreign: readonly { readonly path: string; readonly text: string; readonly missing: string }[] = [
  { path: 'src/contract/a.ts', text: 'export const a = process.pid;\n', missing: "'process'" },
  { path: 'src/contract/b.ts', text: 'export const a = document.title;\n', missing: "'document'" },
  {
    path: 'src/core/a.ts',
    text: "import * as z from 'zod/mini';\nexport const a = [z, process.pid];\n",
    missing: "'process'",
  },
  { path: 'src/core/b.ts', text: 'export const a = document.title;\n', missing: "'document'" },
  { path: 'src/backend/a.ts', text: 'export const a = document.title;\n', missing: "'document'" },
  { path: 'src/web/a.ts', text: 'export const a = localStorage.length + window.length;\n', missing: "'window'" },
  { path: 'src/cli/a.ts', text: 'export const a = document.title;\n', missing: "'document'" },
  {
    path: 'src/main/a.ts',
    text: "import { app } from 'electron';\nexport const a = [app, document.title];\n",
    missing: "'document'",
  },
  {
    path: 'src/preload/a.ts',
    text: "import { ipcRenderer } from 'electron';\nexport const a = [ipcRenderer, document.title];\n",
    missing: "'document'",
  },
  {
    path: 'src/renderer/a.tsx',
    text: "import { useState } from 'react';\nexport const a = [useState, process.pid];\n",
    missing: "'process'",
  },
];

describe('the type check', () => {
  for (const { path, text, missing } of foreign) {
    test(`knows no ${missing} in ${path}`, (t) => {
      const problems = problemsIn(planted(t, { [path]: text }), path);
      assert.ok(
        problems.some((problem) => problem.includes('Cannot find name') && problem.includes(missing)),
        JSON.stringify(problems),
      );
    });
  }

  test('accepts each folder using its own runtime', (t) => {
    const root = planted(t, {
      'src/core/a.ts': 'export const a = Math.hypot(3, 4);\n',
      'src/backend/a.ts': "import { readFileSync } from 'node:fs';\nexport const a = readFileSync;\n",
      'src/renderer/a.tsx': 'export const A = () => <p>{document.title}</p>;\n',
    });
    assert.deepEqual(checkTypes(root).problems, []);
  });

  test('reports a file that no tsconfig covers', (t) => {
    const root = planted(t, { 'stray/a.ts': 'export const a = 1;\n' });
    assert.deepEqual(checkTypes(root).problems, ['stray/a.ts: no tsconfig covers it.']);
  });

  test('treats a missing element of an array as undefined', (t) => {
    const root = planted(t, { 'src/core/a.ts': 'export const first = (list: string[]): string => list[0];\n' });
    assert.equal(problemsIn(root, 'src/core/a.ts').length, 1);
  });
});
