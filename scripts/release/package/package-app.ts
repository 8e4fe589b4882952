import { copyFileSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Arch, build, Platform } from 'electron-builder';
import { findElectron } from '../../dev/start/electron-runtime.ts';
import { prepareModels, preparePage, prepareShell } from '../../dev/start/prepare.ts';
import { buildSbom } from '../sbom/build-sbom.ts';
import { linuxInstallers } from './linux-installers.ts';
import type { Packaged, PackageOptions } from './package-options.ts';
import { packagingConfig } from './packaging-config.ts';
import { stageApp } from './stage-app.ts';
import type { Target } from './target.ts';

const platforms = { linux: Platform.LINUX, darwin: Platform.MAC, win32: Platform.WINDOWS } as const;
const processors = { x64: Arch.x64, arm64: Arch.arm64 } as const;

const electronVersionIn = (root: string): string => {
  const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    devDependencies: { electron: string };
  };
  return devDependencies.electron;
};

const packedFolder = ({ platform, arch }: Target): string => {
  const kinds = { linux: 'linux', darwin: 'mac', win32: 'win' } as const;
  const suffix = arch === 'x64' ? '' : `-${arch}`;
  return `${kinds[platform]}${suffix}${platform === 'darwin' ? '' : '-unpacked'}`;
};

const installedElectron = (root: string, { platform, arch }: Target): string | null => {
  if (platform !== process.platform || arch !== process.arch || findElectron(root) === null) return null;
  return join(root, 'node_modules', 'electron', 'dist');
};

const replaceFiles = (stage: string, { edition, replaced = [] }: PackageOptions): void => {
  if (edition !== 'test' && replaced.length > 0) throw new Error('Files are replaced in the edition for tests only.');
  for (const { path, file, keptAs } of replaced) {
    if (keptAs === undefined) rmSync(join(stage, path));
    else renameSync(join(stage, path), join(stage, keptAs));
    copyFileSync(file, join(stage, path));
  }
};

/** The bill of materials that goes along, where `npm run sbom` leaves it, too. */
const writeSbom = async (root: string): Promise<void> => {
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(join(root, 'dist', 'sbom.cdx.json'), `${JSON.stringify(await buildSbom(root), null, 2)}\n`);
};

const stageFor = async (options: PackageOptions): Promise<string> => {
  const { root, target, output } = options;
  await prepareModels(root);
  await preparePage(root);
  await prepareShell(root);
  await writeSbom(root);
  const stage = join(output, 'app');
  stageApp(root, stage, target);
  replaceFiles(stage, options);
  return stage;
};

/** Builds what is out of date and packs it with Electron's runtime into the output folder. */
export const packageApp = async (options: PackageOptions): Promise<Packaged> => {
  const { root, target, edition, form, output, electronDist } = options;
  const parts = {
    root,
    stage: await stageFor(options),
    output: join(output, edition),
    edition,
    electronVersion: electronVersionIn(root),
    electronDist: electronDist ?? installedElectron(root, target),
  };
  const run = (kind?: string, packed?: string): Promise<string[]> =>
    build({
      projectDir: root,
      targets: platforms[target.platform].createTarget(kind, processors[target.arch]),
      // A fresh one each time, since electron-builder changes what it is given.
      config: packagingConfig(parts),
      publish: 'never',
      ...(packed === undefined ? {} : { prepackaged: packed }),
    });
  if (form === 'installer' && target.platform !== 'linux') return { made: await run(), notMade: [] };
  await run('dir');
  const packed = join(output, edition, packedFolder(target));
  return form === 'folder'
    ? { made: [packed], notMade: [] }
    : linuxInstallers(options, packed, () => run('AppImage', packed));
};
