import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { settingsPageNames } from '#renderer/state/settings-addresses.ts';
import { launchChromium, startHost } from './fixtures/browser-app.ts';
import { test } from './fixtures/familiar-test.ts';
import { buildPseudoPage } from './pseudo/build-pseudo-page.ts';
import { isMirrored } from './pseudo/is-mirrored.ts';
import { pseudoLocales } from './pseudo/pseudo-locales.ts';
import { straysOn } from './pseudo/strays.ts';
import { fillWithDrawnHousehold, openDrawnHousehold } from './steps/drawn-household.ts';

const program = join(import.meta.dirname, '..', 'fixtures', 'pseudo-web.ts');

/** Addresses of the screens behind the lock, by their hash. */
const screens = [
  '',
  'people',
  'people/photos',
  'people/2',
  'people/2/flagged',
  'people/4/enrol',
  'map',
  'map/pairs',
  'map/tuning',
  'activity',
  'activity/unknown-faces',
  'settings',
  ...settingsPageNames.map((page) => `settings/${page}`),
  'how-it-works',
];

test.beforeEach(({ host }, testInfo) => testInfo.skip(host !== 'browser', 'Electron shows the same page'));
// Before all tests, also those that are skipped: Electron's are run by a user who may not write here.
test.beforeAll(async ({ browserName: _ }, testInfo) => {
  if (testInfo.project.name === 'browser') await buildPseudoPage();
});

/** Opens the page in a language, on a household of drawn people or on none yet. */
async function open(locale: string, folder: string, look: (page: Page) => Promise<void>): Promise<void> {
  const host = await startHost({ dataFolder: join(folder, 'data'), homeFolder: join(folder, 'home') }, [], program);
  const browser = await launchChromium(['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream']);
  try {
    const context = await browser.newContext({ locale, reducedMotion: 'reduce' });
    const page = await context.newPage();
    await page.goto(host.address);
    await page.waitForURL(({ pathname }) => pathname === '/');
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    await look(page);
  } finally {
    await browser.close();
    await host.end();
  }
}

const isPseudo = (locale: string): boolean => pseudoLocales.some((one) => one === locale);

/** Expects that all of the screen is said in the language, and that nothing runs past the edge of a window. */
async function expectWhole(page: Page, locale: string, screen: string): Promise<void> {
  const strays = () => (isPseudo(locale) ? straysOn(page) : []);
  await expect.soft
    .poll(strays, { message: `${screen} says in ${locale} what is in no catalogue`, timeout: 3000 })
    .toEqual([]);
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 800 });
    const over = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    const message = `${screen} runs in ${locale} over a window of ${width} px`;
    await expect.soft.poll(over, { message, timeout: 3000 }).toBe(0);
  }
  await page.setViewportSize({ width: 1280, height: 800 });
}

async function walkScreens(page: Page, locale: string): Promise<void> {
  for (const screen of screens) {
    await page.evaluate((hash) => {
      window.location.hash = hash;
    }, `#/${screen}`);
    await expect(page.locator('main').getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('[class*="skeleton"]')).toHaveCount(0);
    await expectWhole(page, locale, `#/${screen}`);
  }
}

for (const locale of [...pseudoLocales, 'de-DE', 'es-ES', 'fr-FR']) {
  test(`the first run and every screen are whole in ${locale}`, async ({ folder }) => {
    test.slow();
    await open(locale, join(folder, 'empty'), async (page) => {
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expectWhole(page, locale, 'the first run');
    });
    await fillWithDrawnHousehold(join(folder, 'data'));
    await open(locale, folder, async (page) => {
      await expect(page.locator('input[type="password"]')).toBeVisible();
      await expectWhole(page, locale, 'the lock screen');
      expect(await isMirrored(page)).toBe(locale === 'ar-XB');
      await openDrawnHousehold(page);
      await expect(page.getByRole('navigation').first()).toBeVisible();
      await walkScreens(page, locale);
      expect(await isMirrored(page)).toBe(locale === 'ar-XB');
      await page.evaluate(() => document.querySelector('main p')?.replaceChildren('Words of nobody’s'));
      expect(await straysOn(page)).toContain('Words of nobody’s');
    });
  });
}
