import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { LockFile } from '../lock-file.ts';
import { type ShippedPackage, shippedPackages } from './shipped-packages.ts';

/** Packages whose code is built into the page, where their own licence files are lost. */
const builtIntoPage = ['react', 'react-dom', '@base-ui/react', 'zod'];

const manifestSchema = z.object({
  models: z.record(
    z.string(),
    z.object({
      file: z.string(),
      purpose: z.string(),
      licence: z.string(),
      authors: z.string(),
      source: z.object({ package: z.string(), version: z.string(), packageLicence: z.string() }),
    }),
  ),
});

const packageSchema = z.object({ dependencies: z.record(z.string(), z.string()), devDependencies: z.record(z.string(), z.string()) });

const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const table = (header: readonly string[], rows: readonly (readonly string[])[]): string[] => [
  row(...header),
  row(...header.map(() => '---')),
  ...rows.map((cells) => row(...cells)),
];

/** A package's name with its platform taken out: one row stands for all platforms. */
const familyOf = (name: string): string => name.replace(/-(?:darwin|linux|linuxmusl|win32|freebsd|webcontainers)-\w+$|-wasm32$/, '-*');

const packageRows = (packages: readonly ShippedPackage[]): string[][] => {
  const rows = packages.map(({ name, version, licence }) => [familyOf(name), version, licence]);
  return [...new Map(rows.map((cells) => [cells.join(' '), cells])).values()];
};

const licenceText = (root: string, { folder }: ShippedPackage): string | null => {
  const file = existsSync(join(root, folder)) ? readdirSync(join(root, folder)).find((name) => /^licen[cs]e(\.\w+)?$/i.test(name)) : undefined;
  return file === undefined
    ? null
    : readFileSync(join(root, folder, file), 'utf8')
        .replaceAll('\r\n', '\n')
        .trim();
};

const licenceTexts = (root: string, packages: readonly ShippedPackage[]): string[] => {
  const byText = Map.groupBy(packages, (shipped) => licenceText(root, shipped) ?? '');
  return [...byText]
    .filter(([text]) => text !== '')
    .flatMap(([text, same]) => [`### ${same.map(({ name }) => name).join(', ')}`, '', '```text', text, '```', '']);
};

/** The text of NOTICES.md: everything that Familiar ships and did not write, with its licence. */
export const renderNotices = (root: string): string => {
  const read = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'));
  const { models } = manifestSchema.parse(read('models/manifest.json'));
  const { dependencies, devDependencies } = packageSchema.parse(read('package.json'));
  const lock = read('package-lock.json') as LockFile;
  const modelRows = Object.values(models).map(({ file, purpose, licence, authors, source }) => [
    file,
    purpose,
    authors,
    licence,
    `${source.package} ${source.version} (${source.packageLicence})`,
  ]);
  return `${[
    '# Notices',
    '',
    'Familiar is under the MIT licence (LICENSE). It ships with the work of others, listed here. This file is written by `node scripts/run.mjs scripts/notices.ts`.',
    '',
    '## The nets',
    '',
    'The builder in `models/` makes these files from weights that the packages named here carry; it changes their form, not what they compute.',
    '',
    ...table(['file', 'what it does', 'made by', 'licence', 'taken from (licence of the package)'], modelRows),
    '',
    "The recognition net is the face recognition ResNet of dlib by Davis King, in the form that face-api.js by Vincent Mühler gave it. The detector and the mesh are MediaPipe's BlazeFace and FaceMesh. The mean face in `src/core/vision` is dlib's (Boost Software License 1.0).",
    '',
    '## The runtime',
    '',
    `The desktop app contains Electron ${devDependencies['electron']} (MIT), with Chromium and Node.js; their notices come with Electron's own files.`,
    '',
    '## Packages',
    '',
    'A star stands for each platform. libvips, inside sharp, is a library of its own that can be replaced, as the LGPL asks.',
    '',
    ...table(['package', 'version', 'licence'], packageRows(shippedPackages(lock, [...Object.keys(dependencies), ...builtIntoPage]))),
    '',
    '## Licence texts of what is built into the page',
    '',
    'Every other package brings its licence file along.',
    '',
    ...licenceTexts(root, shippedPackages(lock, builtIntoPage)),
  ]
    .join('\n')
    .trimEnd()}\n`;
};
