import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { buildSbom } from './sbom/build-sbom.ts';

const root = resolve(import.meta.dirname, '..', '..');
const file = resolve(process.argv[2] ?? join(root, 'dist', 'sbom.cdx.json'));

try {
  const sbom = await buildSbom(root);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(sbom, null, 2)}\n`);
  console.log(`Wrote ${sbom.components.length} components to ${file}.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
