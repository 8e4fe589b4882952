import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkLimits } from '../../scripts/check/limits.ts';
import { plantedProject } from './planted-project.ts';

const lines = (count: number): string => '  work();\n'.repeat(count);
const work = 'declare const work: () => void;\n';

const violations = [
  { what: 'a long line', text: `// ${'word '.repeat(24)}\n`, problem: /a\.ts:1: has 123 characters; the most is 120/ },
  {
    what: 'a long function',
    text: `${work}export function run(): void {\n${lines(39)}}\n`,
    problem: /a\.ts:2: run has 41 lines; the most is 40/,
  },
  {
    what: 'a long method',
    text: `${work}export const parts = {\n  run() {\n${lines(39)}  },\n};\n`,
    problem: /a\.ts:3: run has 41 lines/,
  },
  {
    what: 'a long factory',
    text: `${work}export const createParts = (): void => {\n${lines(59)}};\n`,
    problem: /createParts has 61 lines; the most is 60/,
  },
  {
    what: 'many parameters',
    text: 'export const sum = (a: number, b: number, c: number, d: number, e: number): number => a + b + c + d + e;\n',
    problem: /sum has 5 parameters; the most is 4/,
  },
] as const;

describe('the limits', () => {
  for (const { what, text, problem } of violations) {
    test(`refuse ${what}`, (t) => {
      const { problems } = checkLimits(plantedProject(t, { 'src/core/a.ts': text }));
      assert.equal(problems.length, 1, problems.join('\n'));
      assert.match(problems[0] ?? '', problem);
    });
  }

  test('accept a factory of sixty lines and a function of forty', (t) => {
    const text = `${work}export function createParts(): void {\n${lines(58)}}\nexport const run = (): void => {\n${lines(38)}};\n`;
    assert.deepEqual(checkLimits(plantedProject(t, { 'src/core/a.ts': text })).problems, []);
  });
});
