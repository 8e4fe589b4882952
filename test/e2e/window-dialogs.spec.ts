import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import sharp from 'sharp';
import { en } from '#words/en/catalogue.ts';
import { answerBoxes } from './fixtures/answer-boxes.ts';
import { type Familiar, test } from './fixtures/familiar-test.ts';
import { household, setUpHousehold } from './steps/first-run.ts';
import { openSettings } from './steps/settings.ts';

const { save } = en.appWindow;

test.use({ hasCamera: false });
// Before the app is started: a browser has dialogs of its own.
test.beforeEach(({ host }, testInfo) => testInfo.skip(host !== 'electron', 'this is about the desktop app'));

/** Answers the next save dialog as the person would: a path, or null for Cancel. Tells what the dialog was to show. */
async function answerNextSave(familiar: Familiar, path: string | null) {
  const handle = await familiar.electron().evaluateHandle(
    ({ session, dialog }, chosen) => ({
      outcome: new Promise<{ options: Electron.SaveDialogOptions; state: string; said: string[] }>((resolve) => {
        session.defaultSession.once('will-download', (_event, item) => {
          const said: string[] = [];
          Object.assign(dialog, { showMessageBox: async ({ message }: { message: string }) => said.push(message) });
          const options = item.getSaveDialogOptions();
          item.once('done', (_done, state) => resolve({ options, state, said }));
          if (chosen === null) item.cancel();
          else item.setSavePath(chosen);
        });
      }),
    }),
    path,
  );
  return () => handle.evaluate((parts) => parts.outcome);
}

/** How far the colours right at the window's edge are from those beside them, where the scrollbar's room begins. */
async function edgeStep(page: Page): Promise<number> {
  const { data, info } = await sharp(await page.screenshot())
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number): Buffer => data.subarray((y * info.width + x) * 3, (y * info.width + x) * 3 + 3);
  const heights = [0.3, 0.5, 0.7, 0.9].map((share) => Math.round(share * info.height));
  const steps = heights.flatMap((y) => {
    const inner = at(info.width - 24, y);
    return [...at(info.width - 4, y)].map((value, channel) => Math.abs(value - (inner[channel] ?? 0)));
  });
  return Math.max(...steps);
}

test('a backup is saved by a dialog that names it, and no strip stands beside the page’s own dialog', async ({
  familiar,
  folder,
}) => {
  const page = familiar.page();
  await setUpHousehold(page);
  await page.goto('app://familiar/#/settings/backups');
  const ask = async (): Promise<void> => {
    await page.getByRole('button', { name: 'Create backup' }).click();
    await page.getByLabel('Passphrase', { exact: true }).fill(household.passphrase);
  };
  const make = () => page.getByRole('dialog').getByRole('button', { name: 'Create backup' }).click();

  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    await ask();
    await expect.poll(() => edgeStep(page)).toBeLessThan(4);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }

  await test.step('in the smallest window all of the page is within its width', async () => {
    const resize = (size: readonly number[]) =>
      familiar.electron().evaluate(({ BrowserWindow }, [width = 0, height = 0]) => {
        BrowserWindow.getAllWindows()[0]?.setSize(width, height);
      }, size);
    await resize([720, 560]);
    await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(720);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
      0,
    );
    await resize([1180, 780]);
  });

  const file = join(folder, 'chosen');
  await ask();
  const saved = await answerNextSave(familiar, file);
  await make();
  const { options, state, said } = await saved();
  expect([options.title, state, said]).toEqual([save.backup.title, 'completed', []]);
  expect(basename(options.defaultPath ?? '')).toMatch(/^familiar-\d{4}-\d\d-\d\d\.familiar-backup$/);
  expect(options.filters).toEqual([{ name: save.backup.kind, extensions: ['familiar-backup'] }]);
  expect(readFileSync(file).length).toBeGreaterThan(10_000);

  await ask();
  const cancelled = await answerNextSave(familiar, null);
  await make();
  expect(await cancelled()).toMatchObject({ state: 'cancelled', said: [] });

  await ask();
  const refused = await answerNextSave(familiar, '/proc/no-such-folder/backup');
  await make();
  const { state: outcome, said: sentences } = await refused();
  expect([outcome, sentences]).toEqual(['interrupted', [save.failed(basename(options.defaultPath ?? ''))]]);
});

const windowCount = (familiar: Familiar): Promise<number> =>
  familiar.electron().evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);

const press = (familiar: Familiar, what: 'close' | 'quit'): Promise<void> =>
  familiar.electron().evaluate(({ app, BrowserWindow }, wish) => {
    if (wish === 'quit') app.quit();
    else BrowserWindow.getAllWindows()[0]?.close();
  }, what);

test('a window with unsaved changes asks before it closes, and again after somebody stayed', async ({ familiar }) => {
  const { unsaved } = en.appWindow;
  const page = familiar.page();
  await setUpHousehold(page);
  await openSettings(page, 'security');
  await page.getByRole('radiogroup', { name: 'Security level' }).getByRole('radio', { name: 'Strict' }).click();

  const stayed = await answerBoxes(familiar.electron(), unsaved.stay);
  for (const [count, wish] of (['close', 'quit', 'close'] as const).entries()) {
    await press(familiar, wish);
    await expect.poll(stayed).toHaveLength(count + 1);
  }
  expect(await stayed()).toEqual([unsaved.question, unsaved.question, unsaved.question]);
  // Longer than an app may take to end once it quits.
  await page.waitForTimeout(6000);
  expect(await windowCount(familiar)).toBe(1);
  await expect(page.getByText(en.settings.unsaved.title)).toBeVisible();

  const ended = familiar.electron().waitForEvent('close');
  await answerBoxes(familiar.electron(), unsaved.discard);
  await press(familiar, 'close');
  await ended;
});
