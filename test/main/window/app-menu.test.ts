import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { MenuItemConstructorOptions } from 'electron';
import { appMenu } from '#main/window/app-menu.ts';
import { en } from '#words/en/catalogue.ts';

const { appWindow, common } = en;
const platforms = ['linux', 'win32', 'darwin'] as const;

function menu(platform: NodeJS.Platform, isPackaged = true): MenuItemConstructorOptions[] {
  return appMenu({ words: appWindow.menu, appName: common.appName, platform, isPackaged });
}

function itemsOf(items: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? itemsOf(item.submenu) : [])]);
}

const rolesOf = (items: MenuItemConstructorOptions[]): (string | undefined)[] => itemsOf(items).map(({ role }) => role);

test('every system has the keys to quit, close, edit and zoom; macOS also those that its people expect', () => {
  const everywhere = 'quit close undo redo cut copy paste selectAll zoomIn zoomOut resetZoom togglefullscreen'.split(
    ' ',
  );
  for (const platform of platforms)
    for (const role of everywhere) assert.ok(rolesOf(menu(platform)).includes(role), `${role} on ${platform}`);
  for (const role of 'about hide hideOthers unhide windowMenu minimize front'.split(' '))
    assert.ok(rolesOf(menu('darwin')).includes(role), role);
});

test('a packed app cannot load its page again nor open the developers’ tools; another can', () => {
  for (const platform of platforms) {
    const forDevelopers = (isPackaged: boolean) =>
      rolesOf(menu(platform, isPackaged)).filter((role) => /reload|devtools/i.test(role ?? ''));
    assert.deepEqual(forDevelopers(true), []);
    assert.deepEqual(forDevelopers(false), ['reload', 'toggleDevTools']);
  }
});

test('every item that is shown has words of ours', () => {
  const ours: readonly (string | undefined)[] = [...Object.values(appWindow.menu), common.appName];
  for (const platform of platforms)
    for (const item of itemsOf(menu(platform, false)))
      assert.ok(item.type === 'separator' || ours.includes(item.label), JSON.stringify(item));
});
