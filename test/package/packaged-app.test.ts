import assert from 'node:assert/strict';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after, before, describe, type TestContext, test } from 'node:test';
import { extractAll, extractFile, listPackage, statFile } from '@electron/asar';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import type { AppState } from '#contract/calls/app.ts';
import type { EngineStatus } from '#contract/calls/engine.ts';
import { en } from '#words/en/catalogue.ts';
import { packageApp } from '../../scripts/release/package/package-app.ts';
import { manFaces } from '../fixtures/face-grid.ts';
import { tempDir } from '../fixtures/temp-dir.ts';
import { consent, passphrase } from '../fixtures/test-backend.ts';
import { asPng, webcamFrame } from '../fixtures/webcam-frame.ts';
import { ending, launchShell, startShell } from '../main/start-shell.ts';
import { makeUpElectron } from './made-up-electron.ts';

const root = resolve(import.meta.dirname, '../..');
const isLinux = process.platform === 'linux' && (process.arch === 'x64' || process.arch === 'arm64');

/**
 * The fuses that are burnt in, by name; those that Electron has and Familiar does not name keep Electron's own setting.
 */
async function fusesOf(program: string): Promise<Record<string, boolean>> {
  const wire: Partial<Record<FuseV1Options, FuseState>> = await getCurrentFuseWire(program);
  const named = Object.entries(FuseV1Options).filter(
    (entry): entry is [string, FuseV1Options] => typeof entry[1] === 'number',
  );
  return Object.fromEntries(named.map(([name, fuse]) => [name, wire[fuse] === FuseState.ENABLE]));
}

