import { expect, type Locator, type Page } from '@playwright/test';
import { sharedData } from '../fixtures/shared-data.ts';
import { playerObstacle } from './fixtures/fake-camera.ts';
import { test } from './fixtures/familiar-test.ts';
import { household } from './steps/first-run.ts';
import { expectSignedIn, signInPanel } from './steps/lock-screen.ts';

const person = sharedData('clips/live/head-turns.mp4');

/** What somebody may be asked to do and to read, from the first page to the first sign-in by face. */
const most = { clicks: 8, words: 250 } as const;

/** The words that can be seen on the screen, also below its fold; what only a screen reader says is not among them. */
const countWords = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let words = 0;
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      const box = node.parentElement?.getBoundingClientRect();
      const isShown = node.parentElement?.checkVisibility({ opacityProperty: true, visibilityProperty: true });
      if (box !== undefined && box.width > 1 && box.height > 1 && isShown === true)
        words += node.textContent?.match(/[\p{L}\p{N}][\p{L}\p{N}’.:-]*/gu)?.length ?? 0;
    }
    return words;
  });

/** Waits until what appears has appeared: its words count only then. */
const settle = (page: Page): Promise<unknown> =>
  page.evaluate(() => {
    const ending = document.getAnimations().filter(({ effect }) => effect?.getTiming().iterations !== Infinity);
    return Promise.allSettled(ending.map(({ finished }) => finished));
  });

/** Waits until what is typed goes to a field, also in a window that is not in front. */
const expectWaiting = (field: Locator): Promise<void> =>
  expect.poll(() => field.evaluate((element) => element === document.activeElement)).toBe(true);

test('leads from nothing to a sign-in by face in few clicks and few words', async ({ camera, familiar }, testInfo) => {
  testInfo.slow();
  if (person === null) return testInfo.skip(true, 'the recorded clips are not beside the repository');
  testInfo.skip(playerObstacle() !== null, playerObstacle() ?? '');
  await camera.play(person, 11);
  const page = familiar.page();
  const startedAt = performance.now();
  const passed: Record<string, { readonly words: number; readonly seconds: number }> = {};
  let clicks = 0;
  const pass = async (screen: string): Promise<void> => {
    await settle(page);
    passed[screen] = { words: await countWords(page), seconds: Math.round((performance.now() - startedAt) / 100) / 10 };
  };
  const press = async (name: string | RegExp): Promise<void> => {
    await page.getByRole('button', { name, exact: true }).click();
    clicks += 1;
  };

  await expectWaiting(page.getByLabel('Your name'));
  await page.keyboard.type(household.owner);
  await pass('welcome');
  await press('Continue');

  await expectWaiting(page.getByLabel('Passphrase', { exact: true }));
  await page.keyboard.type(household.passphrase);
  await page.getByLabel('Once more').click();
  clicks += 1;
  await page.keyboard.type(household.passphrase);
  await pass('passphrase');
  await press('Continue');

  await expect(page.getByRole('heading', { name: 'Your face stays yours' })).toBeVisible();
  await pass('consent');
  await page.getByRole('checkbox').click();
  clicks += 1;
  await press('Set up');

  const captured = page.getByRole('list', { name: 'Looks', exact: true }).locator('li[data-captured]');
  await expect(captured).not.toHaveCount(0);
  await pass('camera');
  await press(/^Finish/);

  await expect(page.getByRole('heading', { name: `${household.owner} is familiar now` })).toBeVisible();
  await pass('success');
  await press('Try it now');

  await expect(signInPanel(page)).toBeVisible();
  await pass('lock screen');
  await expectSignedIn(page, household.owner, 'by face');
  const seconds = Math.round((performance.now() - startedAt) / 100) / 10;

  const words = Object.values(passed).reduce((sum, screen) => sum + screen.words, 0);
  testInfo.annotations.push({
    type: 'measured',
    description: `${clicks} clicks, ${words} words, ${seconds} s: ${JSON.stringify(passed)}`,
  });
  expect(clicks).toBeLessThanOrEqual(most.clicks);
  expect(words, JSON.stringify(passed)).toBeLessThanOrEqual(most.words);
});
