import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** Folders that are named among Electron's and Chromium's own arguments, as full paths; null where none is. */
export type MainOptions = {
  readonly dataFolder: string | null;
  readonly embedderFolder: string | null;
  /** Whether the system started Familiar because somebody logged in. */
  readonly isAtLogin: boolean;
};

/** Reads `--data <folder>`, `--embedder <folder>` and `--at-login`. */
export function readMainOptions(args: readonly string[]): MainOptions {
  const options = { data: { type: 'string' }, embedder: { type: 'string' }, 'at-login': { type: 'boolean' } } as const;
  const { values } = parseArgs({ args: [...args], options, strict: false });
  const folder = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? resolve(value) : null);
  return {
    dataFolder: folder(values.data),
    embedderFolder: folder(values.embedder),
    isAtLogin: values['at-login'] === true,
  };
}
