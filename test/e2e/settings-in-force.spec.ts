import { expect } from '@playwright/test';
import { test } from './fixtures/familiar-test.ts';
import { setUpHousehold } from './steps/first-run.ts';
import { unlockWithPassphrase } from './steps/lock-screen.ts';
import { openSettings, saveSettings } from './steps/settings.ts';

test('a level that was saved and undone is in force nowhere, and no other save brings it back', async ({
  familiar,
}) => {
  const page = familiar.page();
  await setUpHousehold(page);
  const navigation = page.getByRole('navigation', { name: 'Main' });
  const levels = page.getByRole('radiogroup', { name: 'Security level' });

  await openSettings(page, 'security');
  await expect(levels.getByRole('radio', { name: 'Balanced' })).toBeChecked();
  await navigation.getByRole('link', { name: 'Map', exact: true }).click();
  await page.getByRole('link', { name: 'What if' }).click();
  await levels.getByRole('radio', { name: 'Relaxed' }).click();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText(/This is the level in use\./)).toBeVisible();

  await openSettings(page, 'security');
  await expect(levels.getByRole('radio', { name: 'Relaxed' })).toBeChecked();
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('Control+z');
  await expect(levels.getByRole('radio', { name: 'Balanced' })).toBeChecked();

  await page
    .getByRole('radiogroup', { name: 'Signs of life' })
    .getByRole('radio', { name: 'Off', exact: true })
    .click();
  await saveSettings(page);
  await expect(levels.getByRole('radio', { name: 'Balanced' })).toBeChecked();

  await page.reload();
  await expect(levels.getByRole('radio', { name: 'Balanced' })).toBeChecked();
  await expect(page.getByRole('button', { name: 'Save' })).toHaveCount(0);
});

test('leaving a page with unsaved changes asks, also by Back, and a lock drops them', async ({ familiar, host }) => {
  const page = familiar.page();
  await setUpHousehold(page);
  await openSettings(page, 'security');
  const levels = page.getByRole('radiogroup', { name: 'Security level' });
  const question = page.getByRole('dialog', { name: 'Save your changes first?' });
  await levels.getByRole('radio', { name: 'Strict' }).click();

  // The desktop app's window asks by a box of its own.
  if (host === 'browser') {
    const asked = page.waitForEvent('dialog');
    void page.evaluate(() => window.location.reload());
    const dialog = await asked;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.dismiss();
  }

  // Held, it never arrives anywhere.
  await page.goBack({ timeout: 1000 }).catch(() => null);
  await question.getByRole('button', { name: 'Stay here' }).click();
  await expect(page).toHaveURL(/#\/settings\/security$/);
  await page.getByRole('link', { name: 'People', exact: true }).click();
  await question.getByRole('button', { name: 'Discard changes' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'People' })).toBeVisible();

  await openSettings(page, 'security');
  await expect(levels.getByRole('radio', { name: 'Balanced' })).toBeChecked();
  await levels.getByRole('radio', { name: 'Strict' }).click();
  await page.getByRole('button', { name: 'Lock' }).click();
  await unlockWithPassphrase(page);
  await openSettings(page, 'security');
  await expect(levels.getByRole('radio', { name: 'Balanced' })).toBeChecked();
});

test('a theme that is chosen holds after a reload, and a message stands on the lock screen', async ({ familiar }) => {
  const page = familiar.page();
  await setUpHousehold(page);
  await openSettings(page, 'app');
  await page.getByRole('radio', { name: 'Dark' }).click();
  const scheme = () => page.evaluate(() => document.documentElement.style.colorScheme);
  await expect.poll(scheme).toBe('dark');
  await page.reload();
  await expect.poll(scheme).toBe('dark');
  await openSettings(page, 'sign-in');
  await page.getByRole('textbox', { name: 'Message' }).fill('If you find this computer: 030 1234');
  await saveSettings(page);
  await page.getByRole('button', { name: 'Lock' }).click();
  await expect(page.getByText('If you find this computer: 030 1234')).toBeVisible();
});
