import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { findNpm } from '../../../scripts/base/find-npm.ts';
import { collectNotices } from '../../../scripts/release/notices/collect-notices.ts';
import { buildSbom } from '../../../scripts/release/sbom/build-sbom.ts';

const root = resolve(import.meta.dirname, '../../..');

test('the bill of materials names everything that is shipped, once, with licence and hash, and no tool', {
  skip: findNpm() === null ? 'no npm on this machine' : false,
}, async () => {
  const sbom = await buildSbom(root);
  assert.equal(sbom.metadata.component.name, 'familiar');
  const refs = sbom.components.map((component) => component['bom-ref']);
  assert.equal(new Set(refs).size, refs.length);
  for (const name of [
    'better-sqlite3',
    'onnxruntime-node',
    'sharp',
    'hash-wasm',
    'ws',
    'react',
    'react-dom',
    '@base-ui/react',
    'electron',
    'zod',
  ]) {
    assert.ok(
      sbom.components.some((component) => component.name === name),
      `${name} is missing`,
    );
  }
  for (const name of ['typescript', 'vite', 'fast-check', '@playwright/test', 'electron-builder', '@biomejs/biome']) {
    assert.ok(!sbom.components.some((component) => component.name === name), `${name} is a tool`);
  }
  for (const component of sbom.components) {
    assert.ok(
      Array.isArray(component['licenses']) && component['licenses'].length > 0,
      `${component.name} has no licence`,
    );
  }
  const { models } = JSON.parse(readFileSync(join(root, 'models', 'manifest.json'), 'utf8')) as {
    models: Record<string, { file: string; sha256: string }>;
  };
  const nets = sbom.components.filter(({ type }) => type === 'machine-learning-model');
  assert.deepEqual(
    nets.map((net) => [net.name, net['hashes']]),
    Object.values(models).map(({ file, sha256 }) => [file, [{ alg: 'SHA-256', content: sha256 }]]),
  );
  const ours = new Set(sbom.components.map(({ name, version }) => `${name} ${version}`));
  const listed = collectNotices(root).packages.filter(({ name }) => !name.endsWith('*'));
  assert.deepEqual(
    listed.filter(({ name, version }) => !ours.has(`${name} ${version}`)),
    [],
  );
});
