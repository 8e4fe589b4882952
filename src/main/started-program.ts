import { realpathSync } from 'node:fs';
import { sep } from 'node:path';
import type { Machine } from '#hosts/folders.ts';

function followed(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return folder;
  }
}

/**
 * The program as a person starts it: the AppImage that it runs out of, which is mounted elsewhere at each start, or
 * itself. What another AppImage starts, such as a terminal, has that one's variables.
 */
export function startedProgram(program: string, { APPIMAGE: image, APPDIR: folder }: Machine['env']): string {
  if (!image || !folder) return program;
  const isInside = [folder, followed(folder)].some((path) => program.startsWith(`${path}${sep}`));
  return isInside ? image : program;
}
