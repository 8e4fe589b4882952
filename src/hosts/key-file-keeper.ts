import { type FileHandle, mkdir, open, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { FamiliarError } from '#contract/result.ts';
import type { DeviceKeeper } from './device-keeper.ts';
import { writePrivateFile } from './private-files.ts';

const header = 'familiar device key 1';
const pattern = new RegExp(`^${header}\\n([A-Za-z0-9_-]{43})\\n$`);

const hasOwners = process.platform !== 'win32';

/** A file that someone else owns, or could have read, is as good as lost: its key may be known. */
async function isPrivate(file: FileHandle): Promise<boolean> {
  const facts = await file.stat();
  if (!facts.isFile()) return false;
  return !hasOwners || ((facts.mode & 0o077) === 0 && facts.uid === process.getuid?.());
}

async function readPrivate(path: string): Promise<string | null> {
  const file = await open(path, 'r').catch(() => null);
  if (file === null) return null;
  try {
    return (await isPrivate(file)) ? await file.readFile('utf8') : null;
  } finally {
    await file.close();
  }
}

/**
 * Keeps the device's key in a file that only this user can read; `path` belongs outside the data folder, so that a copy
 * of the data folder has no key in it. A file that is missing, malformed or readable by others counts as none.
 */
export function createKeyFileKeeper({ path }: { readonly path: string }): DeviceKeeper<'keyFile'> {
  return {
    protection: 'keyFile',
    async isAvailable() {
      try {
        await mkdir(dirname(path), { recursive: true, mode: 0o700 });
        const probe = `${path}.probe`;
        writePrivateFile(probe, '');
        await rm(probe);
        return true;
      } catch {
        return false;
      }
    },
    async recall() {
      const encoded = pattern.exec((await readPrivate(path)) ?? '')?.[1];
      return encoded === undefined ? null : new Uint8Array(Buffer.from(encoded, 'base64url'));
    },
    async keep(key) {
      try {
        await mkdir(dirname(path), { recursive: true, mode: 0o700 });
        writePrivateFile(path, `${header}\n${Buffer.from(key).toString('base64url')}\n`);
      } catch (cause) {
        throw new FamiliarError('keyFileUnwritable', {}, { cause });
      }
    },
    forget: () => rm(path, { force: true }),
  };
}
