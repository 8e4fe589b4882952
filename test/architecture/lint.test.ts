import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkLint } from '../../scripts/check/lint.ts';
import { plantedProject } from './planted-project.ts';

const violations: readonly { readonly rule: string; readonly path: string; readonly text: string }[] = [
  { rule: 'noExplicitAny', path: 'src/core/a.ts', text: 'export const a = (b: any): unknown => b;\n' },
  { rule: 'noConsole', path: 'src/core/a.ts', text: "console.log('a');\n" },
  { rule: 'useImportType', path: 'src/core/a.ts', text: "import { B } from './b.ts';\n\nexport type A = B;\n" },
  { rule: 'noEnum', path: 'src/core/a.ts', text: 'export enum A {\n  B = 1,\n}\n' },
  { rule: 'noDefaultExport', path: 'src/core/a.ts', text: 'export default 1;\n' },
  { rule: 'noBarrelFile', path: 'src/core/index.ts', text: "export * from './a.ts';\n" },
  { rule: 'noNonNullAssertion', path: 'src/core/a.ts', text: 'export const a = (b: string | null): string => b!;\n' },
  { rule: 'useFilenamingConvention', path: 'src/core/BadName.ts', text: 'export const a = 1;\n' },
  { rule: 'noUnusedVariables', path: 'src/core/a.ts', text: 'const a = 1;\n' },
  {
    rule: 'noFocusedTests',
    path: 'test/a.test.ts',
    text: "import { test } from 'node:test';\n\ntest.only('a', () => {});\n",
  },
  { rule: 'format', path: 'src/core/a.ts', text: 'export const a = "double quotes"\n' },
];

describe('the lint check', () => {
  for (const { rule, path, text } of violations) {
    test(`refuses what breaks ${rule}`, async (t) => {
      const { problems } = await checkLint(plantedProject(t, { [path]: text }));
      assert.match(problems.join('\n'), new RegExp(`${path}.*\\b${rule}\\b`));
    });
  }

  test('accepts well-formed code, and reads it', async (t) => {
    const { problems, filesRead } = await checkLint(plantedProject(t, { 'src/core/a.ts': "export const a = 'b';\n" }));
    assert.deepEqual(problems, []);
    assert.ok(filesRead > 1);
  });
});
