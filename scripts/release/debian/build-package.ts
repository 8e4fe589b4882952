import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { installers } from '#words/en/installers.ts';
import { architectures, controlFile, copyrightFile, debianVersion } from './control.ts';
import { findDepends } from './depends.ts';
import { componentId, desktopEntry, metainfo } from './desktop-files.ts';
import { appArmorProfile, type Installed, maintainerScripts } from './maintainer-scripts.ts';
import { runTool } from './run-tool.ts';

export type DebianOptions = {
  /** The checkout, for the icons and the licence. */
  readonly root: string;
  /** The packed app: a folder with its program and Electron's runtime. */
  readonly packed: string;
  /** The name of the program in it, which becomes the package's. */
  readonly name: string;
  readonly version: string;
  readonly arch: keyof typeof architectures;
  /** The folder for the package, and for what it is made from. */
  readonly output: string;
  /** Small for people, fast for tests. */
  readonly compression: 'small' | 'fast';
};

const household = '~/.local/share/familiar';
const compressions = { small: ['-Zxz'], fast: ['-Zgzip', '-z1'] } as const;

const put = (tree: string, path: string, content: string, mode = 0o644): void => {
  mkdirSync(dirname(join(tree, path)), { recursive: true });
  writeFileSync(join(tree, path), content, { mode });
};

const putIcons = (root: string, tree: string, name: string): void => {
  const source = join(root, 'assets', 'icons', 'png');
  for (const file of readdirSync(source)) {
    const target = join(tree, 'usr', 'share', 'icons', 'hicolor', file.replace('.png', ''), 'apps', `${name}.png`);
    mkdirSync(dirname(target), { recursive: true });
    cpSync(join(source, file), target);
  }
};

/** Gives folders and files the rights that they have in a package, whatever this user's are. */
const setRights = (tree: string, installed: Installed): void => {
  for (const entry of readdirSync(tree, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isDirectory()) chmodSync(path, 0o755);
    else if (entry.isFile()) chmodSync(path, statSync(path).mode & 0o100 ? 0o755 : 0o644);
  }
  chmodSync(tree, 0o755);
  // Chromium takes it where it cannot make user namespaces, and leaves it alone elsewhere. It comes in the package, not
  // from a script, so that it fits whatever the system's settings become and dpkg-statoverride can take it away.
  chmodSync(join(tree, installed.folder, 'chrome-sandbox'), 0o4755);
};

const filesOf = (tree: string): string[] =>
  readdirSync(tree, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(tree, join(entry.parentPath, entry.name)))
    .sort();

const layOut = ({ root, packed, version }: DebianOptions, tree: string, installed: Installed): void => {
  const { name, folder } = installed;
  cpSync(packed, join(tree, folder), { recursive: true });
  put(tree, `${folder}/resources/apparmor-profile`, appArmorProfile(installed));
  put(tree, `usr/share/applications/${name}.desktop`, desktopEntry(installed));
  const today = new Date().toISOString().slice(0, 10);
  put(tree, `usr/share/metainfo/${componentId(name)}.metainfo.xml`, metainfo(installed, version, today));
  put(tree, `usr/share/doc/${name}/copyright`, copyrightFile(installed, readFileSync(join(root, 'LICENSE'), 'utf8')));
  putIcons(root, tree, name);
  mkdirSync(join(tree, 'usr', 'bin'));
  symlinkSync(`${folder}/${name}`, join(tree, 'usr', 'bin', name));
};

/** Writes what dpkg reads: the control file, the scripts, and a hash of every file. */
const writeControl = async (
  { name, version, arch }: DebianOptions,
  tree: string,
  installed: Installed,
): Promise<void> => {
  const files = filesOf(tree);
  const bytes = files.reduce((sum, file) => sum + statSync(join(tree, file)).size, 0);
  const md5 = (file: string): string =>
    createHash('md5')
      .update(readFileSync(join(tree, file)))
      .digest('hex');
  const sums = files.map((file) => `${md5(file)}  ${file}\n`).join('');
  // There already, since dpkg-shlibdeps takes the folder that has one for the package's root.
  mkdirSync(join(tree, 'DEBIAN'));
  const depends = await findDepends(tree, join(tree, installed.folder));
  const architecture = architectures[arch];
  const control = controlFile({ name, version, architecture, depends, installedKib: Math.ceil(bytes / 1024) });
  put(tree, 'DEBIAN/control', control);
  put(tree, 'DEBIAN/md5sums', sums);
  const scripts = maintainerScripts(installed, installers.stays(household));
  for (const [script, content] of Object.entries(scripts)) put(tree, `DEBIAN/${script}`, content, 0o755);
};

/**
 * Makes a Debian package of the packed app with Debian's own tools, and answers its path. electron-builder would do it
 * with a program that it downloads, and with a list of dependencies in place of a computed one.
 */
export const buildDebianPackage = async (options: DebianOptions): Promise<string> => {
  const { name, version, arch, output, compression } = options;
  const installed = { name, folder: `/opt/${name}` };
  const tree = join(output, 'debian-tree');
  const file = join(output, `${name}_${debianVersion(version)}_${architectures[arch]}.deb`);
  rmSync(tree, { recursive: true, force: true });
  layOut(options, tree, installed);
  setRights(tree, installed);
  await writeControl(options, tree, installed);
  await runTool('dpkg-deb', ['--root-owner-group', ...compressions[compression], '--build', tree, file], output);
  rmSync(tree, { recursive: true });
  return file;
};
