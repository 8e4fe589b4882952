import { expect } from '@playwright/test';
import { test } from './fixtures/familiar-test.ts';
import { setUpHousehold } from './steps/first-run.ts';

test('a level that was saved and undone is in force nowhere, and no other save brings it back', async ({
  familiar,
}) => {
  const page = familiar.page();
  await setUpHousehold(page);
  const navigation = page.getByRole('navigation', { name: 'Main' });
  const levels = page.getByRole('radiogroup', { name: 'Security level' });
  const save = page
    .getByRole('region', { name: 'How sure Familiar has to be' })
    .getByRole('button', { name: 'Save changes' });

  await navigation.getByRole('link', { name: 'Settings' }).click();
  await expect(levels.getByRole('radio', { name: 'Balanced' })).toBeChecked();
  await navigation.getByRole('link', { name: 'Map' }).click();
  await page.getByRole('link', { name: 'What if' }).click();
  await levels.getByRole('radio', { name: 'Relaxed' }).click();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('This is the level in force.')).toBeVisible();

  await navigation.getByRole('link', { name: 'Settings' }).click();
  await expect(levels.getByRole('radio', { name: 'Relaxed' })).toBeChecked();
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('Control+z');
  await expect(levels.getByRole('radio', { name: 'Balanced' })).toBeChecked();

  await page
    .getByRole('radiogroup', { name: 'Signs of life' })
    .getByRole('radio', { name: 'Off', exact: true })
    .click();
  await save.click();
  await expect(page.getByText('Settings saved')).toBeVisible();
  await expect(levels.getByRole('radio', { name: 'Balanced' })).toBeChecked();

  await page.reload();
  await expect(levels.getByRole('radio', { name: 'Balanced' })).toBeChecked();
  await expect(save).toBeDisabled();
});
