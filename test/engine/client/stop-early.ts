import { setTimeout as pause } from 'node:timers/promises';
import { startEngine } from '#backend/start-engine.ts';
import { createNodeLauncher } from '#engine/client/node-launcher.ts';
import { modelsDir } from '../real-nets.ts';

/** Starts the engine, gives it a frame, and closes it after so many milliseconds. */
const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
const { engine } = await startEngine({ modelsDir, launcher: createNodeLauncher(), log });
const answer = engine.analyse({
  kind: 'rgba',
  image: { width: 640, height: 480, data: new Uint8Array(640 * 480 * 4) },
});
answer.catch(() => undefined);
await pause(Number(process.argv[2]));
await engine.close();
