import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkSentences } from '../../scripts/check/sentences.ts';
import { plantedProject, projectRoot } from './planted-project.ts';

const violations: readonly { readonly what: string; readonly path: string; readonly text: string }[] = [
  { what: 'text of an element', path: 'src/renderer/kit/a.tsx', text: 'export const A = () => <p>Save</p>;\n' },
  {
    what: 'a sentence in pieces around a name',
    path: 'src/renderer/kit/a.tsx',
    text: 'export const A = ({ name }: { name: string }) => <p>Hello, {name}</p>;\n',
  },
  {
    what: 'a word that a screen reader says',
    path: 'src/renderer/kit/a.tsx',
    text: 'export const A = () => <img alt="Portrait" />;\n',
  },
  {
    what: 'a label chosen by a condition',
    path: 'src/renderer/kit/a.ts',
    text: "export const a = (isOn: boolean) => (isOn ? 'Switch it off' : null);\n",
  },
  { what: 'a line of a command', path: 'src/cli/a.ts', text: "export const a = 'nobody is enrolled yet';\n" },
  {
    what: 'a sentence of the host',
    path: 'src/backend/a.ts',
    text: 'export const a = `Somebody is called ` + name + ` already.`;\n',
  },
  {
    what: 'a sentence in a table',
    path: 'src/contract/a.ts',
    text: "export const a = { disk: 'The disk is full.' };\n",
  },
];

const allowed = `
import type { Log } from './log.ts';
export const names = ['samples.added', 'text/html', '--data', 'image/webp'];
export const sql = 'SELECT id FROM members WHERE name = ?';
export const css = '0 0 24 24';
export function fail(log: Log): never {
  log.error('The face engine died.', null);
  throw new Error('the dispatcher let in a call that needs a session');
}
`;

describe('the check for sentences', () => {
  for (const { what, path, text } of violations)
    test(`finds ${what}`, (t) => {
      const { problems } = checkSentences(plantedProject(t, { [path]: text }));
      assert.equal(problems.length, 1, JSON.stringify(problems));
      assert.match(problems[0] ?? '', new RegExp(`^${path}:\\d+: ".+" belongs into src/words\\.$`));
    });

  test('leaves names, SQL, logs, programmers’ faults and the catalogue alone', (t) => {
    const root = plantedProject(t, {
      'src/backend/a.ts': allowed,
      'src/words/en/a.ts': "export const a = 'The disk is full.';\n",
      'test/a.test.ts': "export const a = 'The disk is full.';\n",
    });
    assert.deepEqual(checkSentences(root).problems, []);
  });

  test('reads every source file of this project', () => {
    const { filesRead } = checkSentences(projectRoot);
    assert.ok(filesRead > 500, `read ${filesRead} files`);
  });
});
