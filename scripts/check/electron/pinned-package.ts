import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { findNpm } from '../../base/find-npm.ts';
import { runCommand } from '../../base/run-command.ts';

/** One version of a package of the npm registry, and the only archive that is taken for it. */
export type PinnedPackage = {
  readonly name: string;
  readonly version: string;
  /** The SHA-512 of its archive, in base64, as the registry and lock files write it. */
  readonly sha512: string;
};

const timeoutMs = 10 * 60_000;

/** Checks a file against its SHA-512 in base64. @throws Error when it is another file */
export const checkFile = async (file: string, sha512: string): Promise<void> => {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  const found = hash.digest('base64');
  if (found !== sha512)
    throw new Error(
      `${basename(file)} is not the file that this recipe was tried with (SHA-512 ${found}). Nothing of it was used.`,
    );
};

/** Fetches the package's archive into the folder, checks it, and answers its path. @throws Error when it cannot */
export const fetchPackage = async ({ name, version, sha512 }: PinnedPackage, folder: string): Promise<string> => {
  const npm = findNpm();
  if (npm === null) throw new Error(`${name} is fetched with npm, which is not found here.`);
  const [program, ...args] = npm;
  console.log(`Fetching ${name}@${version} from the npm registry, once ...`);
  const { exitCode, output } = await runCommand(
    program,
    [...args, 'pack', `${name}@${version}`, '--silent', '--pack-destination', folder],
    { cwd: folder, timeoutMs },
  );
  if (exitCode !== 0)
    throw new Error(`${name}@${version} could not be fetched from the npm registry. npm said: ${output.trim()}`);
  const archive = join(folder, `${name.replace(/^@/, '').replace('/', '-')}-${version}.tgz`);
  await checkFile(archive, sha512);
  return archive;
};
