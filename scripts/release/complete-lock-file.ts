import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findNpm } from '../base/find-npm.ts';
import { completeLockFile, findMissing, findUnpinned, type LockFile, pinAll } from '../base/lock-file.ts';
import { runCommand } from '../base/run-command.ts';

/** The integrity that the registry names for one version of a package. @throws Error when npm does not know it */
const askRegistry = async (name: string, version: string): Promise<string> => {
  const npm = findNpm();
  if (npm === null) throw new Error('The integrity of packages is asked with npm, which is not found here.');
  const [program, ...args] = npm;
  const view = [...args, 'view', `${name}@${version}`, 'dist.integrity'];
  const { exitCode, output } = await runCommand(program, view, { cwd: process.cwd(), timeoutMs: 60_000 });
  const integrity = output.trim();
  if (exitCode === 0 && integrity.startsWith('sha512-')) return integrity;
  throw new Error(`npm does not name the integrity of ${name}@${version}. It said: ${integrity}`);
};

// Run after adding a package: a registry may lack some platforms' binaries, and npm leaves out what it did not fetch.
const file = join(import.meta.dirname, '..', '..', 'package-lock.json');
const lock: LockFile = JSON.parse(readFileSync(file, 'utf8'));
const complete = completeLockFile(lock);
const pinned = await pinAll(complete, askRegistry);
writeFileSync(file, `${JSON.stringify(pinned, null, 2)}\n`);
const added = findMissing(lock).length;
console.log(`Added ${added} entries to package-lock.json, and ${findUnpinned(complete).length} integrity hashes.`);
