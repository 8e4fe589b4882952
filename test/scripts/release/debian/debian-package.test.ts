import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type TestContext, test } from 'node:test';
import { installers } from '#words/en/installers.ts';
import { findProgram } from '../../../../scripts/base/find-program.ts';
import { buildDebianPackage } from '../../../../scripts/release/debian/build-package.ts';
import { controlFile, debianVersion } from '../../../../scripts/release/debian/control.ts';
import { withBothNames } from '../../../../scripts/release/debian/depends.ts';
import { missingTools } from '../../../../scripts/release/debian/run-tool.ts';
import { tempDir } from '../../../fixtures/temp-dir.ts';

const root = resolve(import.meta.dirname, '../../../..');
const dpkgDeb = findProgram(['dpkg-deb']) ?? '';
const missing = missingTools();
const skip = missing.length === 0 ? false : `this system has no ${missing.join(' and no ')}`;

/** A package of a small program of this system, unpacked again: what is installed, and DEBIAN. */
async function unpacked(t: TestContext): Promise<string> {
  const folder = tempDir(t);
  const packed = join(folder, 'packed');
  mkdirSync(join(packed, 'resources'), { recursive: true });
  copyFileSync(findProgram(['true']) ?? '', join(packed, 'familiar'));
  for (const name of ['chrome-sandbox', 'resources/NOTICES.md']) writeFileSync(join(packed, name), name);
  chmodSync(packed, 0o700);
  chmodSync(join(packed, 'chrome-sandbox'), 0o700);
  const options = { root, packed, name: 'familiar', version: '0.2.0-beta.1', output: folder } as const;
  const file = await buildDebianPackage({ ...options, arch: 'x64', compression: 'fast' });
  assert.equal(file, join(folder, 'familiar_0.2.0~beta.1_amd64.deb'));
  execFileSync(dpkgDeb, ['--raw-extract', file, join(folder, 'raw')]);
  const listing = execFileSync(dpkgDeb, ['--contents', file], { encoding: 'utf8' });
  assert.match(listing, /^-rwsr-xr-x root.root .* \.\/opt\/familiar\/chrome-sandbox$/m);
  assert.deepEqual(
    listing
      .split('\n')
      .filter((line) => line !== '' && !/^(?:[d-]rw[xs]r-xr-x|-rw-r--r--|lrwxrwxrwx) root.root/.test(line)),
    [],
  );
  return join(folder, 'raw');
}

test('the package lays the app into /opt, with its entry, icons, licence and a link to it', { skip }, async (t) => {
  const raw = await unpacked(t);
  const files = readdirSync(raw, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(raw.length + 1));
  const sizes = [16, 24, 32, 48, 64, 128, 256, 512];
  assert.deepEqual(files.filter((path) => !path.startsWith('DEBIAN')).sort(), [
    'opt/familiar/chrome-sandbox',
    'opt/familiar/familiar',
    'opt/familiar/resources/NOTICES.md',
    'opt/familiar/resources/apparmor-profile',
    'usr/bin/familiar',
    'usr/share/applications/familiar.desktop',
    'usr/share/doc/familiar/copyright',
    ...sizes.map((size) => `usr/share/icons/hicolor/${size}x${size}/apps/familiar.png`).sort(),
    'usr/share/metainfo/app.familiar.familiar.metainfo.xml',
  ]);
  const control = readFileSync(join(raw, 'DEBIAN', 'control'), 'utf8');
  assert.match(control, /^Depends: .*\blibc6 \(>= [\d.]+\), libgtk-3-0t64 \| libgtk-3-0$/m);
  assert.ok(control.split('\n').every((line) => line.length < 80 || line.startsWith('Depends: ')));
  for (const line of readFileSync(join(raw, 'DEBIAN', 'md5sums'), 'utf8')
    .trim()
    .split('\n'))
    assert.ok(files.includes(line.slice(34)), line);
  for (const name of ['postinst', 'prerm', 'postrm']) execFileSync('sh', ['-n', join(raw, 'DEBIAN', name)]);
  assert.ok(readFileSync(join(raw, 'DEBIAN', 'postrm'), 'utf8').includes(installers.stays('~/.local/share/familiar')));
});

for (const [program, args, file] of [
  ['desktop-file-validate', [], 'applications/familiar.desktop'],
  ['appstreamcli', ['validate', '--no-net', '--pedantic'], 'metainfo/app.familiar.familiar.metainfo.xml'],
] as const) {
  const obstacle = findProgram([program]) === null ? `this system has no ${program}` : skip;
  test(`${program} has nothing to say against ${file}`, { skip: obstacle }, async (t) => {
    const raw = await unpacked(t);
    execFileSync(program, [...args, join(raw, 'usr', 'share', file)]);
  });
}

test('a version before the release sorts before it', () => {
  assert.equal(debianVersion('0.2.0'), '0.2.0');
  assert.equal(debianVersion('0.2.0-beta.1'), '0.2.0~beta.1');
});

test('a library that newer systems have under another name is asked for by both, the newer one first', () => {
  const both = 'libasound2t64 (>= 1.0.17) | libasound2 (>= 1.0.17)';
  assert.equal(withBothNames('libasound2 (>= 1.0.17)'), both);
  assert.equal(withBothNames('libasound2t64 (>= 1.0.17)'), both);
  assert.equal(withBothNames('libgtk-3-0'), 'libgtk-3-0t64 | libgtk-3-0');
  assert.equal(withBothNames('libc6 (>= 2.34)'), 'libc6 (>= 2.34)');
});

test('paragraphs of the description are folded as Debian reads them', () => {
  const control = controlFile({
    name: 'familiar',
    version: '1.0.0',
    architecture: 'amd64',
    depends: ['libc6'],
    installedKib: 7,
  });
  const [, description = ''] = control.split(/^Description: .*\n/m);
  assert.match(description, /^(?: .+\n)+$/);
  assert.equal(
    description
      .split(' .\n')
      .map((part) => part.trim().replaceAll(/\s+/g, ' '))
      .join('|'),
    installers.description.join('|'),
  );
});
