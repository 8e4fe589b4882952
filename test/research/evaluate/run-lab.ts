import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { createEngine } from '#engine/client/create-engine.ts';
import { createNodeLauncher } from '#engine/client/node-launcher.ts';
import type { EvaluateHost } from '../../../research/evaluate/evaluate-host.ts';
import { createEvaluateProgram } from '../../../research/evaluate/program.ts';
import { runProgram } from '../../../research/evaluate/run-program.ts';

const projectDir = join(import.meta.dirname, '..', '..', '..');
const modelsDir = join(projectDir, 'models');
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

export type LabRun = {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly enginesOpened: number;
};

const openEngine: EvaluateHost['openEngine'] = async ({ nets, space }) =>
  createEngine({ launch: createNodeLauncher(), nets, space, log: silent });

/** Runs a command of the lab in this process, with the real engine unless another is given. */
export async function runLab(args: readonly string[], open = openEngine): Promise<LabRun> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const said = Promise.all([text(stdout), text(stderr)]);
  let enginesOpened = 0;
  const exitCode = await runProgram(createEvaluateProgram, {
    stdout,
    stderr,
    modelsDir,
    calibrationFile: join(projectDir, 'assets', 'calibration.json'),
    crowdFile: join(projectDir, 'assets', 'crowd.json'),
    openEngine: (embedder) => {
      enginesOpened++;
      return open(embedder);
    },
    now: Date.now,
    args,
  });
  stdout.end();
  stderr.end();
  const [out, err] = await said;
  return { exitCode, stdout: out, stderr: err, enginesOpened };
}
