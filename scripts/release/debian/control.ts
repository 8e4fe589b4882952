import { installers } from '#words/en/installers.ts';
import type { Installed } from './maintainer-scripts.ts';

/** Debian's names for the processors. */
export const architectures = { x64: 'amd64', arm64: 'arm64' } as const;

/** What stands in the package's control file and is not the same in every package. */
export type Control = {
  readonly name: string;
  /** As in package.json: "0.2.0", "0.2.0-beta.1". */
  readonly version: string;
  readonly architecture: (typeof architectures)[keyof typeof architectures];
  readonly depends: readonly string[];
  readonly installedKib: number;
};

/** Debian's form of a version: one that comes before the release has a tilde, which sorts before everything. */
export const debianVersion = (version: string): string => version.replace('-', '~');

/** Wraps a paragraph into lines of at most 79 characters, each of which begins with a space. */
const wrapped = (paragraph: string): string =>
  (paragraph.match(/.{1,78}(?:\s|$)/g) ?? []).map((line) => ` ${line.trim()}`).join('\n');

/** The package's control file. */
export const controlFile = ({ name, version, architecture, depends, installedKib }: Control): string =>
  [
    `Package: ${name}`,
    `Version: ${debianVersion(version)}`,
    `Architecture: ${architecture}`,
    'Maintainer: The Familiar authors',
    'Section: utils',
    'Priority: optional',
    `Installed-Size: ${installedKib}`,
    `Depends: ${depends.join(', ')}`,
    // Loaded when they are there: the keychain, and notifications.
    'Recommends: libsecret-1-0, libnotify4',
    'Suggests: gnome-keyring',
    `Description: ${installers.summary}`,
    installers.description.map(wrapped).join('\n .\n'),
    '',
  ].join('\n');

/** The package's copyright file: the licence of the project, and where those of all that comes with it lie. */
export const copyrightFile = ({ folder }: Installed, licence: string): string => {
  const [, ...lines] = licence.trim().split('\n');
  const body = lines
    .map((line) => (line === '' ? ' .' : ` ${line}`))
    .join('\n')
    .replace(/^(?: \.\n)+/, '');
  return [
    'Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/',
    'Upstream-Name: Familiar',
    `Comment: What comes with it, and under which terms: ${folder}/resources/NOTICES.md and,`,
    ` for Electron and Chromium, ${folder}/LICENSE.electron.txt and LICENSES.chromium.html.`,
    '',
    'Files: *',
    `Copyright: ${/^Copyright \(c\) (.*)$/m.exec(licence)?.[1] ?? ''}`,
    'License: MIT',
    body,
    '',
  ].join('\n');
};
