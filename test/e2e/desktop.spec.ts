import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ElectronApplication, expect, type Page } from '@playwright/test';
import type * as Electron from 'electron';
import { defaultDesktopSettings } from '#contract/desktop.ts';
import { en } from '#words/en/catalogue.ts';
import { type FakeDesktop, startFakeDesktop } from '../fixtures/fake-desktop.ts';
import { busObstacle, type MessageBus, startMessageBus } from '../fixtures/message-bus.ts';
import { beforeItsFirstLine } from './fixtures/before-first-line.ts';
import { packedTest as test } from './fixtures/packed-app.ts';
import { environmentIn } from './fixtures/running-app.ts';
import { household, setUpHousehold } from './steps/first-run.ts';
import { lock, signInPanel } from './steps/lock-screen.ts';
import { openSettings } from './steps/settings.ts';

const program = process.env['FAMILIAR_PACKAGED'] ?? '';
const { desktop: said, settings } = en;

let bus: MessageBus | null = null;
let desktop: FakeDesktop | null = null;
const addressBefore = process.env['DBUS_SESSION_BUS_ADDRESS'];

test.beforeEach(async ({ packed: _ }, testInfo) => {
  const obstacle = busObstacle();
  testInfo.skip(obstacle !== null, obstacle ?? '');
  bus = await startMessageBus();
  desktop = await startFakeDesktop(bus.socket);
  process.env['DBUS_SESSION_BUS_ADDRESS'] = bus.address;
});

test.afterEach(async () => {
  await desktop?.close();
  await bus?.stop();
  if (addressBefore === undefined) delete process.env['DBUS_SESSION_BUS_ADDRESS'];
  else process.env['DBUS_SESSION_BUS_ADDRESS'] = addressBefore;
});

const tray = (): FakeDesktop => {
  if (desktop === null) throw new Error('there is no desktop');
  return desktop;
};
const labels = async () => (await tray().menu()).map(({ label }) => label);
const isVisible = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible());

/** Presses a button of the next question that a box asks, which a test cannot see. */
const answerNextBox = (app: ElectronApplication, button: string) =>
  app.evaluate(({ dialog }, label) => {
    const { showMessageBox } = dialog;
    dialog.showMessageBox = (async (...args: { buttons?: string[] }[]) => {
      dialog.showMessageBox = showMessageBox;
      return { response: args.at(-1)?.buttons?.indexOf(label) ?? -1, checkboxChecked: false };
    }) as never;
  }, button);
const closeWindow = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());

function startAgain(folder: string): void {
  const env = environmentIn(join(folder, 'home'));
  spawn(program, ['--data', join(folder, 'data')], { env, stdio: 'ignore' });
}

async function changeApp(page: Page, label: string, option: string): Promise<void> {
  await openSettings(page, 'app');
  const section = page.getByRole('region', { name: settings.sections.desktop.title });
  await section.getByRole('combobox', { name: label }).click();
  await page.getByRole('option', { name: option }).click();
  await expect(section.getByRole('combobox', { name: label })).toContainText(option);
}

test('the tray says who is signed in, locks, and quits without leaving a process', async ({ familiar }) => {
  const page = familiar.page();
  await expect.poll(labels).toEqual([said.tray.state.firstRun, said.tray.open, said.tray.lock, said.tray.quit]);
  await setUpHousehold(page, 'passphrase');
  await expect.poll(labels).toContain(said.tray.state.signedIn(household.owner));
  await tray().choose(said.tray.lock);
  await expect(signInPanel(page)).toBeVisible();
  await expect
    .poll(async () => (await tray().menu()).map(({ isEnabled }) => isEnabled))
    .toEqual([false, true, false, true]);
  const ended = new Promise((resolve) => familiar.electron().process().once('exit', resolve));
  await tray().choose(said.tray.quit);
  expect(await ended).toBe(0);
});

