import assert from 'node:assert/strict';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after, before, describe, type TestContext, test } from 'node:test';
import { installers } from '#words/en/installers.ts';
import { type Display, startDisplay } from '../../scripts/check/electron/display.ts';
import { ensurePrograms } from '../../scripts/check/electron/electron-needs.ts';
import { findTestRuntime, packForTests, type TestRuntime } from '../../scripts/check/electron/packed-for-tests.ts';
import { buildDebianPackage } from '../../scripts/release/debian/build-package.ts';
import { type ScratchSystem, type Someone, scratchObstacle, startScratchSystem } from '../fixtures/scratch-system.ts';
import { tempDir } from '../fixtures/temp-dir.ts';

const root = resolve(import.meta.dirname, '../..');
const name = 'familiar-for-tests';
const program = `/opt/${name}/${name}`;
const profile = `/etc/apparmor.d/${name}`;
const home = join('/home', 'ana');

const runtime = scratchObstacle() === null ? await findTestRuntime(root).catch(String) : String(scratchObstacle());
const skip = typeof runtime === 'string' && runtime;

/** Lists and caches that dpkg and its triggers keep for all packages together. */
const ofTheSystem =
  /^\/var\/(lib\/dpkg|log|cache)\/|^\/usr\/share\/(applications\/mimeinfo|icons\/hicolor\/icon-theme)\.cache$/;

/** In a home: the household, its key file where there is no keychain, and what the system keeps of any program. */
const ofTheHousehold =
  /^\/\.(local(\/(share|state)(\/familiar(\/.*)?)?)?|cache(\/(dconf|fontconfig|mesa_shader_cache)(\/.*)?)?)$/;

describe('the Debian package, installed and used', { skip }, () => {
  const endings: (() => unknown)[] = [];
  const suite: Pick<TestContext, 'after'> = { after: (end) => void endings.push(end as () => unknown) };
  const folder = tempDir(suite);
  let system: ScratchSystem;
  let display: Display;
  let ana: Someone;
  let filesBefore: ReadonlySet<string>;

  const inSystem = async (command: string, ...args: string[]): Promise<string> => {
    const { exitCode, output } = await system.run(command, args);
    assert.equal(exitCode, 0, `${command} ${args.join(' ')}: ${output}`);
    return output;
  };
  const write = (path: string, text: string): Promise<string> =>
    inSystem('sh', '-c', `printf '%s' "$2" > "$1" && chmod 755 "$1"`, 'sh', path, text);
  /** AppArmor's parser, of a system that knows the rule about user namespaces or of one that does not. */
  const putParser = (exitCode: 0 | 1): Promise<string> =>
    write('/usr/local/sbin/apparmor_parser', `#!/bin/sh\nexit ${exitCode}\n`);
  const isThere = async (path: string): Promise<boolean> => (await system.run('test', ['-e', path])).exitCode === 0;
  const packages: Record<'first' | 'second', string> = { first: '', second: '' };

  const runSpec = async (title: string): Promise<void> => {
    const results = join(folder, 'results');
    const config = join(root, 'test', 'slow', 'installed', 'playwright.config.ts');
    const cli = join(root, 'node_modules', '@playwright', 'test', 'cli.js');
    const args = [cli, 'test', '--config', config, '--output', results, '--grep', title];
    const { exitCode, output } = await system.run(process.execPath, args, ana);
    assert.equal(exitCode, 0, output);
  };
  const startApp = async (): Promise<ChildProcess> => {
    const app = system.start(`/usr/bin/${name}`, [], ana);
    for (let tries = 0; tries < 100; tries++) {
      const { output } = await system.run('pgrep', ['-f', `^${program} .*--type=renderer`]);
      if (output.trim() !== '') return app;
      await new Promise((resume) => setTimeout(resume, 200));
    }
    throw new Error('The installed app does not start.');
  };
  /** Runs dpkg while the app runs, and waits until it has ended by itself. */
  const whileItRuns = async (...args: string[]): Promise<string> => {
    const app = await startApp();
    const ended = once(app, 'exit');
    const output = await inSystem('dpkg', ...args);
    assert.deepEqual(await ended, [0, null]);
    assert.equal((await system.run('pgrep', ['-f', `^${program}`])).output, '');
    return output;
  };

  before(async () => {
    await ensurePrograms(['Xvfb', 'dpkg-shlibdeps', 'desktop-file-validate', 'appstreamcli', 'pgrep']);
    const packed = join(await packForTests(root, runtime as TestRuntime), '..');
    for (const [key, version] of [
      ['first', '0.1.0'],
      ['second', '0.1.1'],
    ] as const)
      packages[key] = await buildDebianPackage({
        root,
        packed,
        name,
        version,
        arch: process.arch === 'arm64' ? 'arm64' : 'x64',
        output: folder,
        compression: 'fast',
      });
    chmodSync(folder, 0o777);
    system = await startScratchSystem(suite);
    display = await startDisplay();
    ana = { user: 'ana', env: { ...display.env, FAMILIAR_INSTALLED: `/usr/bin/${name}` } };
    await inSystem('useradd', '--create-home', '--home-dir', home, 'ana');
    await inSystem('mkdir', '-p', '/etc/apparmor.d');
    await putParser(1);
    filesBefore = (await system.files()).all;
  });
  after(async () => {
    await display?.stop();
    for (const end of endings.reverse()) await end();
  });

  test('is installed by dpkg, with every library that it asks for, and is whole', async () => {
    await inSystem('dpkg', '--install', packages.first);
    assert.equal(await inSystem('dpkg', '--verify', name), '');
    assert.match(await inSystem('stat', '--format=%A %U', `/opt/${name}/chrome-sandbox`), /^-rwsr-xr-x root$/m);
    assert.equal(await isThere(profile), false, 'AppArmor here does not know the rule');
    await inSystem('desktop-file-validate', `/usr/share/applications/${name}.desktop`);
    const metainfo = '/usr/share/metainfo/app.familiar.familiar_for_tests.metainfo.xml';
    await inSystem('appstreamcli', 'validate', '--no-net', '--pedantic', metainfo);
  });

  test('lets an ordinary user set a household up and sign in by face, in the sandbox', () =>
    runSpec('a household is set up and its owner signs in by face, in the sandbox of a user namespace'));

  test('is brought up to date while it runs: the app ends first, and the household opens again in the new one', async () => {
    await putParser(0);
    await whileItRuns('--install', packages.second);
    assert.match(await inSystem('cat', profile), /userns,/);
    await runSpec('the household opens again, in the sandbox of the helper');
  });

  test('is removed while it runs, says what stays, and leaves nothing but the household', async () => {
    const farewell = installers.stays('~/.local/share/familiar');
    assert.ok((await whileItRuns('--remove', name)).includes(farewell));
    assert.equal(await isThere(profile), false);
    assert.ok((await inSystem('dpkg', '--purge', name)).includes(farewell));
    const { all, touched } = await system.files();
    const changed = [...touched].filter((path) => !ofTheSystem.test(path));
    const left = changed.filter((path) => all.has(path) && !filesBefore.has(path));
    assert.deepEqual(
      left.filter((path) => !path.startsWith(home) || !ofTheHousehold.test(path.slice(home.length))),
      [],
    );
    assert.deepEqual(
      changed.filter((path) => !all.has(path) && filesBefore.has(path)),
      [],
    );
    assert.ok(left.includes(join(home, '.local', 'share', 'familiar', 'familiar.db')), left.join('\n'));
  });
});
