import assert from 'node:assert/strict';
import { EventEmitter } from 'node:events';
import { test } from 'node:test';
import type {
  CallbackResponse,
  HandlerDetails,
  OnBeforeRequestListenerDetails,
  WebContents,
  WindowOpenHandlerResponse,
} from 'electron';
import { blockNetwork } from '#main/block-network.ts';
import { confineContents } from '#main/confine-contents.ts';
import { lockWithSystem } from '#main/lock-with-system.ts';
import { readMainOptions } from '#main/main-options.ts';
import { windowOptions } from '#main/window-options.ts';

test('a page can neither leave, be redirected, embed another nor open a window', () => {
  const events = new EventEmitter();
  const openers: ((details: HandlerDetails) => WindowOpenHandlerResponse)[] = [];
  const contents = Object.assign(events, {
    setWindowOpenHandler: (opener: (typeof openers)[number]) => openers.push(opener),
  });
  confineContents(contents as unknown as WebContents);
  for (const name of ['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview']) {
    let prevented = 0;
    const event = { url: 'app://familiar/', preventDefault: () => prevented++ };
    events.emit(name, event, {}, {});
    assert.equal(prevented, 1, name);
  }
  assert.equal(openers.length, 1);
  assert.deepEqual(openers[0]?.({ url: 'app://familiar/' } as HandlerDetails), { action: 'deny' });
});

test('only requests that stay inside the app are let through', () => {
  let decide:
    | ((details: OnBeforeRequestListenerDetails, callback: (response: CallbackResponse) => void) => void)
    | null = null;
  const onBeforeRequest = (...args: unknown[]): void => {
    assert.equal(args.length, 1, 'a filter would let the rest pass');
    decide = args[0] as typeof decide;
  };
  blockNetwork({ webRequest: { onBeforeRequest } });
  const isCancelled = (url: string): boolean | undefined => {
    let answer: CallbackResponse | null = null;
    decide?.({ url } as OnBeforeRequestListenerDetails, (response) => {
      answer = response;
    });
    return (answer as CallbackResponse | null)?.cancel;
  };
  for (const url of ['app://familiar/', 'blob:app://familiar/1b2c', 'data:text/plain,x'])
    assert.equal(isCancelled(url), false, url);
  for (const url of [
    'http://evil.example/',
    'https://x.y/',
    'ws://x/',
    'wss://x/',
    'file:///etc/passwd',
    'ftp://x/',
    'chrome://settings',
    'application:x',
    'nonsense',
  ]) {
    assert.equal(isCancelled(url), true, url);
  }
});

test('Familiar locks when the computer sleeps, wakes, locks, or goes to another user', () => {
  const power = new EventEmitter();
  const locks: string[] = [];
  lockWithSystem(power as never, (reason) => locks.push(reason));
  power.emit('suspend');
  power.emit('lock-screen');
  power.emit('resume');
  power.emit('user-did-resign-active');
  power.emit('unlock-screen');
  assert.deepEqual(locks, ['manual', 'manual', 'manual', 'manual']);
});

test('the window is sandboxed and isolated, without Node and without web views', () => {
  const { webPreferences } = windowOptions({ title: 'Familiar', preload: 'preload.cjs', isPackaged: true, look: {} });
  assert.deepEqual(
    [
      webPreferences?.contextIsolation,
      webPreferences?.sandbox,
      webPreferences?.nodeIntegration,
      webPreferences?.webviewTag,
      webPreferences?.webSecurity,
      webPreferences?.devTools,
    ],
    [true, true, false, false, true, false],
  );
  assert.equal(
    windowOptions({ title: 'Familiar', preload: 'preload.cjs', isPackaged: false, look: {} }).webPreferences?.devTools,
    true,
  );
});

test('the folders are found among the arguments of Electron and Chromium', () => {
  assert.deepEqual(readMainOptions(['electron', '--embedder', '/net', 'main.js', '--data=/somewhere']), {
    dataFolder: '/somewhere',
    embedderFolder: '/net',
    isAtLogin: false,
  });
  assert.equal(
    readMainOptions(['electron', 'main.js', '--data', '/somewhere', '--no-sandbox']).dataFolder,
    '/somewhere',
  );
  assert.equal(
    readMainOptions(['electron', '--remote-debugging-port=0', 'main.js', '--data=/somewhere']).dataFolder,
    '/somewhere',
  );
  for (const args of [
    ['electron', 'main.js'],
    ['electron', 'main.js', '--data'],
    ['electron', 'main.js', '--data='],
  ])
    assert.equal(readMainOptions(args).dataFolder, null);
  assert.ok(readMainOptions(['familiar', '--at-login']).isAtLogin);
});
