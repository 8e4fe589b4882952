import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../base/list-files.ts';
import { findMissing, findUnpinned, type LockFile } from '../base/lock-file.ts';
import { renderNotices } from '../release/notices/render-notices.ts';
import type { Findings } from './findings.ts';
import { fileRules, type TextFile } from './hygiene-rules.ts';

/** Only screenshots with drawn faces, icons and their like may be pictures; they live here. */
const pictureFolders = ['docs/', 'assets/'];
const pictureNames = /\.(jpe?g|png|webp|avif|gif|bmp|ico|icns|p[gpbn]m|heic|tiff?|mjpeg|y4m|mp4|webm|mov|avi)$/i;

const maxBytes = 1_000_000;

/** Names that may appear in one file of `src/main` only, so that there is one place to guard. */
const singleDoors = ['ipcMain', 'shell.openExternal'];

/** The files of `src` that may make files: each for this user only, over nothing that lies there already. */
const fileMakers = [
  'src/hosts/private-files.ts',
  'src/storage/sqlite/data-folder.ts',
  'src/storage/backup/backup-file.ts',
  'src/backend/household/backups-handlers.ts',
  'src/cli/commands/export.ts',
];
const makingFiles = /\b(?:writeFile|appendFile|createWriteStream|openSync|copyFile)(?:Sync)?\b/;

const checkFileMakers = (files: readonly TextFile[]): string[] =>
  files
    .filter(({ path, text }) => path.startsWith('src/') && path.endsWith('.ts') && makingFiles.test(text))
    .filter(({ path }) => !fileMakers.includes(path))
    .map(({ path }) => `${path}: makes a file by itself; "writePrivateFile" in src/hosts makes it for this user only.`);

const runtimeFolders = [
  'contract',
  'words',
  'core',
  'engine',
  'storage',
  'backend',
  'hosts',
  'main',
  'preload',
  'web',
  'cli',
  'renderer',
];

const checkDoors = (files: readonly TextFile[]): string[] =>
  singleDoors.flatMap((door) => {
    const users = files.filter(
      ({ path, text }) =>
        path.startsWith('src/') && path.endsWith('.ts') && new RegExp(`(?<!typeof )\\b${door}\\b`).test(text),
    );
    return users.length > 1
      ? [`${users.map(({ path }) => path).join(', ')}: ${door} has one door, not ${users.length}.`]
      : [];
  });

const checkReadmes = (files: readonly TextFile[]): string[] =>
  runtimeFolders.flatMap((folder) => {
    const readme = files.find(({ path }) => path === `src/${folder}/README.md`);
    if (!files.some(({ path }) => path.startsWith(`src/${folder}/`))) {
      return [];
    }
    if (readme === undefined) {
      return [`src/${folder}: has no README.md that says what runs there, what it may import and how to add one more.`];
    }
    const lines = readme.text.split('\n').filter((line) => line.trim() !== '').length;
    return lines < 3 || lines > 12
      ? [`src/${folder}/README.md: has ${lines} lines; three to twelve are asked for.`]
      : [];
  });

const command = (name: string): string => `node scripts/dev/run.mjs scripts/release/${name}.ts`;

const checkLockFile = (files: readonly TextFile[]): string[] => {
  const lock = files.find(({ path }) => path === 'package-lock.json');
  if (lock === undefined) return [];
  const content: LockFile = JSON.parse(lock.text);
  const faults = [
    ...findMissing(content).map(({ name }) => `leaves out ${name}, another platform's binary`),
    ...findUnpinned(content).map((folder) => `takes ${folder} whatever it holds, without an integrity hash`),
  ];
  return faults.map((fault) => `package-lock.json: ${fault}; run "${command('complete-lock-file')}".`);
};

const checkNotices = (root: string, files: readonly TextFile[]): string[] => {
  if (!files.some(({ path }) => path === 'models/manifest.json')) return [];
  const isCurrent = files.find(({ path }) => path === 'NOTICES.md')?.text === renderNotices(root);
  return isCurrent ? [] : [`NOTICES.md: does not name what is shipped now; run "${command('notices')}".`];
};

/**
 * Made on each machine. A link of such a name is a file to git, and would replace the folder in the next clone.
 */
const madeHere = ['node_modules', 'dist', '.cache', 'test-results', 'models/*.onnx', 'models/*.bin'];

const checkTracked = (root: string): string[] => {
  if (!existsSync(join(root, '.git'))) return [];
  const tracked = execFileSync('git', ['ls-files', '--', ...madeHere], { cwd: root, encoding: 'utf8' }).split('\n');
  return tracked
    .filter((path) => path !== '')
    .map((path) => `${path}: is made on each machine; take it out with "git rm --cached ${path}".`);
};

/**
 * Checks what no compiler sees: machine paths, hosts, stray pictures and binaries, oversized files, doors and READMEs.
 */
export const checkHygiene = (root: string): Findings => {
  const problems: string[] = [];
  const texts: TextFile[] = [];
  const paths = listFiles(root);
  for (const path of paths) {
    const bytes = readFileSync(join(root, path));
    const mayBePicture = pictureFolders.some((folder) => path.startsWith(folder));
    if (pictureNames.test(path) && !mayBePicture) {
      problems.push(`${path}: a picture outside ${pictureFolders.join(' and ')}.`);
    } else if (bytes.includes(0) && !mayBePicture) {
      problems.push(`${path}: a binary file.`);
    }
    if (bytes.length > maxBytes) {
      problems.push(`${path}: ${bytes.length} bytes; the most is ${maxBytes}.`);
    }
    if (!bytes.includes(0)) {
      texts.push({ path, text: bytes.toString('utf8') });
    }
  }
  problems.push(
    ...texts.flatMap((file) => fileRules.flatMap((rule) => rule(file).map((problem) => `${file.path}: ${problem}.`))),
  );
  problems.push(
    ...checkDoors(texts),
    ...checkFileMakers(texts),
    ...checkReadmes(texts),
    ...checkLockFile(texts),
    ...checkNotices(root, texts),
    ...checkTracked(root),
  );
  return { problems, filesRead: paths.length };
};
