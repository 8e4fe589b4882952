import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runCommand } from '../../base/run-command.ts';

const downloadTimeoutMs = 180_000;
/** How long a failed download is not tried again by itself. */
const restMs = 24 * 3600_000;

const read = (path: string): string | null => (existsSync(path) ? readFileSync(path, 'utf8').trim() : null);

/**
 * Electron's program, when the runtime of the installed version is there; null otherwise. Importing the package would
 * start a download.
 */
export const findElectron = (root: string): string | null => {
  const folder = join(root, 'node_modules', 'electron');
  const wanted: unknown = JSON.parse(read(join(folder, 'package.json')) ?? '{}');
  const version = typeof wanted === 'object' && wanted !== null && 'version' in wanted ? wanted.version : null;
  const name = read(join(folder, 'path.txt'));
  if (name === null || read(join(folder, 'dist', 'version'))?.replace(/^v/, '') !== version) return null;
  const program = join(folder, 'dist', name);
  return existsSync(program) ? program : null;
};

/** Names by which Electron's installer would take checksums from where the archive comes from; empty is off. */
const pinnedChecksums = { electron_use_remote_checksums: '', npm_config_electron_use_remote_checksums: '' };

/**
 * Downloads Electron's runtime with its own installer, which checks it against the checksums that the package brings,
 * for three minutes at most; whether it is there now. After a failure it is not tried again for a day, unless
 * `isAskedFor`.
 */
export const downloadElectron = async (root: string, isAskedFor: boolean): Promise<boolean> => {
  const failure = join(root, '.cache', 'electron-download-failed');
  const failedAt = statSync(failure, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (!isAskedFor && Date.now() - failedAt < restMs) return false;
  const installer = join(root, 'node_modules', 'electron', 'install.js');
  if (!existsSync(installer)) return false;
  console.log('Downloading the Electron runtime (about 120 MB, once) ...');
  await runCommand(process.execPath, [installer], {
    cwd: root,
    timeoutMs: downloadTimeoutMs,
    env: pinnedChecksums,
  });
  if (findElectron(root) !== null) return true;
  mkdirSync(dirname(failure), { recursive: true });
  writeFileSync(failure, '');
  return false;
};
