import type { ErrorCode } from '#contract/failures/reason.ts';

/**
 * What the command's exit code says: done or recognised, not recognised, called wrongly, could not decide, Familiar is
 * not running.
 */
export const exitCodes = { ok: 0, noMatch: 1, usage: 2, undecided: 3, notRunning: 4 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

const undecided: readonly ErrorCode[] = [
  'badImage',
  'noFace',
  'manyFaces',
  'tooPoor',
  'engineDown',
  'storeFailed',
  'internal',
];

/**
 * The exit code for a refused call: whether the caller can put it right, or the picture or the machine stood in the
 * way.
 */
export const exitCodeOf = (code: ErrorCode): ExitCode =>
  undecided.includes(code) ? exitCodes.undecided : exitCodes.usage;
