import { createRequire } from 'node:module';
import { join } from 'node:path';
import { cruise, type ICruiseOptions, type ICruiseResult, type IForbiddenRuleType } from 'dependency-cruiser';
import { listFiles } from '../base/list-files.ts';
import type { Findings } from './findings.ts';

const folders = ['src', 'scripts', 'models', 'research', 'test'];

type Config = {
  readonly options: ICruiseOptions;
  readonly forbidden: (IForbiddenRuleType & { readonly name: string })[];
  readonly orders: Readonly<Record<string, readonly string[]>>;
};

const readConfig = (root: string): Config =>
  createRequire(join(root, 'package.json'))('./.dependency-cruiser.cjs') as Config;

/** The name of every rule of the layer table. */
export const ruleNames = (root: string): string[] => readConfig(root).forbidden.map(({ name }) => name);

/** The order of the folders inside a layer, lowest first, as the layer table has it. */
export const layerOrders = (root: string): { readonly layer: string; readonly folders: readonly string[] }[] =>
  Object.entries(readConfig(root).orders).map(([layer, folders]) => ({ layer, folders }));

/**
 * Checks every import below `root` against the layer table of `.dependency-cruiser.cjs`, and that no module was left
 * unread.
 */
export const checkLayers = async (root: string): Promise<Findings> => {
  const config = readConfig(root);
  const { output } = await cruise(folders, {
    ...config.options,
    baseDir: root,
    ruleSet: { forbidden: config.forbidden },
    validate: true,
  });
  const { modules, summary } = output as ICruiseResult;
  const read = new Set(modules.map((module) => module.source));
  const expected = listFiles(root).filter(
    (file) => /\.tsx?$/.test(file) && folders.some((folder) => file.startsWith(`${folder}/`)),
  );
  return {
    problems: [
      ...summary.violations.map(({ rule, from, to }) => `${from} -> ${to}: ${rule.name}`),
      ...expected.filter((file) => !read.has(file)).map((file) => `${file}: the layer check did not read it.`),
    ],
    filesRead: expected.length,
  };
};
