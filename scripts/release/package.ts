import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { packageApp } from './package/package-app.ts';
import { parseTarget } from './package/target.ts';

const root = resolve(import.meta.dirname, '..', '..');
const usage = [
  'npm run package -- [--target linux-x64] [--folder] [--for-tests]',
  '[--electron <folder of an unpacked runtime>] [--output <folder>]',
].join(' ');

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;

const sizeOf = (path: string): string => {
  const file = statSync(path);
  return file.isFile() ? ` (${(file.size / 1e6).toFixed(0)} MB)` : '';
};

try {
  const { values } = parseArgs({
    options: { target: text, folder: flag, 'for-tests': flag, electron: text, output: text },
  });
  const { made, notMade } = await packageApp({
    root,
    target: parseTarget(values.target ?? `${process.platform}-${process.arch}`),
    edition: values['for-tests'] ? 'test' : 'release',
    form: values.folder ? 'folder' : 'installer',
    output: resolve(values.output ?? join(root, 'dist', 'package')),
    electronDist: values.electron === undefined ? null : resolve(values.electron),
  });
  for (const path of made) console.log(`Made: ${path}${sizeOf(path)}`);
  for (const reason of notMade) console.log(`Not made: ${reason}.`);
  if (made.length === 0) process.exitCode = 1;
} catch (error) {
  console.error(`${error instanceof Error ? error.message : error}\nUsage: ${usage}`);
  process.exitCode = 1;
}
