import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

/**
 * The data folder named by `--data <folder>` among Electron's and Chromium's own arguments, as a full path; null when
 * none is.
 */
export function dataFolderOf(args: readonly string[]): string | null {
  const { values } = parseArgs({ args: [...args], options: { data: { type: 'string' } }, strict: false });
  return typeof values.data === 'string' && values.data !== '' ? resolve(values.data) : null;
}
