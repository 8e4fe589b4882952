import type { ExitCode } from './exit-codes.ts';

/** What a command came to: an object for programs, the same in lines for people, and the exit code. */
export type Report = {
  readonly exitCode: ExitCode;
  readonly json: Readonly<Record<string, unknown>>;
  readonly lines: readonly string[];
};
