import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type TestContext, test } from 'node:test';
import { type Configuration, Packager } from 'electron-builder';
import { installers } from '#words/en/installers.ts';
import { packagingConfig } from '../../../../scripts/release/package/packaging-config.ts';
import { tempDir } from '../../../fixtures/temp-dir.ts';

const root = resolve(import.meta.dirname, '../../../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** The configuration as electron-builder reads it, after it has checked it. */
async function effective(t: TestContext, change: Partial<Configuration> = {}): Promise<Configuration> {
  const stage = tempDir(t);
  mkdirSync(join(stage, 'app'));
  const manifest = { name: 'familiar', version: '1.0.0', description: 'a', author: 'b' };
  writeFileSync(join(stage, 'app', 'package.json'), JSON.stringify(manifest));
  const places = { root, stage: join(stage, 'app'), output: join(stage, 'out'), electronDist: stage };
  const config = packagingConfig({ ...places, edition: 'release', electronVersion: '45.4.1' });
  const packager = new Packager({ projectDir: root, config: { ...config, ...change } });
  await packager.validateConfig();
  return packager.config;
}

test("electron-builder's own check takes the configuration, and refuses a word that it does not know", async (t) => {
  await effective(t);
  await assert.rejects(effective(t, { nsis: { oneKlick: true } } as object), /configuration\.nsis/);
});

test('on Windows it installs for one person with shortcuts, and uninstalling keeps the household and says so', async (t) => {
  const { win, nsis } = await effective(t);
  assert.deepEqual(win?.target, ['nsis']);
  const { oneClick, perMachine, deleteAppDataOnUninstall, createDesktopShortcut, createStartMenuShortcut } = nsis ?? {};
  assert.deepEqual(
    { oneClick, perMachine, deleteAppDataOnUninstall, createDesktopShortcut, createStartMenuShortcut },
    {
      oneClick: true,
      perMachine: false,
      deleteAppDataOnUninstall: false,
      createDesktopShortcut: true,
      createStartMenuShortcut: true,
    },
  );
  const script = read(String(nsis?.include));
  assert.match(script, /!macro customUnInstall\b/);
  assert.ok(script.includes(`"${installers.stays('$APPDATA\\Familiar')}"`));
});

test('on a Mac it may run what V8 makes and ask for the camera, in the hardened runtime once it is signed', async (t) => {
  const { mac } = await effective(t);
  assert.deepEqual(mac?.target, ['dmg']);
  assert.match(String(mac?.extendInfo?.NSCameraUsageDescription), /looks at your face/);
  assert.equal(mac?.entitlements, mac?.entitlementsInherit);
  const keys = [...read(String(mac?.entitlements)).matchAll(/<key>(.*)<\/key>\s*<true\/>/g)].map(([, key]) => key);
  assert.deepEqual(keys, ['com.apple.security.cs.allow-jit', 'com.apple.security.device.camera']);
  const before = process.env['CSC_NAME'];
  t.after(() => {
    if (before === undefined) delete process.env['CSC_NAME'];
    else process.env['CSC_NAME'] = before;
  });
  process.env['CSC_NAME'] = 'Somebody';
  const signed = (await effective(t)).mac;
  assert.deepEqual([signed?.hardenedRuntime, signed?.identity], [true, undefined]);
  delete process.env['CSC_NAME'];
  const unsigned = (await effective(t)).mac;
  assert.deepEqual([unsigned?.hardenedRuntime, unsigned?.identity], [false, '-']);
});

test('on Linux electron-builder makes the AppImage alone; every file and folder that goes along is in the project', async (t) => {
  const { linux, extraResources, win, mac } = await effective(t);
  assert.deepEqual(linux?.target, ['AppImage']);
  const sources = [extraResources].flat().map((resource) => (typeof resource === 'object' ? resource?.from : resource));
  assert.ok(sources.includes('NOTICES.md') && sources.includes('dist/sbom.cdx.json'), sources.join());
  const icons = [linux?.icon, win?.icon, mac?.icon].map(String);
  for (const path of [...icons, ...sources.map(String).filter((source) => !source.startsWith('dist/'))])
    assert.ok(existsSync(join(root, path)), path);
});
