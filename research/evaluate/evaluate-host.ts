import type { FaceEngine } from '#core/ports/face-engine.ts';
import type { ProgressOutput } from './embed/progress.ts';

/** What the commands need of the machine. */
export type EvaluateHost = {
  readonly stdout: { write(text: string): unknown };
  /** Progress and notes. */
  readonly stderr: NodeJS.WritableStream & ProgressOutput;
  readonly modelsDir: string;
  /** Familiar's own calibration file. */
  readonly calibrationFile: string;
  /** Starts the engine on the models; closed by the one who opened it. */
  readonly openEngine: () => Promise<FaceEngine>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** The arguments as they were given. */
  readonly args: readonly string[];
};
