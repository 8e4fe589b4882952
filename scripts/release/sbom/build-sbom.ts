import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { findNpm } from '../../base/find-npm.ts';
import type { LockFile } from '../../base/lock-file.ts';
import { runCommand } from '../../base/run-command.ts';
import { pagePackages } from '../notices/page-packages.ts';
import { shippedPackages } from '../notices/shipped-packages.ts';

const componentSchema = z.looseObject({ type: z.string(), name: z.string(), version: z.string() });
const sbomSchema = z.looseObject({
  bomFormat: z.literal('CycloneDX'),
  metadata: z.looseObject({ component: z.looseObject({ name: z.string(), version: z.string() }) }),
  components: z.array(componentSchema),
  dependencies: z.array(z.looseObject({ ref: z.string() })),
});
export type Sbom = z.infer<typeof sbomSchema>;

const packageSchema = z.object({ name: z.string(), dependencies: z.record(z.string(), z.string()) });
const manifestSchema = z.object({
  models: z.record(
    z.string(),
    z.object({
      file: z.string(),
      sha256: z.string(),
      purpose: z.string(),
      licence: z.string(),
      source: z.object({ version: z.string() }),
    }),
  ),
});

const askNpm = async (root: string): Promise<Sbom> => {
  const npm = findNpm();
  if (npm === null) throw new Error('The software bill of materials is written by npm, which is not on this machine.');
  const [program, ...args] = npm;
  const { exitCode, output } = await runCommand(
    program,
    [...args, 'sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', '--loglevel', 'silent'],
    {
      cwd: root,
    },
  );
  if (exitCode !== 0) throw new Error(`npm could not write the software bill of materials: ${output}`);
  return sbomSchema.parse(JSON.parse(output));
};

const netComponents = (root: string): Sbom['components'] => {
  const { models } = manifestSchema.parse(JSON.parse(readFileSync(join(root, 'models', 'manifest.json'), 'utf8')));
  return Object.values(models).map(({ file, sha256, purpose, licence, source }) => ({
    'bom-ref': `model:${file}`,
    type: 'machine-learning-model',
    name: file,
    version: source.version,
    description: purpose,
    hashes: [{ alg: 'SHA-256', content: sha256 }],
    licenses: [{ license: { name: licence } }],
  }));
};

/**
 * The bill of materials of what reaches a user, in CycloneDX: npm's own for the project, cut down to the packages that
 * are shipped, on whatever platform, with Electron and the nets.
 * @throws Error without npm.
 */
export const buildSbom = async (root: string): Promise<Sbom> => {
  const all = await askNpm(root);
  const read = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'));
  const { name, dependencies } = packageSchema.parse(read('package.json'));
  const lock = read('package-lock.json') as LockFile;
  const shipped = shippedPackages(lock, [...Object.keys(dependencies), ...pagePackages(root)]);
  const electron = `electron@${lock.packages['node_modules/electron']?.version}`;
  const wanted = new Set([...shipped.map((one) => `${one.name}@${one.version}`), electron]);
  const components = all.components.filter((component) => wanted.has(`${component.name}@${component.version}`));
  const refs = new Set([...components.map((component) => component['bom-ref']), all.metadata.component['bom-ref']]);
  return {
    ...all,
    metadata: { ...all.metadata, component: { ...all.metadata.component, name, type: 'application' } },
    components: [...components, ...netComponents(root)],
    dependencies: all.dependencies.filter(({ ref }) => refs.has(ref)),
  };
};
