import type { FaceEngine } from '#core/ports/face-engine.ts';
import type { ProgressOutput } from './embed/progress.ts';
import type { LabEmbedder } from './lab-embedder.ts';

/** What the commands need of the machine. */
export type EvaluateHost = {
  readonly stdout: { write(text: string): unknown };
  /** Progress and notes. */
  readonly stderr: NodeJS.WritableStream & ProgressOutput;
  readonly modelsDir: string;
  /** Familiar's own calibration file. */
  readonly calibrationFile: string;
  /** The file of Familiar's own made-up strangers. */
  readonly crowdFile: string;
  /** Starts the engine with an embedder; closed by the one who opened it. */
  readonly openEngine: (embedder: LabEmbedder) => Promise<FaceEngine>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** The arguments as they were given. */
  readonly args: readonly string[];
};
