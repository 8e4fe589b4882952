import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { en } from '#words/en/catalogue.ts';
import { loadCatalogue } from '#words/load-catalogue.ts';
import { type Familiar, test } from './fixtures/familiar-test.ts';

test.use({ hasCamera: false });
// Before the app is started: a browser's window is the browser's.
test.beforeEach(({ host }, testInfo) => testInfo.skip(host !== 'electron', 'this is about the desktop app'));

const boundsOf = (familiar: Familiar) =>
  familiar.electron().evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds());

test('the window comes back where it was; with its monitor gone, on the one that is there', async ({ familiar }) => {
  const bounds = { x: 40, y: 30, width: 900, height: 640 };
  await familiar
    .electron()
    .evaluate(({ BrowserWindow }, next) => BrowserWindow.getAllWindows()[0]?.setBounds(next), bounds);
  await familiar.restart();
  expect(await boundsOf(familiar)).toEqual(bounds);
  await familiar.restart('kept', async (folder) => {
    const gone = { bounds: { ...bounds, x: 5000 }, state: 'normal' };
    writeFileSync(join(folder, 'window', 'place.json'), JSON.stringify(gone));
  });
  const { width, height } = bounds;
  const monitor = await familiar.electron().evaluate(({ screen }) => screen.getPrimaryDisplay().workArea);
  const middle = { x: (monitor.width - width) / 2, y: (monitor.height - height) / 2, width, height };
  expect(await boundsOf(familiar)).toEqual(middle);
});

test('speaks the language that somebody chose, in its page and its menus, and after a restart', async ({
  familiar,
}) => {
  const menus = () =>
    familiar.electron().evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label) ?? []);
  expect(await menus()).toContain(en.appWindow.menu.edit);
  await familiar
    .page()
    .getByRole('button', { name: /English$/ })
    .click();
  await familiar.page().getByRole('menuitemradio', { name: 'Deutsch' }).click();
  const german = await loadCatalogue('de-DE');
  const expectGerman = async (): Promise<void> => {
    await expect(familiar.page().getByLabel(german.firstRun.welcome.label)).toBeVisible();
    await expect.poll(menus).toContain(german.appWindow.menu.edit);
  };
  await expectGerman();
  await familiar.restart();
  await expectGerman();
});

test('light or dark, the window has the ground of its page before and after the system changes', async ({
  familiar,
}) => {
  await familiar.page().emulateMedia({ colorScheme: null });
  for (const [theme, paper, ground] of [
    ['dark', 'oklch(0.205', '#0a1a1c'],
    ['light', 'oklch(0.972', '#f2f7f5'],
  ] as const) {
    await familiar.electron().evaluate(({ nativeTheme }, source) => {
      nativeTheme.themeSource = source;
    }, theme);
    const windowGround = (): Promise<string | undefined> =>
      familiar.electron().evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBackgroundColor());
    await expect.poll(async () => (await windowGround())?.toLowerCase()).toBe(ground);
    await expect
      .poll(() => familiar.page().evaluate(() => getComputedStyle(document.documentElement).backgroundColor))
      .toContain(paper);
  }
});

test('the menu enlarges the page, has the keys to close and quit, and nothing that loads the page again', async ({
  familiar,
}) => {
  const page = familiar.page();
  await page.evaluate(() => Object.assign(window, { isMarked: true }));
  const choose = (wanted: string) =>
    familiar.electron().evaluate(({ BrowserWindow, Menu }, role) => {
      const items = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? []) ?? [];
      const [window] = BrowserWindow.getAllWindows();
      items.find((item) => item.role?.toLowerCase() === role)?.click(undefined, window, window?.webContents);
      return items.map((item) => item.role?.toLowerCase());
    }, wanted);
  expect(await choose('zoomin')).toEqual(expect.arrayContaining(['close', 'quit', 'zoomout', 'togglefullscreen']));
  await expect.poll(() => page.evaluate(() => window.devicePixelRatio)).toBeGreaterThan(1);
  expect(await choose('resetzoom')).not.toContain('reload');
  await expect.poll(() => page.evaluate(() => window.devicePixelRatio)).toBe(1);
  expect(await page.evaluate(() => 'isMarked' in window)).toBe(true);
});
