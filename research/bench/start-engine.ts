import { join } from 'node:path';
import { startEngine } from '#backend/start-engine.ts';
import type { FaceEngine } from '#core/ports/face-engine.ts';
import { createNodeLauncher } from '#engine/client/node-launcher.ts';

export const modelsDir = join(import.meta.dirname, '..', '..', 'models');

const log = {
  info: () => undefined,
  warn: (line: string) => process.stderr.write(`${line}\n`),
  error: (line: string) => process.stderr.write(`${line}\n`),
};

/** The engine as browser mode starts it. */
export async function startBenchEngine(): Promise<FaceEngine> {
  const { engine } = await startEngine({ modelsDir, launcher: createNodeLauncher(), log });
  return engine;
}
