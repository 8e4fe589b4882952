import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../run-command.ts';
import { isFresh } from './freshness.ts';

const vite = 'node_modules/vite/bin/vite.js';

/** What each build reads: a newer file among them makes the build stale. */
const pageSources = ['src/renderer', 'src/shared', 'vite.config.ts', 'package-lock.json'];
const hostSources = ['src/main', 'src/preload', 'src/node', 'src/core', 'src/shared', 'assets', 'vite.host.config.ts', 'package-lock.json'];

const run = async (root: string, program: string, args: readonly string[]): Promise<void> => {
  const { exitCode } = await runCommand(process.execPath, [program, ...args], { cwd: root, echo: true });
  if (exitCode !== 0) throw new Error(`"node ${[program, ...args].join(' ')}" failed; what it printed says why.`);
};

/** Builds the nets that are missing or altered. */
export const prepareModels = (root: string): Promise<void> => run(root, 'models/builder/build.ts', []);

/** Builds the page where it is older than its sources. */
export const preparePage = async (root: string): Promise<void> => {
  if (isFresh(root, 'dist/renderer/index.html', pageSources)) return;
  console.log('Building the page ...');
  await run(root, vite, ['build', '--logLevel', 'warn']);
};

/** Builds what Electron runs beside the page where it is older than its sources; the preload, built last, stands for all of it. */
export const prepareShell = async (root: string): Promise<void> => {
  if (isFresh(root, 'dist/host/preload.cjs', hostSources)) return;
  console.log('Building the Electron shell ...');
  rmSync(join(root, 'dist', 'host'), { recursive: true, force: true });
  await run(root, vite, ['build', '--config', 'vite.host.config.ts', '--mode', 'main']);
  await run(root, vite, ['build', '--config', 'vite.host.config.ts', '--mode', 'preload']);
};
