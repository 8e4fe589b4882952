import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { type Edition, editionIn, findRefusedSwitch, refusedSwitches } from '#main/refused-switches.ts';
import { tempDir } from '../fixtures/temp-dir.ts';

const inRelease = (...args: string[]): string | null => findRefusedSwitch(['familiar', ...args], 'release', 'linux');

test('every switch of the table is refused by the editions it names, and let pass by the other', () => {
  for (const [pattern, editions] of Object.entries<readonly Edition[]>(refusedSwitches)) {
    const name = pattern.replace('*', 'x');
    for (const edition of ['release', 'test'] as const) {
      const found = findRefusedSwitch(['familiar', '--data', '/d', `--${name}=1`], edition, 'linux');
      assert.equal(found, editions.includes(edition) ? name : null, `${name} in ${edition}`);
    }
    assert.ok(editions.includes('release'), `${pattern}: what only tests refuse protects nobody`);
  }
});

test('what opens the app to a debugger, a made-up camera, other code or another network is refused', () => {
  for (const name of [
    'remote-debugging-port',
    'remote-debugging-pipe',
    'remote-debugging-address',
    'use-fake-ui-for-media-stream',
    'use-fake-device-for-media-stream',
    'use-file-for-fake-video-capture',
    'auto-accept-camera-and-microphone-capture',
    'js-flags',
    'disable-web-security',
    'load-extension',
    'proxy-server',
    'proxy-pac-url',
    'proxy-bypass-list',
    'no-proxy-server',
    'host-rules',
    'host-resolver-rules',
    'remote-allow-origins',
    'renderer-cmd-prefix',
    'utility-cmd-prefix',
    'gpu-launcher',
    'browser-subprocess-path',
  ])
    assert.equal(inRelease(`--${name}`), name);
});

test('a refused switch is found however Chromium lets it be written', () => {
  assert.equal(inRelease('-js-flags=--expose-gc'), 'js-flags');
  assert.equal(inRelease(' --JS-Flags=a=b'), 'js-flags');
  assert.equal(findRefusedSwitch(['familiar', '/data', '/JS-FLAGS=x'], 'release', 'win32'), 'js-flags');
});

test('other arguments pass: folders, and switches that a desktop needs', () => {
  assert.equal(inRelease('--data', '/host-data', '--embedder=/proxy-net'), null);
  assert.equal(inRelease('--ozone-platform=wayland', '--force-device-scale-factor=2', '--no-sandbox'), null);
  assert.equal(inRelease('js-flags', '/js-flags'), null);
});

test('the edition stands in what was packed; an app that does not say so is for people', (t) => {
  const folder = tempDir(t);
  const pack = (manifest: object): void => writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  pack({ name: 'familiar' });
  assert.equal(editionIn(folder), 'release');
  pack({ name: 'familiar', edition: 'test' });
  assert.equal(editionIn(folder), 'test');
  pack({ name: 'familiar', edition: 'other' });
  assert.throws(() => editionIn(folder));
});
