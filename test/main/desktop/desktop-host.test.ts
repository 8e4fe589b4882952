import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { NotificationConstructorOptions } from 'electron';
import { defaultDesktopSettings } from '#contract/desktop.ts';
import { createDesktopHost } from '#main/desktop/desktop-host.ts';
import { createLockShortcut } from '#main/desktop/lock-shortcut.ts';
import { createAttemptTeller } from '#main/desktop/tell-attempts.ts';
import { en } from '#words/en/catalogue.ts';

const words = en.desktop.notifications;

/** Keys that a system hands out, but those that another program has. */
function createKeys(taken: readonly string[] = []) {
  const held = new Map<string, () => void>();
  return {
    held,
    register: (keys: string, press: () => void): boolean => !taken.includes(keys) && Boolean(held.set(keys, press)),
    unregister: (keys: string) => void held.delete(keys),
  };
}

test('keys that lock are registered, changed and given back', () => {
  const globalShortcut = createKeys();
  let locked = 0;
  const shortcut = createLockShortcut({ globalShortcut, isWayland: false, lock: () => void locked++ });
  assert.equal(shortcut.standing(), 'off');
  shortcut.use('Control+Alt+L');
  globalShortcut.held.get('Control+Alt+L')?.();
  assert.deepEqual([locked, shortcut.standing()], [1, 'works']);
  shortcut.use('Alt+Shift+F9');
  assert.deepEqual([...globalShortcut.held.keys()], ['Alt+Shift+F9']);
  shortcut.use(null);
  assert.deepEqual([globalShortcut.held.size, shortcut.standing()], [0, 'off']);
});

test('keys of another program are said to be taken, and no key of theirs is given back', () => {
  const globalShortcut = createKeys(['Control+Alt+L']);
  const shortcut = createLockShortcut({ globalShortcut, isWayland: false, lock: () => undefined });
  globalShortcut.held.set('Control+Alt+L', () => undefined);
  shortcut.use('Control+Alt+L');
  assert.equal(shortcut.standing(), 'taken');
  shortcut.use(null);
  assert.ok(globalShortcut.held.has('Control+Alt+L'));
});

test('on Wayland nobody is told that keys work', () => {
  const shortcut = createLockShortcut({ globalShortcut: createKeys(), isWayland: true, lock: () => undefined });
  shortcut.use('Control+Alt+L');
  assert.equal(shortcut.standing(), 'unsure');
});

function createTeller(isInFront = false) {
  const done: string[] = [];
  const clicks: (() => void)[] = [];
  const tell = createAttemptTeller({
    words: () => words,
    isInFront: () => isInFront,
    open: () => done.push('opened'),
    create: ({ title = '', ...more }: NotificationConstructorOptions) => {
      assert.deepEqual(Object.keys(more), ['body']);
      return {
        on: ((_name: string, listener: () => void) => clicks.push(listener)) as never,
        show: () => done.push(`shown: ${title}`),
        close: () => done.push(`closed: ${title}`),
      };
    },
  });
  return { tell, done, click: () => clicks.at(-1)?.() };
}

test('a refused attempt is told, the next one takes its place, and a click opens the window', () => {
  const { tell, done, click } = createTeller(true);
  tell('refused', defaultDesktopSettings);
  tell('refused', defaultDesktopSettings);
  click();
  const { title } = words.refused;
  assert.deepEqual(done, [`shown: ${title}`, `closed: ${title}`, `shown: ${title}`, 'opened']);
});

test('a sign-in is told only where that is wanted and the window is away; refusals may be left out', () => {
  const wanted = { ...defaultDesktopSettings, tellsRefusals: false, tellsSignIns: true };
  const away = createTeller();
  away.tell('signedIn', defaultDesktopSettings);
  away.tell('refused', wanted);
  away.tell('signedIn', wanted);
  assert.deepEqual(away.done, [`shown: ${words.signedIn.title}`]);
  const inFront = createTeller(true);
  inFront.tell('signedIn', wanted);
  assert.deepEqual(inFront.done, []);
});

test('the start at login is entered when Familiar starts and when it changes, and taken out only by a person', async () => {
  const entered: boolean[] = [];
  const create = () =>
    createDesktopHost({
      theme: { themeSource: 'system' },
      speech: { speak: () => undefined },
      startAtLogin: async (isWanted) => void entered.push(isWanted),
      shortcut: createLockShortcut({ globalShortcut: createKeys(), isWayland: false, lock: () => undefined }),
      tell: () => undefined,
      hasTray: async () => false,
      open: () => undefined,
    });
  const host = create();
  await host.apply(defaultDesktopSettings);
  assert.deepEqual(entered, []);
  await host.apply({ ...defaultDesktopSettings, atLogin: 'shown' });
  await host.apply({ ...defaultDesktopSettings, atLogin: 'hidden', lockShortcut: 'Control+Alt+L' });
  assert.deepEqual(entered, [true]);
  assert.deepEqual(await host.standing(), { hasTray: false, shortcut: 'works' });
  await host.apply(defaultDesktopSettings);
  await create().apply({ ...defaultDesktopSettings, atLogin: 'hidden' });
  assert.deepEqual(entered, [true, false, true]);
});

test('settings that cannot be put into force are not', async () => {
  const host = createDesktopHost({
    theme: { themeSource: 'system' },
    speech: { speak: () => undefined },
    startAtLogin: () => Promise.reject(new Error('no room')),
    shortcut: createLockShortcut({ globalShortcut: createKeys(), isWayland: false, lock: () => undefined }),
    tell: () => undefined,
    hasTray: async () => true,
    open: () => undefined,
  });
  await host.apply(defaultDesktopSettings);
  await assert.rejects(host.apply({ ...defaultDesktopSettings, atLogin: 'shown' }), /no room/);
  assert.deepEqual(host.settings(), defaultDesktopSettings);
});

test('windows and menus are light or dark as chosen, and as the system is again', () => {
  const theme = { themeSource: 'system' as 'system' | 'light' | 'dark' };
  const host = createDesktopHost({
    theme,
    speech: { speak: () => undefined },
    startAtLogin: async () => undefined,
    shortcut: createLockShortcut({ globalShortcut: createKeys(), isWayland: false, lock: () => undefined }),
    tell: () => undefined,
    hasTray: async () => false,
    open: () => undefined,
  });
  host.wear('dark');
  assert.equal(theme.themeSource, 'dark');
  host.wear(null);
  assert.equal(theme.themeSource, 'system');
});
