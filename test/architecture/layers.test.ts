import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkLayers, layerOrders, ruleNames } from '../../scripts/check/layers.ts';
import { plantedProject, projectRoot } from './planted-project.ts';

const leaf = 'export const leaf = 1;\n';
const importing = (what: string): string => `import * as it from '${what}';\nexport const use = it;\n`;

/** Every folder that has an order inside its layer, with the next one above it, which it may not import. */
const orderViolations = layerOrders(projectRoot).flatMap(({ layer, folders }) =>
  folders.slice(0, -1).map((folder, place) => ({
    rule: `${layer}/${folder}-imports-only-what-is-below`,
    files: {
      [`src/${layer}/${folder}/a.ts`]: importing(`#${layer}/${folders[place + 1]}/leaf.ts`),
      [`src/${layer}/${folders[place + 1]}/leaf.ts`]: leaf,
    },
  })),
);

/** Each case breaks one rule; the check must name that rule. */
const violations: readonly { readonly rule: string; readonly files: Readonly<Record<string, string>> }[] = [
  {
    rule: 'contract-imports-only-its-layers',
    files: { 'src/contract/a.ts': importing('#core/leaf.ts'), 'src/core/leaf.ts': leaf },
  },
  {
    rule: 'words-imports-only-its-layers',
    files: { 'src/words/a.ts': importing('#core/leaf.ts'), 'src/core/leaf.ts': leaf },
  },
  {
    rule: 'core-imports-only-its-layers',
    files: { 'src/core/a.ts': importing('#words/leaf.ts'), 'src/words/leaf.ts': leaf },
  },
  {
    rule: 'core-imports-only-its-layers',
    files: { 'src/core/a.ts': importing('#storage/sqlite/leaf.ts'), 'src/storage/sqlite/leaf.ts': leaf },
  },
  {
    rule: 'hosts-imports-only-its-layers',
    files: { 'src/hosts/a.ts': importing('#backend/leaf.ts'), 'src/backend/leaf.ts': leaf },
  },
  {
    rule: 'engine/onnx-imports-only-its-layers',
    files: { 'src/engine/onnx/a.ts': importing('#engine/process/leaf.ts'), 'src/engine/process/leaf.ts': leaf },
  },
  {
    rule: 'engine/images-imports-only-its-layers',
    files: { 'src/engine/images/a.ts': importing('#engine/onnx/leaf.ts'), 'src/engine/onnx/leaf.ts': leaf },
  },
  {
    rule: 'engine/models-imports-only-its-layers',
    files: { 'src/engine/models/a.ts': importing('#engine/client/leaf.ts'), 'src/engine/client/leaf.ts': leaf },
  },
  {
    rule: 'engine/protocol-imports-only-its-layers',
    files: { 'src/engine/protocol/a.ts': importing('#engine/process/leaf.ts'), 'src/engine/process/leaf.ts': leaf },
  },
  {
    rule: 'engine/process-imports-only-its-layers',
    files: { 'src/engine/process/a.ts': importing('#engine/client/leaf.ts'), 'src/engine/client/leaf.ts': leaf },
  },
  {
    rule: 'engine/client-imports-only-its-layers',
    files: { 'src/engine/client/a.ts': importing('#engine/process/leaf.ts'), 'src/engine/process/leaf.ts': leaf },
  },
  {
    rule: 'storage/secrets-imports-only-its-layers',
    files: { 'src/storage/secrets/a.ts': importing('#storage/sqlite/leaf.ts'), 'src/storage/sqlite/leaf.ts': leaf },
  },
  {
    rule: 'storage/backup-imports-only-its-layers',
    files: { 'src/storage/backup/a.ts': importing('#storage/sqlite/leaf.ts'), 'src/storage/sqlite/leaf.ts': leaf },
  },
  {
    rule: 'storage/sqlite-imports-only-its-layers',
    files: { 'src/storage/sqlite/a.ts': importing('#backend/leaf.ts'), 'src/backend/leaf.ts': leaf },
  },
  {
    rule: 'backend-imports-only-its-layers',
    files: { 'src/backend/a.ts': importing('#engine/process/leaf.ts'), 'src/engine/process/leaf.ts': leaf },
  },
  {
    rule: 'backend-imports-only-its-layers',
    files: { 'src/backend/a.ts': importing('#web/leaf.ts'), 'src/web/leaf.ts': leaf },
  },
  {
    rule: 'web-imports-only-its-layers',
    files: { 'src/web/a.ts': importing('#main/leaf.ts'), 'src/main/leaf.ts': leaf },
  },
  {
    rule: 'cli-imports-only-its-layers',
    files: { 'src/cli/a.ts': importing('#renderer/leaf.ts'), 'src/renderer/leaf.ts': leaf },
  },
  {
    rule: 'main-imports-only-its-layers',
    files: { 'src/main/a.ts': importing('#core/leaf.ts'), 'src/core/leaf.ts': leaf },
  },
  {
    rule: 'main-imports-only-its-layers',
    files: { 'src/main/a.ts': importing('#web/leaf.ts'), 'src/web/leaf.ts': leaf },
  },
  {
    rule: 'preload-imports-only-its-layers',
    files: { 'src/preload/a.ts': importing('#backend/leaf.ts'), 'src/backend/leaf.ts': leaf },
  },
  {
    rule: 'core-imports-only-its-layers',
    files: { 'src/core/a.ts': importing('../backend/leaf.ts'), 'src/backend/leaf.ts': leaf },
  },
  {
    rule: 'renderer-imports-only-its-layers',
    files: { 'src/renderer/a.tsx': importing('#core/leaf.ts'), 'src/core/leaf.ts': leaf },
  },
  { rule: 'contract-imports-only-its-packages', files: { 'src/contract/a.ts': importing('react') } },
  { rule: 'words-imports-only-its-packages', files: { 'src/words/a.ts': importing('zod') } },
  { rule: 'core-imports-only-its-packages', files: { 'src/core/a.ts': importing('zod') } },
  { rule: 'hosts-imports-only-its-packages', files: { 'src/hosts/a.ts': importing('ws') } },
  { rule: 'engine/onnx-imports-only-its-packages', files: { 'src/engine/onnx/a.ts': importing('zod') } },
  { rule: 'engine/images-imports-only-its-packages', files: { 'src/engine/images/a.ts': importing('zod') } },
  { rule: 'engine/models-imports-only-its-packages', files: { 'src/engine/models/a.ts': importing('ws') } },
  { rule: 'engine/protocol-imports-only-its-packages', files: { 'src/engine/protocol/a.ts': importing('ws') } },
  { rule: 'engine/process-imports-only-its-packages', files: { 'src/engine/process/a.ts': importing('zod') } },
  { rule: 'engine/client-imports-only-its-packages', files: { 'src/engine/client/a.ts': importing('ws') } },
  { rule: 'storage/secrets-imports-only-its-packages', files: { 'src/storage/secrets/a.ts': importing('zod') } },
  { rule: 'storage/backup-imports-only-its-packages', files: { 'src/storage/backup/a.ts': importing('ws') } },
  { rule: 'storage/sqlite-imports-only-its-packages', files: { 'src/storage/sqlite/a.ts': importing('zod') } },
  { rule: 'backend-imports-only-its-packages', files: { 'src/backend/a.ts': importing('commander') } },
  { rule: 'web-imports-only-its-packages', files: { 'src/web/a.ts': importing('sharp') } },
  { rule: 'main-imports-only-its-packages', files: { 'src/main/a.ts': importing('ws') } },
  { rule: 'cli-imports-only-its-packages', files: { 'src/cli/a.ts': importing('better-sqlite3') } },
  { rule: 'preload-imports-only-its-packages', files: { 'src/preload/a.ts': importing('zod') } },
  { rule: 'renderer-imports-only-its-packages', files: { 'src/renderer/a.tsx': importing('ws') } },
  {
    rule: 'core-imports-only-its-packages',
    files: { 'src/core/a.ts': "import type { ZodType } from 'zod';\nexport type Use = ZodType;\n" },
  },
  { rule: 'contract-has-no-node-built-ins', files: { 'src/contract/a.ts': importing('node:fs') } },
  { rule: 'words-has-no-node-built-ins', files: { 'src/words/a.ts': importing('node:fs') } },
  { rule: 'core-has-no-node-built-ins', files: { 'src/core/a.ts': importing('node:crypto') } },
  { rule: 'preload-has-no-node-built-ins', files: { 'src/preload/a.ts': importing('node:path') } },
  { rule: 'renderer-has-no-node-built-ins', files: { 'src/renderer/a.tsx': importing('node:fs') } },
  ...orderViolations,
  ...['backend', 'renderer'].map((layer) => ({
    rule: `${layer}-has-only-known-folders`,
    files: {
      [`src/${layer}/utils/a.ts`]: importing('./leaf.ts'),
      [`src/${layer}/utils/leaf.ts`]: leaf,
    },
  })),
  {
    rule: 'features-of-the-page-stand-apart',
    files: {
      'src/renderer/features/lock/a.ts': importing('#renderer/features/map/leaf.ts'),
      'src/renderer/features/map/leaf.ts': leaf,
    },
  },
  {
    rule: 'core-has-only-known-folders',
    files: { 'src/core/utils/a.ts': importing('./leaf.ts'), 'src/core/utils/leaf.ts': leaf },
  },
  {
    rule: 'src-has-only-known-folders',
    files: { 'src/utils/a.ts': importing('./leaf.ts'), 'src/utils/leaf.ts': leaf },
  },
  {
    rule: 'src-imports-nothing-outside',
    files: { 'src/backend/a.ts': importing('../../scripts/leaf.ts'), 'scripts/leaf.ts': leaf },
  },
  {
    rule: 'src-imports-nothing-outside',
    files: { 'src/core/a.ts': importing('../../research/leaf.ts'), 'research/leaf.ts': leaf },
  },
  {
    rule: 'research-imports-no-tooling',
    files: { 'research/lab/a.ts': importing('../../scripts/leaf.ts'), 'scripts/leaf.ts': leaf },
  },
  { rule: 'dbus-native-has-one-door', files: { 'src/hosts/a.ts': importing('dbus-native') } },
  { rule: 'koffi-has-one-door', files: { 'src/hosts/bus/a.ts': importing('koffi') } },
  { rule: 'better-sqlite3-has-one-door', files: { 'src/backend/a.ts': importing('better-sqlite3') } },
  { rule: 'onnxruntime-node-has-one-door', files: { 'src/engine/process/a.ts': importing('onnxruntime-node') } },
  { rule: 'sharp-has-one-door', files: { 'src/engine/onnx/a.ts': importing('sharp') } },
  { rule: 'libheif-js-has-one-door', files: { 'src/engine/onnx/a.ts': importing('libheif-js') } },
  { rule: 'electron-has-one-door', files: { 'test/main/a.ts': importing('electron') } },
  {
    rule: 'migrations-import-only-the-database-type',
    files: { 'src/storage/sqlite/migrations/a.ts': importing('../leaf.ts'), 'src/storage/sqlite/leaf.ts': leaf },
  },
  { rule: 'shipped-code-uses-shipped-packages', files: { 'src/backend/a.ts': importing('fast-check') } },
  {
    rule: 'no-cycle',
    files: {
      'src/core/a.ts': "export { b } from './b.ts';\nexport const a = 1;\n",
      'src/core/b.ts': "export { a } from './a.ts';\nexport const b = 1;\n",
    },
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
      'src/contract/leaf.ts': importing('zod/mini'),
      'src/words/leaf.ts': importing('#contract/leaf.ts'),
      'src/core/leaf.ts': importing('#contract/leaf.ts'),
      'src/core/base/a.ts': importing('../leaf.ts'),
      'src/core/ports/a.ts': importing('../base/a.ts'),
      'src/storage/sqlite/a.ts': importing('better-sqlite3'),
      'src/engine/client/leaf.ts': importing('#core/leaf.ts'),
      'src/backend/leaf.ts': importing('#storage/sqlite/a.ts'),
      'src/backend/b.ts': importing('#engine/client/leaf.ts'),
      'src/web/a.ts': importing('#backend/leaf.ts'),
      'src/main/a.ts': importing('electron'),
      'src/renderer/a.tsx': importing('react'),
      'src/renderer/b.ts': importing('#words/leaf.ts'),
      'test/engine/a.test.ts': importing('sharp'),
      'research/a.ts': importing('#core/ports/a.ts'),
    });
    assert.deepEqual((await checkLayers(root)).problems, []);
  });

  test('every rule is shown by a violation planted here', () => {
    const shown = new Set(violations.map(({ rule }) => rule));
    assert.deepEqual(
      ruleNames(projectRoot).filter((name) => !shown.has(name)),
      [],
    );
  });
});
