import { collectNotices } from './collect-notices.ts';

const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const table = (header: readonly string[], rows: readonly (readonly string[])[]): string[] => [
  row(...header),
  row(...header.map(() => '---')),
  ...rows.map((cells) => row(...cells)),
];

const introduction = [
  'Familiar is under the MIT licence (LICENSE). It ships with the work of others, listed here.',
  'This file is written by `node scripts/dev/run.mjs scripts/release/notices.ts`.',
].join(' ');

const ofTheNets = [
  'The builder in `models/` makes these files from weights that the packages named here carry;',
  'it changes their form, not what they compute.',
].join(' ');

const whoMadeTheNets = [
  'One recognition net is the face recognition ResNet of dlib by Davis King, in the form that face-api.js',
  "by Vincent Mühler gave it. The detector and the mesh are MediaPipe's BlazeFace and FaceMesh.",
  'MobileFaceNet is, byte for byte, the file of the MIT-licensed repository',
  'github.com/syaringan357/Android-MobileFaceNet-MTCNN-FaceAntiSpoofing; who trained it, on which pictures and on',
  'what terms is not known (models/README.md).',
  "The mean face in `src/core/vision` is dlib's (Boost Software License 1.0).",
].join(' ');

const ofThePackages = [
  'A star stands for each platform. libvips, inside @img/sharp-wasm32, and libheif with libde265, inside libheif-js,',
  'are WebAssembly files of their own, which lie beside the app and can be replaced, as the LGPL asks.',
].join(' ');

type Notices = ReturnType<typeof collectNotices>;

const netsPart = ({ models }: Notices): string[] => [
  '## The nets',
  '',
  ofTheNets,
  '',
  ...table(
    ['file', 'what it does', 'made by', 'licence', 'taken from (licence of the package)'],
    models.map(({ file, purpose, authors, licence, source }) => [file, purpose, authors, licence, source]),
  ),
  '',
  whoMadeTheNets,
];

const runtimePart = ({ electron }: Notices): string[] => [
  '## The runtime',
  '',
  [
    `The desktop app contains Electron ${electron} (MIT), with Chromium and Node.js;`,
    "their notices come with Electron's own files.",
  ].join(' '),
];

const packagesPart = ({ packages }: Notices): string[] => [
  '## Packages',
  '',
  ofThePackages,
  '',
  ...table(
    ['package', 'version', 'licence'],
    packages.map(({ name, version, licence }) => [name, version, licence]),
  ),
];

const textsPart = ({ texts }: Notices): string[] => [
  '## Licence texts of what is built into the page',
  '',
  'Every other package brings its licence file along.',
  '',
  ...texts.flatMap(({ names, text }) => [`### ${names.join(', ')}`, '', '```text', text, '```', '']),
];

/** The text of NOTICES.md: everything that Familiar ships and did not write, with its licence. */
export const renderNotices = (root: string): string => {
  const notices = collectNotices(root);
  const parts = [netsPart, runtimePart, packagesPart, textsPart].flatMap((part) => ['', ...part(notices)]);
  return `${['# Notices', '', introduction, ...parts].join('\n').trimEnd()}\n`;
};
