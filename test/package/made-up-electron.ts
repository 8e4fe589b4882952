import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FuseState, FuseVersion } from '@electron/fuses';

const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const fuses = 9;

/**
 * Fills the folder with what electron-builder takes for an unpacked runtime: a program with all fuses as Electron
 * delivers them, and its texts.
 */
export const makeUpElectron = (folder: string): string => {
  const wire = [Number(FuseVersion.V1), fuses, ...Array<number>(fuses).fill(FuseState.ENABLE)];
  const program = Buffer.concat([
    Buffer.from('no program\n'),
    Buffer.from(sentinel),
    Uint8Array.from(wire),
    Buffer.from('\nno program'),
  ]);
  writeFileSync(join(folder, 'electron'), program, { mode: 0o755 });
  for (const name of ['LICENSE', 'LICENSES.chromium.html', 'version']) writeFileSync(join(folder, name), name);
  return folder;
};
