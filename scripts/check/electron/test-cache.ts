import { chmodSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';

/** The folder for what the tests fetch and build once, outside of the checkout; for root one of the system. */
export const testCache = (): string => {
  if (process.getuid?.() === 0) return '/var/cache/familiar-tests';
  return join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'familiar-tests');
};

/**
 * Fills the folder unless it is there already, and answers it. It is filled beside its place and then moved, so that
 * nothing half done is ever found there; of two that fill it at once, the first to end counts.
 */
export const fillOnce = async (folder: string, fill: (draft: string) => Promise<void>): Promise<string> => {
  if (existsSync(folder)) return folder;
  mkdirSync(dirname(folder), { recursive: true });
  const draft = mkdtempSync(`${folder}-`);
  try {
    chmodSync(draft, 0o755);
    await fill(draft);
    if (!existsSync(folder)) renameSync(draft, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return folder;
};
