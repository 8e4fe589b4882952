import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkLayers } from '../../scripts/checks/layers.ts';
import { plantedProject, projectRoot } from './planted-project.ts';

const leaf = 'export const leaf = 1;\n';
const importing = (what: string): string => `import * as it from '${what}';\nexport const use = it;\n`;

/** Each case breaks one rule; the check must name that rule. */
const violations: readonly { readonly rule: string; readonly files: Readonly<Record<string, string>> }[] = [
  { rule: 'shared-imports-only-its-layers', files: { 'src/shared/a.ts': importing('../core/leaf.ts'), 'src/core/leaf.ts': leaf } },
  { rule: 'shared-imports-only-its-packages', files: { 'src/shared/a.ts': importing('react') } },
  { rule: 'shared-has-no-node-built-ins', files: { 'src/shared/a.ts': importing('node:fs') } },
  { rule: 'core-imports-only-its-layers', files: { 'src/core/a.ts': importing('../node/leaf.ts'), 'src/node/leaf.ts': leaf } },
  { rule: 'core-imports-only-its-packages', files: { 'src/core/a.ts': importing('zod') } },
  { rule: 'core-imports-only-its-packages', files: { 'src/core/a.ts': "import type { ZodType } from 'zod';\nexport type Use = ZodType;\n" } },
  { rule: 'core-has-no-node-built-ins', files: { 'src/core/a.ts': importing('node:crypto') } },
  { rule: 'node-imports-only-its-layers', files: { 'src/node/a.ts': importing('../web/leaf.ts'), 'src/web/leaf.ts': leaf } },
  { rule: 'node-imports-only-its-packages', files: { 'src/node/a.ts': importing('commander') } },
  { rule: 'web-imports-only-its-layers', files: { 'src/web/a.ts': importing('../main/leaf.ts'), 'src/main/leaf.ts': leaf } },
  { rule: 'web-imports-only-its-packages', files: { 'src/web/a.ts': importing('sharp') } },
  { rule: 'main-imports-only-its-layers', files: { 'src/main/a.ts': importing('../web/leaf.ts'), 'src/web/leaf.ts': leaf } },
  { rule: 'main-imports-only-its-layers', files: { 'src/main/a.ts': importing('../core/leaf.ts'), 'src/core/leaf.ts': leaf } },
  { rule: 'main-imports-only-its-packages', files: { 'src/main/a.ts': importing('ws') } },
  { rule: 'cli-imports-only-its-layers', files: { 'src/cli/a.ts': importing('../renderer/leaf.ts'), 'src/renderer/leaf.ts': leaf } },
  { rule: 'cli-imports-only-its-packages', files: { 'src/cli/a.ts': importing('better-sqlite3') } },
  { rule: 'lab-imports-only-its-layers', files: { 'src/lab/a.ts': importing('../renderer/leaf.ts'), 'src/renderer/leaf.ts': leaf } },
  { rule: 'lab-imports-only-its-packages', files: { 'src/lab/a.ts': importing('sharp') } },
  { rule: 'the-lab-imports-the-builder-alone', files: { 'src/lab/a.ts': importing('../../scripts/leaf.ts'), 'scripts/leaf.ts': leaf } },
  { rule: 'preload-imports-only-its-layers', files: { 'src/preload/a.ts': importing('../node/leaf.ts'), 'src/node/leaf.ts': leaf } },
  { rule: 'preload-imports-only-its-packages', files: { 'src/preload/a.ts': importing('zod') } },
  { rule: 'preload-has-no-node-built-ins', files: { 'src/preload/a.ts': importing('node:path') } },
  { rule: 'renderer-imports-only-its-layers', files: { 'src/renderer/a.tsx': importing('../core/leaf.ts'), 'src/core/leaf.ts': leaf } },
  { rule: 'renderer-imports-only-its-packages', files: { 'src/renderer/a.tsx': importing('ws') } },
  { rule: 'renderer-has-no-node-built-ins', files: { 'src/renderer/a.tsx': importing('node:fs') } },
  { rule: 'src-has-only-known-folders', files: { 'src/utils/a.ts': importing('./leaf.ts'), 'src/utils/leaf.ts': leaf } },
  { rule: 'src-imports-no-tooling', files: { 'src/node/a.ts': importing('../../scripts/leaf.ts'), 'scripts/leaf.ts': leaf } },
  { rule: 'better-sqlite3-has-one-door', files: { 'src/node/images/a.ts': importing('better-sqlite3') } },
  { rule: 'onnxruntime-node-has-one-door', files: { 'src/node/engine/a.ts': importing('onnxruntime-node') } },
  { rule: 'sharp-has-one-door', files: { 'src/node/onnx/a.ts': importing('sharp') } },
  { rule: 'electron-has-one-door', files: { 'test/main/a.ts': importing('electron') } },
  {
    rule: 'migrations-import-only-the-database-type',
    files: { 'src/node/sqlite/migrations/a.ts': importing('../leaf.ts'), 'src/node/sqlite/leaf.ts': leaf },
  },
  { rule: 'shipped-code-uses-shipped-packages', files: { 'src/node/a.ts': importing('fast-check') } },
  {
    rule: 'no-cycle',
    files: { 'src/core/a.ts': "export { b } from './b.ts';\nexport const a = 1;\n", 'src/core/b.ts': "export { a } from './a.ts';\nexport const b = 1;\n" },
  },
  { rule: 'no-orphan', files: { 'src/core/a.ts': leaf } },
  { rule: 'every-import-resolves', files: { 'src/core/a.ts': importing('./nowhere.ts') } },
];

describe('the layer check', () => {
  for (const { rule, files } of violations) {
    test(`refuses what breaks ${rule}: ${Object.keys(files)[0]}`, async (t) => {
      const { problems } = await checkLayers(plantedProject(t, files));
      assert.ok(
        problems.some((problem) => problem.endsWith(`: ${rule}`)),
        `expected ${rule}, got ${JSON.stringify(problems)}`,
      );
    });
  }

  test('accepts what the layer table allows', async (t) => {
    const root = plantedProject(t, {
      'src/shared/leaf.ts': importing('zod/mini'),
      'src/core/leaf.ts': importing('../shared/leaf.ts'),
      'src/node/sqlite/a.ts': importing('better-sqlite3'),
      'src/node/leaf.ts': importing('./sqlite/a.ts'),
      'src/node/b.ts': importing('../core/leaf.ts'),
      'src/web/a.ts': importing('../node/leaf.ts'),
      'src/main/a.ts': importing('electron'),
      'src/renderer/a.tsx': importing('react'),
      'test/node/a.test.ts': importing('sharp'),
    });
    assert.deepEqual((await checkLayers(root)).problems, []);
  });

  test('reads every module of this project', async () => {
    const { filesRead } = await checkLayers(projectRoot);
    assert.ok(filesRead > 100, `read ${filesRead} modules`);
  });
});
