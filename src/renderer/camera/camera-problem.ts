import { pictureFaults } from '#contract/face.ts';

/**
 * Why there is no picture to go by: as far as the browser tells; `black` where the camera runs and shows nothing; or
 * what is wrong with its pictures.
 */
export const cameraProblems = [
  'denied',
  'missing',
  'busy',
  'unsuitable',
  'unplugged',
  'black',
  'unsupported',
  'failed',
  ...pictureFaults,
] as const;
export type CameraProblem = (typeof cameraProblems)[number];

/** Whether choosing another camera may help. */
export const mayAnotherHelp: Readonly<Record<CameraProblem, boolean>> = {
  denied: false,
  missing: false,
  busy: true,
  unsuitable: true,
  unplugged: true,
  black: true,
  unsupported: false,
  failed: true,
  still: true,
  unusable: true,
};

const problemOfName: Readonly<Record<string, CameraProblem>> = {
  NotAllowedError: 'denied',
  SecurityError: 'denied',
  NotFoundError: 'missing',
  NotReadableError: 'busy',
  AbortError: 'busy',
  OverconstrainedError: 'unsuitable',
};

/** The problem behind what `getUserMedia` rejected with. */
export function cameraProblemOf(error: unknown): CameraProblem {
  const name = typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : '';
  return problemOfName[name] ?? 'failed';
}
