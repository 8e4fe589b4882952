import { chmodSync, chownSync } from 'node:fs';
import { join } from 'node:path';
import { findElectron } from '../../dev/start/electron-runtime.ts';
import { packageApp } from '../../release/package/package-app.ts';
import { parseTarget } from '../../release/package/target.ts';
import { bridges } from './bridges.ts';
import { ensureLibraries, ensurePrograms } from './electron-needs.ts';
import { unpackRuntime } from './unpack-runtime.ts';

/** Why there is no Electron for the tests here, or null when there is one or one can be had. */
export const runtimeObstacle = (root: string): string | null => {
  if (process.platform !== 'linux') return 'the packed app is tested on Linux only.';
  if (findElectron(root) !== null || process.arch === 'x64') return null;
  return "Electron's runtime is not installed (npx install-electron --no), and only Linux on x64 has another.";
};

const olderRuntime = async (root: string): Promise<{ electronDist: string; replaced: Record<string, string> }> => {
  await ensurePrograms(['unzip', 'gcc', 'g++']);
  const electronDist = await unpackRuntime();
  await ensureLibraries(electronDist);
  const replaced: Record<string, string> = {};
  for (const { path, why, build } of bridges) {
    console.log(`Bridged in the tests' edition: ${path}, since ${why}.`);
    replaced[path] = await build(root);
  }
  return { electronDist, replaced };
};

/** Packs the tests' edition on the installed Electron, or else on the older one; answers its program's path. */
export const packForTests = async (root: string): Promise<string> => {
  const target = parseTarget(`${process.platform}-${process.arch}`);
  const output = join(root, 'dist', 'electron-tests');
  const runtime = findElectron(root) === null ? await olderRuntime(root) : { electronDist: null, replaced: {} };
  await packageApp({ root, target, edition: 'test', form: 'folder', output, ...runtime });
  const folder = join(output, 'test', target.arch === 'x64' ? 'linux-unpacked' : 'linux-arm64-unpacked');
  if (process.getuid?.() === 0) {
    chownSync(join(folder, 'chrome-sandbox'), 0, 0);
    chmodSync(join(folder, 'chrome-sandbox'), 0o4755);
  }
  return join(folder, 'familiar-for-tests');
};
