import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chooseMode, hasDisplay } from '../../../../scripts/dev/start/choose-mode.ts';

type Facts = Parameters<typeof chooseMode>[0];

const ready: Facts = {
  wanted: null,
  hasDisplay: true,
  findElectron: () => '/electron',
  downloadElectron: async () => assert.fail('nothing is to be downloaded'),
};

test('Electron is taken where its runtime and a display are there', async () => {
  assert.deepEqual(await chooseMode(ready), { kind: 'electron', program: '/electron' });
});

test('without a display it is browser mode, and nothing is downloaded', async () => {
  const mode = await chooseMode({ ...ready, hasDisplay: false, findElectron: () => null });
  assert.deepEqual(mode, { kind: 'browser', reason: 'there is no display for an Electron window' });
});

test('a missing runtime is downloaded', async () => {
  let program: string | null = null;
  const downloadElectron = async (): Promise<boolean> => {
    program = '/downloaded';
    return true;
  };
  assert.deepEqual(await chooseMode({ ...ready, findElectron: () => program, downloadElectron }), {
    kind: 'electron',
    program: '/downloaded',
  });
});

test('a runtime that cannot be had makes it browser mode, or an error for who asked for Electron', async () => {
  const facts: Facts = { ...ready, findElectron: () => null, downloadElectron: async () => false };
  const mode = await chooseMode(facts);
  assert.ok(mode.kind === 'browser' && /could not be downloaded/.test(mode.reason));
  const refused = await chooseMode({ ...facts, wanted: 'electron' });
  assert.ok(refused.kind === 'none' && /start:browser/.test(refused.obstacle));
});

test('who asks for browser mode gets it, with Electron there too', async () => {
  assert.equal((await chooseMode({ ...ready, wanted: 'browser' })).kind, 'browser');
});

test('macOS and Windows have a display, Linux where one is named', () => {
  assert.ok(
    hasDisplay('darwin', {}) &&
      hasDisplay('win32', {}) &&
      hasDisplay('linux', { DISPLAY: ':0' }) &&
      hasDisplay('linux', { WAYLAND_DISPLAY: 'w' }),
  );
  assert.ok(!hasDisplay('linux', { DISPLAY: '' }));
});
