import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { startAtLoginBySystem, startAtLoginOnLinux } from '#main/desktop/start-at-login.ts';
import { findProgram } from '../../../scripts/base/find-program.ts';
import { tempDir } from '../../fixtures/temp-dir.ts';

const names = () => ({ name: 'Familiar', comment: 'Starts Familiar when you log in' });

const escapes: Readonly<Record<string, string>> = { s: ' ', n: '\n', r: '\r', t: '\t' };

/** What a desktop starts by the entry: the string's escapes undone, then the quotes', then %%, by the specification. */
function startedBy(entry: string): string[] {
  const line = /^Exec=(.*)$/m.exec(entry)?.[1] ?? '';
  const value = line.replace(/\\(.)/g, (_all, sign: string) => escapes[sign] ?? sign);
  const parts = [...value.matchAll(/"((?:\\.|[^"\\])*)"/g)].map(([, inside = '']) => inside);
  return parts.map((inside) => inside.replace(/\\(["`$\\])/g, '$1').replaceAll('%%', '%'));
}

test('an entry is written for this program, follows an AppImage, and is removed again', async (t) => {
  const home = tempDir(t);
  const path = join(home, '.config', 'autostart', 'familiar.desktop');
  const command = ['/opt/Familiar/familiar', '--data', '/srv/ana/our data'];
  const start = startAtLoginOnLinux({ machine: { env: {}, home }, command, names });
  await start(true);
  assert.deepEqual(startedBy(readFileSync(path, 'utf8')), [...command, '--at-login']);

  const appDir = { APPIMAGE: '/srv/ana/Familiar.AppImage', APPDIR: '/run/mount' };
  const env = { ...appDir, XDG_CONFIG_HOME: join(home, '.config') };
  await startAtLoginOnLinux({ machine: { env, home: '/nowhere' }, command: ['/run/mount/familiar'], names })(true);
  assert.deepEqual(startedBy(readFileSync(path, 'utf8')), ['/srv/ana/Familiar.AppImage', '--at-login']);

  await start(false);
  assert.ok(!existsSync(path));
  await start(false);
});

test('every sign in a path comes through the entry as it is', async (t) => {
  const home = tempDir(t);
  const command = ['/opt/a "b" `c` $d \\e %f ;g/familiar', '--data', 'ä ö=1'];
  await startAtLoginOnLinux({ machine: { env: {}, home }, command, names })(true);
  const entry = readFileSync(join(home, '.config', 'autostart', 'familiar.desktop'), 'utf8');
  assert.deepEqual(startedBy(entry), [...command, '--at-login']);
  const program = /^TryExec=(.*)$/m.exec(entry)?.[1]?.replaceAll('\\\\', '\\');
  assert.equal(program, command[0], 'a desktop starts nothing once the program is gone');
});

test('a line break in a path adds no line to the entry', async (t) => {
  const home = tempDir(t);
  const command = ['/opt/a\nHidden=true\r\nExec=/bin/evil', '--data', 'b\nExec=/bin/evil'];
  await startAtLoginOnLinux({ machine: { env: {}, home }, command, names })(true);
  const entry = readFileSync(join(home, '.config', 'autostart', 'familiar.desktop'), 'utf8');
  assert.deepEqual(startedBy(entry), [...command, '--at-login']);
  assert.deepEqual(
    entry.split(/[\r\n]/).map((line) => line.split('=')[0]),
    ['[Desktop Entry]', 'Type', 'Name', 'Comment', 'TryExec', 'Exec', 'Terminal', 'X-GNOME-Autostart-enabled', ''],
  );
});

test('the desktop’s own checker finds nothing to complain about', async (t) => {
  const home = tempDir(t);
  const path = join(home, '.config', 'autostart', 'familiar.desktop');
  await startAtLoginOnLinux({ machine: { env: {}, home }, command: ['/bin/true', 'a "b" $c'], names })(true);
  const checker = findProgram(['desktop-file-validate']);
  if (checker === null) return t.skip('desktop-file-validate is not installed (Debian: desktop-file-utils)');
  execFileSync(checker, [path], { encoding: 'utf8' });
});

test('says it when the folder takes no entry', async (t) => {
  const home = tempDir(t);
  mkdirSync(dirname(join(home, '.config')), { recursive: true });
  writeFileSync(join(home, '.config'), 'no folder');
  const start = startAtLoginOnLinux({ machine: { env: {}, home }, command: ['/bin/true'], names });
  await assert.rejects(start(true), { reason: 'loginStartUnsaved' });
});

test('Windows and macOS keep the list themselves', async () => {
  const told: unknown[] = [];
  const start = startAtLoginBySystem({ setLoginItemSettings: (settings) => told.push(settings) }, [
    'familiar',
    '--data',
    'd',
  ]);
  await start(true);
  await start(false);
  const entry = { path: 'familiar', args: ['--data', 'd', '--at-login'] };
  assert.deepEqual(told, [
    { openAtLogin: true, ...entry },
    { openAtLogin: false, ...entry },
  ]);
});
