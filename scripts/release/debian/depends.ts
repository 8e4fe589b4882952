import { closeSync, mkdirSync, openSync, readdirSync, readFileSync, readSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runTool } from './run-tool.ts';

/**
 * Packages that Debian 13 and Ubuntu 24.04 have under a name of their own, since times have 64 bits; nothing else
 * changed in them on 64-bit processors.
 */
const renamed = [
  'libasound2',
  'libatk-bridge2.0-0',
  'libatk1.0-0',
  'libatspi2.0-0',
  'libcups2',
  'libglib2.0-0',
  'libgtk-3-0',
];

/** What Electron loads by itself while it runs, and cannot do without. */
const loaded = ['libgtk-3-0'];

/**
 * The relation with both names where a package has two, the newer one first: under the old one, newer systems also know
 * substitutes. A relation is as in a control file: "libgtk-3-0 (>= 3.9.10)".
 */
export const withBothNames = (relation: string): string => {
  const [, name = relation, version = ''] = /^(\S+?)(?:t64)?( \(.*\))?$/.exec(relation) ?? [];
  return renamed.includes(name) ? `${name}t64${version} | ${name}${version}` : relation;
};

const isProgram = (file: string): boolean => {
  const head = Buffer.alloc(4);
  const opened = openSync(file, 'r');
  readSync(opened, head, 0, 4, 0);
  closeSync(opened);
  return head.toString('latin1') === '\x7fELF';
};

/** Programs and libraries in a folder, by their full paths. */
const programsIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter(isProgram);

/**
 * The packages of this system that the programs in the folder are linked with, each in the oldest version that will do.
 * The folder lies in a `tree` that is laid out as a package.
 */
export const findDepends = async (tree: string, folder: string): Promise<string[]> => {
  const programs = programsIn(folder);
  const work = join(tree, 'debian');
  mkdirSync(work);
  writeFileSync(join(work, 'control'), 'Source: familiar\n\nPackage: familiar\nArchitecture: any\n');
  const own = [...new Set(programs.map(dirname))].map((path) => `-l${path}`);
  const output = join(work, 'variables');
  await runTool('dpkg-shlibdeps', [`-O${output}`, ...own, ...programs.map((path) => `-e${path}`)], tree);
  const [, linked = ''] = /^shlibs:Depends=(.*)$/m.exec(readFileSync(output, 'utf8')) ?? [];
  rmSync(work, { recursive: true });
  const found = linked.split(', ').filter((relation) => relation !== '');
  const missing = loaded.filter((name) => !found.some((relation) => relation.split(/[ (]|t64/)[0] === name));
  return [...found, ...missing].map(withBothNames).sort();
};
