import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { browserCommand, openBrowser } from '#web/open-browser.ts';
import { foldersForStart, writeStartFile } from '#web/start-file.ts';
import { tempDir } from '../fixtures/temp-dir.ts';
import { until } from '../fixtures/until.ts';

const address = 'http://0123456789abcdef0123456789abcdef.localhost:4000/start?t=secret';
const onWindows = process.platform === 'win32';

test('a browser is opened where someone would see it', () => {
  assert.deepEqual(browserCommand({ platform: 'darwin', env: {} }), ['open']);
  assert.equal(browserCommand({ platform: 'win32', env: {} })?.[0], 'rundll32');
  assert.deepEqual(browserCommand({ platform: 'linux', env: { DISPLAY: ':0' } }), ['xdg-open']);
  assert.deepEqual(browserCommand({ platform: 'linux', env: { WAYLAND_DISPLAY: 'wayland-0' } }), ['xdg-open']);
  assert.equal(browserCommand({ platform: 'linux', env: {} }), null);
});

test('the file that leads to a link is for this user only, in a folder for this user only', {
  skip: onWindows,
}, (t) => {
  const file = writeStartFile(address, 'Familiar', [tempDir(t)]);
  assert.ok(file !== null);
  assert.equal(statSync(file.path).mode & 0o777, 0o600);
  assert.equal(statSync(dirname(file.path)).mode & 0o777, 0o700);
  const page = readFileSync(file.path, 'utf8');
  assert.ok(page.includes(`<meta http-equiv="refresh" content="0; url=${address}">`));
  assert.match(page, /<meta name="referrer" content="no-referrer">/);
  file.remove();
  assert.ok(!existsSync(dirname(file.path)));
  file.remove();
});

test('each link has a file of its own, and one that a folder does not take lies in the next', (t) => {
  const folder = tempDir(t);
  const missing = join(folder, 'missing');
  const files = [1, 2].map(() => writeStartFile(address, 'Familiar', [missing, folder]));
  assert.notEqual(files[0]?.path, files[1]?.path);
  for (const file of files) assert.ok(file?.path.startsWith(folder));
  assert.equal(writeStartFile(address, 'Familiar', [missing]), null);
});

test('the file lies where a browser may read it: open in the home folder where there are snaps', () => {
  const env = { XDG_RUNTIME_DIR: '/run/user/1000' };
  const linux = { platform: 'linux', home: '/srv/ana', env } as const;
  assert.equal(foldersForStart({ ...linux, hasSnaps: false })[0], '/run/user/1000');
  assert.equal(foldersForStart({ ...linux, hasSnaps: true })[0], '/srv/ana');
  assert.equal(foldersForStart({ ...linux, env: {}, hasSnaps: false })[0], '/srv/ana');
  for (const platform of ['darwin', 'win32'] as const)
    assert.deepEqual(foldersForStart({ ...linux, platform, hasSnaps: false }), [tmpdir()]);
});

test('the link stands in no argument of a program, which every user of the computer can read', {
  skip: onWindows,
}, async (t) => {
  const folder = tempDir(t);
  const programs = join(folder, 'bin');
  mkdirSync(programs);
  const said = join(folder, 'said');
  writeFileSync(join(programs, 'xdg-open'), `#!/bin/sh\ncat "$1" > "${said}.page"; echo "$@" > "${said}"\n`, {
    mode: 0o755,
  });
  const path = process.env['PATH'];
  t.after(() => {
    process.env['PATH'] = path;
  });
  process.env['PATH'] = `${programs}:${path}`;
  const env = { DISPLAY: ':0', XDG_RUNTIME_DIR: folder };
  const forget = openBrowser(address, 'Familiar', { platform: 'linux', home: folder, env });
  await until(() => existsSync(said) && readFileSync(said, 'utf8').endsWith('\n'));
  const file = readFileSync(said, 'utf8').trim();
  assert.ok(file.startsWith(folder) && !file.includes('secret'));
  assert.ok(readFileSync(`${said}.page`, 'utf8').includes(address));
  forget();
  assert.ok(!existsSync(file));
});

test('the file is gone after two minutes, used or not', (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const folder = tempDir(t);
  const env = { DISPLAY: ':0', XDG_RUNTIME_DIR: folder };
  openBrowser(address, 'Familiar', { platform: 'linux', home: folder, env });
  const files = (): readonly string[] => readdirSync(folder).filter((name) => name.startsWith('familiar-start-'));
  assert.equal(files().length, 1);
  t.mock.timers.tick(2 * 60_000 - 1);
  assert.equal(files().length, 1);
  t.mock.timers.tick(1);
  assert.equal(files().length, 0);
});
