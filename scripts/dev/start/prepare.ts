import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../../base/run-command.ts';
import { isFresh } from './freshness.ts';

/**
 * One build: the folder it fills, the file that is written last and stands for all of it, what it reads, and the runs
 * of Vite that make it.
 */
type Build = {
  readonly title: string;
  readonly folder: string;
  readonly mark: string;
  readonly sources: readonly string[];
  readonly runs: readonly (readonly string[])[];
};

const page: Build = {
  title: 'the page',
  folder: 'dist/renderer',
  mark: 'index.html',
  sources: [
    'src/renderer',
    'src/contract',
    'src/words',
    'scripts/release/notices',
    'models/manifest.json',
    'vite.config.ts',
    'package-lock.json',
  ],
  runs: [[]],
};

const shell: Build = {
  title: 'the Electron shell',
  folder: 'dist/host',
  mark: 'preload.cjs',
  sources: ['src', 'assets', 'vite.host.config.ts', 'package-lock.json'],
  runs: ['main', 'preload'].map((mode) => ['--config', 'vite.host.config.ts', '--mode', mode]),
};

const run = async (root: string, program: string, args: readonly string[]): Promise<void> => {
  const { exitCode } = await runCommand(process.execPath, [program, ...args], { cwd: root, echo: true });
  if (exitCode !== 0) throw new Error(`"node ${[program, ...args].join(' ')}" failed; what it printed says why.`);
};

/**
 * Builds beside the old build and swaps, so that an interrupted build leaves nothing half done and two at once do no
 * harm.
 */
const prepare = async (root: string, { title, folder, mark, sources, runs }: Build): Promise<void> => {
  const isDone = (): boolean => isFresh(root, join(folder, mark), sources);
  if (isDone()) return;
  console.log(`Building ${title} ...`);
  const target = join(root, folder);
  const draft = `${target}-${process.pid}`;
  try {
    for (const args of runs)
      await run(root, 'node_modules/vite/bin/vite.js', ['build', '--logLevel', 'warn', '--outDir', draft, ...args]);
    if (isDone()) return;
    rmSync(target, { recursive: true, force: true });
    renameSync(draft, target);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
};

/** Builds the nets that are missing or altered. */
export const prepareModels = (root: string): Promise<void> => run(root, 'models/builder/build.ts', []);

/** Builds the page where it is older than its sources. */
export const preparePage = (root: string): Promise<void> => prepare(root, page);

/** Builds what Electron runs beside the page where it is older than its sources. */
export const prepareShell = (root: string): Promise<void> => prepare(root, shell);
