import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkDeadCode } from '../../scripts/check/dead-code.ts';
import { plantedProject } from './planted-project.ts';

const entry = { 'src/cli/index.ts': "import { used } from './parts.ts';\n\nexport const run = used;\n" };

describe('the dead code check', () => {
  test('reports an export that nothing imports, and not one that is used', async (t) => {
    const root = plantedProject(t, {
      ...entry,
      'src/cli/parts.ts': 'export const used = 1;\nexport const forgotten = 2;\n',
    });
    const report = (await checkDeadCode(root)).problems.join('\n');
    assert.match(report, /forgotten +src\/cli\/parts\.ts/);
    assert.doesNotMatch(report, /\bused +src\/cli\/parts\.ts/);
  });

  test('reports a file that nothing imports', async (t) => {
    const root = plantedProject(t, {
      ...entry,
      'src/cli/parts.ts': 'export const used = 1;\n',
      'src/core/forgotten.ts': 'export const a = 1;\n',
    });
    const report = (await checkDeadCode(root)).problems.join('\n');
    assert.match(report, /Unused files/);
    assert.match(report, /src\/core\/forgotten\.ts/);
  });

  test('reports a dependency that nothing imports', async (t) => {
    const report = (
      await checkDeadCode(plantedProject(t, { ...entry, 'src/cli/parts.ts': 'export const used = 1;\n' }))
    ).problems.join('\n');
    assert.match(report, /Unused dependencies/);
    assert.match(report, /better-sqlite3 +package\.json/);
  });
});
