import { collectNotices } from './collect-notices.ts';

const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const table = (header: readonly string[], rows: readonly (readonly string[])[]): string[] => [
  row(...header),
  row(...header.map(() => '---')),
  ...rows.map((cells) => row(...cells)),
];

/** The text of NOTICES.md: everything that Familiar ships and did not write, with its licence. */
export const renderNotices = (root: string): string => {
  const { models, electron, packages, texts } = collectNotices(root);
  const modelRows = models.map(({ file, purpose, authors, licence, source }) => [
    file,
    purpose,
    authors,
    licence,
    source,
  ]);
  return `${[
    '# Notices',
    '',
    'Familiar is under the MIT licence (LICENSE). It ships with the work of others, listed here. This file is written by `node scripts/dev/run.mjs scripts/release/notices.ts`.',
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
    `The desktop app contains Electron ${electron} (MIT), with Chromium and Node.js; their notices come with Electron's own files.`,
    '',
    '## Packages',
    '',
    'A star stands for each platform. libvips, inside sharp, is a library of its own that can be replaced, as the LGPL asks.',
    '',
    ...table(
      ['package', 'version', 'licence'],
      packages.map(({ name, version, licence }) => [name, version, licence]),
    ),
    '',
    '## Licence texts of what is built into the page',
    '',
    'Every other package brings its licence file along.',
    '',
    ...texts.flatMap(({ names, text }) => [`### ${names.join(', ')}`, '', '```text', text, '```', '']),
  ]
    .join('\n')
    .trimEnd()}\n`;
};