describe('the packaged app', { skip: isLinux ? false : 'the made-up runtime is one of Linux' }, () => {
  const endings: (() => unknown)[] = [];
  const suite: Pick<TestContext, 'after'> = { after: (end) => void endings.push(end as () => unknown) };
  const output = tempDir(suite);
  const target = { platform: 'linux', arch: process.arch as 'x64' | 'arm64' } as const;
  const unpacked = (edition: string): string =>
    join(output, edition, process.arch === 'x64' ? 'linux-unpacked' : 'linux-arm64-unpacked');
  const archive = join(unpacked('release'), 'resources', 'app.asar');

  before(async () => {
    const electronDist = makeUpElectron(tempDir(suite));
    for (const edition of ['release', 'test'] as const)
      await packageApp({ root, target, edition, form: 'folder', output, electronDist });
  });
  after(() => {
    for (const end of endings) end();
  });

  test('runs this app and nothing else: no Node, no options, no debugger, nothing beside the archive', async () => {
    assert.deepEqual(await fusesOf(join(unpacked('release'), 'familiar')), {
      RunAsNode: false,
      EnableCookieEncryption: false,
      EnableNodeOptionsEnvironmentVariable: false,
      EnableNodeCliInspectArguments: false,
      EnableEmbeddedAsarIntegrityValidation: true,
      OnlyLoadAppFromAsar: true,
      LoadBrowserProcessSpecificV8Snapshot: false,
      GrantFileProtocolExtraPrivileges: false,
      WasmTrapHandlers: true,
    });
  });

  test('differs in one fuse, one line and its name from the edition that Playwright can drive', async () => {
    const release = await fusesOf(join(unpacked('release'), 'familiar'));
    assert.deepEqual(await fusesOf(join(unpacked('test'), 'familiar-for-tests')), {
      ...release,
      EnableNodeCliInspectArguments: true,
    });
    const names = (edition: string): string[] =>
      listPackage(join(unpacked(edition), 'resources', 'app.asar'), { isPack: false });
    assert.deepEqual(names('test'), names('release'));
    const manifest = (edition: string): object =>
      JSON.parse(extractFile(join(unpacked(edition), 'resources', 'app.asar'), 'package.json').toString());
    assert.deepEqual(manifest('test'), { ...manifest('release'), edition: 'test' });
  });

  test('does not start with a switch that opens it up; the edition for tests takes what drives it, nothing else', async (t) => {
    const started = (edition: string, name: string): Promise<{ code: number | null; said: string }> => {
      const folder = tempDir(t);
      extractAll(join(unpacked(edition), 'resources', 'app.asar'), folder);
      const child = launchShell(t, tempDir(t), tempDir(t), {
        program: join(folder, 'dist', 'host', 'main.js'),
        resources: join(unpacked(edition), 'resources'),
        switches: [`--${name}=1`],
      });
      child.once('message', () => child.kill('SIGKILL'));
      return ending(child);
    };
    assert.deepEqual(await started('release', 'remote-debugging-port'), {
      code: 2,
      said: en.desktop.refusedSwitch('remote-debugging-port'),
    });
    assert.equal((await started('test', 'remote-debugging-port')).code, null, 'the page was loaded');
    assert.equal((await started('test', 'js-flags')).code, 2);
  });

  test('holds what runs and nothing else: no sources, tests, declarations, maps or tools', () => {
    const paths = listPackage(archive, { isPack: false }).map((path) => path.replaceAll('\\', '/'));
    for (const path of [
      '/package.json',
      '/dist/host/main.js',
      '/dist/host/preload.cjs',
      '/dist/host/argon2-worker.js',
      '/dist/renderer/index.html',
    ]) {
      assert.ok(paths.includes(path), path);
    }
    const strange =
      /\.(ts|tsx|map|md|c|cc|cpp|h|hpp|gyp|py|sh|test\.js|env|pem|key)$|\/(test|tests|scripts?|\.git|\.vscode)\//;
    assert.deepEqual(
      paths.filter((path) => strange.test(path) && !/\/LICEN[CS]E/i.test(path)),
      [],
    );
    const folders = new Set(
      paths.map((path) => /^\/node_modules\/(?:@[^/]+\/)?[^/@]+$/.exec(path)?.[0]?.slice('/node_modules/'.length)),
    );
    const platform = `linux-${process.arch}`;
    const expected = ['@img/colour', '@img/sharp-wasm32', 'better-sqlite3', 'detect-libc', 'hash-wasm', 'libheif-js'];
    const more = ['onnxruntime-common', 'onnxruntime-node', 'semver', 'sharp', 'unhomoglyph'];
    for (const name of [...expected, ...more]) assert.ok(folders.has(name), `${name} is missing`);
    for (const name of [
      'electron',
      'vite',
      'typescript',
      'fast-check',
      'ws',
      'adm-zip',
      'global-agent',
      `node-${platform}`,
      `@img/sharp-${platform}`,
      `@img/sharp-libvips-${platform}`,
    ]) {
      assert.ok(!folders.has(name), `${name} has no business here`);
    }
  });

  test('lays native code of its own platform and WebAssembly, and only that, beside the archive; the archive names a hash of every file', () => {
    const paths = listPackage(archive, { isPack: false });
    const binaries = paths.filter((path) => /\.(node|dll|dylib)$|\.so(\.[\d.]+)?$/.test(path));
    assert.ok(binaries.length >= 3, binaries.join());
    for (const path of binaries) assert.match(path, new RegExp(`linux[-/]${process.arch}`));
    const portable = paths.filter((path) => path.endsWith('.wasm'));
    assert.deepEqual(
      portable.map((path) =>
        path
          .split('/')
          .at(-1)
          ?.replace(/\d+\.\d+\.\d+/, '#'),
      ),
      ['sharp-wasm32-#.node.wasm', 'libheif.wasm'],
    );
    for (const path of [...binaries, ...portable]) assert.ok(existsSync(join(`${archive}.unpacked`, path)), path);
    const beside = readdirSync(`${archive}.unpacked`, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    assert.equal(beside.length, binaries.length + portable.length);
    for (const path of ['dist/host/main.js', 'dist/host/preload.cjs', 'dist/renderer/index.html']) {
      const entry = statFile(archive, path);
      assert.ok('integrity' in entry && /^[0-9a-f]{64}$/.test(entry.integrity.hash), path);
    }
  });

  test('carries the nets, their list, the licences of everything in it and its bill of materials', () => {
    const resources = readdirSync(join(unpacked('release'), 'resources'), { recursive: true }).map((path) =>
      String(path).replaceAll('\\', '/'),
    );
    const texts = ['NOTICES.md', 'LICENSE.familiar.txt', 'sbom.cdx.json'];
    for (const path of ['models/manifest.json', 'models/face-recognition.onnx', ...texts])
      assert.ok(resources.includes(path), path);
    assert.deepEqual(
      resources.filter(
        (path) => path.startsWith('models/') && !/^models\/((manifest|age-head)\.json|[\w-]+\.(onnx|bin))$/.test(path),
      ),
      [],
    );
  });

  test('starts from what is in the archive alone, finds its nets, and sees a face', async (t) => {
    const folder = tempDir(t);
    extractAll(archive, folder);
    const resources = join(unpacked('release'), 'resources');
    const { call, order, child } = await startShell(t, tempDir(t), tempDir(t), {
      program: join(folder, 'dist', 'host', 'main.js'),
      resources,
    });
    const page = await order<{ status: number; text: string }>({ verb: 'page', url: 'app://familiar/' });
    assert.match(page.text, /<title>Familiar<\/title>/);
    assert.equal((await call<AppState>('app.state', {})).phase, 'firstRun');
    const household = { householdName: 'Rose Cottage', ownerName: 'Ana', passphrase, protection: 'keychain', consent };
    const { memberId } = await call<{ memberId: number }>('household.create', household);
    const [face] = await manFaces();
    assert.ok(face !== undefined);
    const { sampleId } = await call<{ sampleId: number }>('samples.addPhoto', {
      memberId,
      photo: await asPng(await webcamFrame([face])),
    });
    assert.equal(sampleId, 1);
    assert.equal((await call<EngineStatus>('engine.status', {})).state, 'ready');
    const ended = once(child, 'exit');
    void order({ verb: 'quit' });
    assert.deepEqual(await ended, [0, null]);
  });
});