test('a closed window goes on in the tray, and comes back from there and by a second start', async ({
  familiar,
  folder,
}) => {
  const page = familiar.page();
  const app = familiar.electron();
  await setUpHousehold(page, 'passphrase');
  await answerNextBox(app, said.closing.keep);
  await closeWindow(app);
  await expect.poll(() => isVisible(app)).toBe(false);

  await tray().choose(said.tray.open);
  await expect.poll(() => isVisible(app)).toBe(true);
  // Asked once: now it goes without a question.
  await closeWindow(app);
  await expect.poll(() => isVisible(app)).toBe(false);
  startAgain(folder);
  await expect.poll(() => isVisible(app)).toBe(true);
  await changeApp(page, settings.sections.desktop.onClose, settings.sections.desktop.closings.quit);
  const ended = new Promise((resolve) => app.process().once('exit', resolve));
  await closeWindow(app).catch(() => undefined);
  expect(await ended).toBe(0);
});

test('a refused attempt is told in a notification without a name, which opens the window', async ({ familiar }) => {
  const page = familiar.page();
  const app = familiar.electron();
  await setUpHousehold(page, 'passphrase');
  await lock(page);
  await page.getByLabel(/owner’s passphrase$/).fill('not this one');
  await page.getByRole('button', { name: 'Unlock' }).click();
  await expect
    .poll(() => tray().shown.map(({ title, body }) => ({ title, body })))
    .toEqual([said.notifications.refused]);
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide());
  tray().clickNotification(1);
  await expect.poll(() => isVisible(app)).toBe(true);
});

test('starts at login, and keys lock, where an owner wants that', async ({ familiar, folder }) => {
  const page = familiar.page();
  const app = familiar.electron();
  const entry = join(folder, 'home', 'autostart', 'familiar.desktop');
  await setUpHousehold(page, 'passphrase');
  await changeApp(page, settings.sections.desktop.atLogin, settings.sections.desktop.loginStarts.hidden);
  await expect.poll(() => existsSync(entry) && readFileSync(entry, 'utf8')).toContain(`Exec="${program}"`);
  await changeApp(page, settings.sections.desktop.atLogin, settings.sections.desktop.loginStarts.no);
  await expect.poll(() => existsSync(entry)).toBe(false);

  await page.getByRole('button', { name: settings.sections.desktop.shortcut.choose }).click();
  await page.keyboard.press('Control+Alt+L');
  await expect(page.getByText('Ctrl + Alt + L')).toBeVisible();
  const isRegistered = () => app.evaluate(({ globalShortcut }) => globalShortcut.isRegistered('Control+Alt+L'));
  expect(await isRegistered()).toBe(true);
  await page.getByRole('button', { name: settings.sections.desktop.shortcut.remove }).click();
  await expect.poll(isRegistered).toBe(false);
});

/** In the main process: says now and then how the window is and what its page knows of it; closes it at a signal. */
function reportWindow({ app }: typeof Electron): void {
  app.on('browser-window-created', (_event, window) => {
    setInterval(async () => {
      const page = await window.webContents.executeJavaScript('document.visibilityState').catch(() => 'not there');
      process.stderr.write(`window ${window.isVisible() ? 'shown' : 'hidden'}, page ${page}\n`);
    }, 100);
    process.on('SIGUSR2', () => window.close());
  });
}

test('started at login it waits in the tray, and its page knows when nobody can see it', async ({ folder, packed }) => {
  const data = join(folder, 'data');
  mkdirSync(data, { mode: 0o700 });
  const settings = { ...defaultDesktopSettings, onClose: 'keep', atLogin: 'hidden' };
  writeFileSync(join(data, 'device.json'), JSON.stringify({ camera: null, desktop: settings }));
  const { app, said: heard } = packed.start('--inspect-brk=0', '--at-login');
  await beforeItsFirstLine(heard, reportWindow);
  // Driven by Playwright a page is never told that it is hidden.
  const expectWindow = (state: string) =>
    expect.poll(() => heard().trim().split('\n').slice(-3)).toEqual(Array(3).fill(`window ${state}`));
  await expectWindow('hidden, page hidden');
  await tray().choose(said.tray.open);
  await expectWindow('shown, page visible');
  app.kill('SIGUSR2');
  await expectWindow('hidden, page hidden');
});
