import { chmodSync, chownSync } from 'node:fs';
import { join } from 'node:path';
import { findElectron } from '../../dev/start/electron-runtime.ts';
import { packageApp } from '../../release/package/package-app.ts';
import type { Replacement } from '../../release/package/package-options.ts';
import { parseTarget } from '../../release/package/target.ts';
import { bridges } from './bridges.ts';
import { ensureKeychain, ensureLibraries, ensurePrograms } from './electron-needs.ts';
import { unpackRuntime } from './unpack-runtime.ts';

/** The Electron that the tests run on: a folder for electron-builder, null for its own, and what is bridged on it. */
export type TestRuntime = {
  readonly electronDist: string | null;
  readonly replaced: readonly Replacement[];
};

const olderRuntime = async (root: string): Promise<TestRuntime> => {
  await ensurePrograms(['unzip', 'gcc', 'g++']);
  const electronDist = await unpackRuntime();
  await ensureLibraries(electronDist);
  const replaced: Replacement[] = [];
  for (const { why, build, ...bridge } of bridges) {
    console.log(`Bridged in the tests' edition: ${bridge.path}, since ${why}.`);
    replaced.push({ ...bridge, file: await build(root) });
  }
  return { electronDist, replaced };
};

/** The installed Electron, or else the older one, fetched once. @throws Error that says why there is none here */
export const findTestRuntime = async (root: string): Promise<TestRuntime> => {
  if (process.platform !== 'linux') throw new Error('The packed app is tested on Linux only.');
  await ensureKeychain();
  if (findElectron(root) !== null) return { electronDist: null, replaced: [] };
  if (process.arch === 'x64') return olderRuntime(root);
  throw new Error("Electron's runtime is not installed (npx install-electron --no); only Linux on x64 has another.");
};

/** Packs the tests' edition on that Electron; answers its program's path. */
export const packForTests = async (root: string, runtime: TestRuntime): Promise<string> => {
  const target = parseTarget(`${process.platform}-${process.arch}`);
  const output = join(root, 'dist', 'electron-tests');
  await packageApp({ root, target, edition: 'test', form: 'folder', output, ...runtime });
  const folder = join(output, 'test', target.arch === 'x64' ? 'linux-unpacked' : 'linux-arm64-unpacked');
  if (process.getuid?.() === 0) {
    chownSync(join(folder, 'chrome-sandbox'), 0, 0);
    chmodSync(join(folder, 'chrome-sandbox'), 0o4755);
  }
  return join(folder, 'familiar-for-tests');
};
