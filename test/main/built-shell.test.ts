import assert from 'node:assert/strict';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { before, test } from 'node:test';
import type { AppState } from '#contract/calls/app.ts';
import type { EngineStatus } from '#contract/calls/engine.ts';
import { preparePage, prepareShell } from '../../scripts/dev/start/prepare.ts';
import { manFaces } from '../fixtures/face-grid.ts';
import { tempDir } from '../fixtures/temp-dir.ts';
import { consent, passphrase } from '../fixtures/test-backend.ts';
import { asPng, webcamFrame } from '../fixtures/webcam-frame.ts';
import { startShell } from './start-shell.ts';

const root = resolve(import.meta.dirname, '../..');

before(async () => {
  await preparePage(root);
  await prepareShell(root);
});

test('the built shell raises its walls before anything can be shown, then shows our page', async (t) => {
  const dataDir = tempDir(t);
  const { order, child } = await startShell(t, dataDir);
  const { steps } = await order<{ steps: string[] }>({ verb: 'report' });
  assert.deepEqual(steps, [
    `userData: ${join(dataDir, 'window')}`,
    'sandboxed',
    'scheme app',
    'ready',
    'permission requests guarded',
    'permission checks guarded',
    'network blocked',
    'downloads named',
    'proxy socks5://127.0.0.1:9',
    `window with ${join(root, 'dist', 'host', 'preload.cjs')}`,
    'confined',
    'WebRTC disable_non_proxied_udp',
    'load app://familiar/',
  ]);
  const page = await order<{ status: number; policy: string; text: string }>({ verb: 'page', url: 'app://familiar/' });
  assert.equal(page.status, 200);
  assert.match(page.policy, /^default-src 'none'/);
  assert.match(page.text, /<title>Familiar<\/title>/);

  const ended = once(child, 'exit');
  void order({ verb: 'quit' });
  assert.deepEqual(await ended, [0, null]);
});

test('the built shell sets a household up in the keychain, sees a face in its own process, and locks with the computer', async (t) => {
  const dataDir = tempDir(t);
  const home = tempDir(t);
  const shell = await startShell(t, dataDir, home);
  const before = await shell.call<AppState>('app.state', {});
  assert.ok(before.phase === 'firstRun' && before.protections.includes('keychain'));
  const { memberId } = await shell.call<{ memberId: number }>('household.create', {
    householdName: 'Rose Cottage',
    ownerName: 'Ana',
    passphrase,
    protection: 'keychain',
    consent,
  });

  const [face] = await manFaces();
  assert.ok(face !== undefined);
  const photo = await asPng(await webcamFrame([face]));
  const { sampleId } = await shell.call<{ sampleId: number }>('samples.addPhoto', { memberId, photo });
  const picture = await shell.call<{ bytes: Uint8Array }>('samples.picture', { memberId, sampleId });
  assert.ok(picture.bytes instanceof Uint8Array && picture.bytes.length > 100);
  assert.equal((await shell.call<EngineStatus>('engine.status', {})).state, 'ready');

  await shell.order({ verb: 'power', event: 'suspend' });
  assert.equal((await shell.call<AppState>('app.state', {})).phase, 'locked');
  const { sent } = await shell.order<{ sent: { name: string; payload: { phase?: string } }[] }>({ verb: 'report' });
  assert.ok(sent.some(({ name, payload }) => name === 'app.changed' && payload.phase === 'locked'));

  const ended = once(shell.child, 'exit');
  void shell.order({ verb: 'quit' });
  assert.deepEqual(await ended, [0, null]);

  const again = await startShell(t, dataDir, home);
  assert.equal((await again.call<AppState>('app.state', {})).phase, 'locked');
  again.child.kill('SIGKILL');
  await once(again.child, 'exit');
  const elsewhere = await startShell(t, dataDir);
  assert.equal((await elsewhere.call<AppState>('app.state', {})).phase, 'sealed');
});
