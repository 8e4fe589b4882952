import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const isExecutable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The first that exists of: these full paths, then these names in the folders of PATH. Null when there is none. */
export const findProgram = (names: readonly string[], paths: readonly string[] = []): string | null => {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return (
    [...paths, ...names.flatMap((name) => folders.map((folder) => join(folder, name + suffix)))].find(isExecutable) ??
    null
  );
};
