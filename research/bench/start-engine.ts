import { join } from 'node:path';
import { startEngine } from '#backend/start-engine.ts';
import type { EngineLauncher } from '#engine/client/launcher.ts';
import { createNodeLauncher } from '#engine/client/node-launcher.ts';

export const modelsDir = join(import.meta.dirname, '..', '..', 'models');

const log = {
  info: () => undefined,
  warn: (line: string) => process.stderr.write(`${line}\n`),
  error: (line: string) => process.stderr.write(`${line}\n`),
};

/** The engine as browser mode starts it. */
export const startBenchEngine = (launcher: EngineLauncher = createNodeLauncher()): ReturnType<typeof startEngine> =>
  startEngine({ modelsDir, launcher, log });
