import { findProgram } from './find-program.ts';

/**
 * The program and its first arguments that run npm: the one that runs us, or the one on PATH. Null where there is none.
 */
export const findNpm = (): readonly [program: string, ...args: string[]] | null => {
  const script = process.env['npm_execpath'];
  if (script?.endsWith('.js')) return [process.execPath, script];
  const program = findProgram(['npm']);
  return program === null ? null : [program];
};
