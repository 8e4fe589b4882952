import { expect } from '@playwright/test';
import { test } from './fixtures/familiar-test.ts';
import { setUpHousehold } from './steps/first-run.ts';
import { openSettings } from './steps/settings.ts';

test.use({ hasCamera: false });
test.beforeEach(({ host }, testInfo) => testInfo.skip(host !== 'browser', 'Electron has its one window'));

test('an owner sees how many tabs are connected, as they come and go', async ({ familiar }) => {
  const page = familiar.page();
  await setUpHousehold(page);
  await openSettings(page, 'app');
  const screens = page.getByRole('region', { name: 'Open screens' });
  await expect(screens).toContainText('One screen is connected: this one.');
  const second = await page.context().newPage();
  await second.goto(new URL(page.url()).origin);
  await expect(screens).toContainText('2 screens are connected: this one and 1 more.');
  await second.close();
  await expect(screens).toContainText('One screen is connected: this one.');
});
