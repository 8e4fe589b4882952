import { expect } from '@playwright/test';
import { test } from './fixtures/familiar-test.ts';
import { household, setUpHousehold } from './steps/first-run.ts';
import { openSettings } from './steps/settings.ts';

const nextPassphrase = 'eight plums in a jar';
const shot = process.env['FAMILIAR_E2E_PICTURES'];

test('an owner changes the ways in, comes back by PIN and by recovery code, and takes a backup along', async ({
  familiar,
}) => {
  // Each passphrase, PIN and backup costs a derivation that is slow on purpose.
  test.slow();
  const page = familiar.page();
  const picture = async (name: string) =>
    shot !== undefined && (await page.screenshot({ path: `${shot}/${name}.png`, fullPage: true }));
  await setUpHousehold(page);
  await openSettings(page, 'sign-in');
  await picture('settings');

  await test.step('a PIN, a weak one first', async () => {
    await page.getByLabel('New PIN').fill('123456');
    await page.getByRole('button', { name: 'Save the PIN' }).click();
    await expect(page.getByText('This PIN counts up or down')).toBeVisible();
    await page.getByLabel('New PIN').fill('739204');
    await page.getByRole('button', { name: 'Save the PIN' }).click();
    await expect(page.getByRole('button', { name: 'Remove the PIN' })).toBeVisible();
  });

  const backup = await test.step('a backup', async () => {
    await openSettings(page, 'backups');
    await page.getByRole('button', { name: 'Create backup' }).click();
    await page.getByLabel('Passphrase', { exact: true }).fill(household.passphrase);
    const { name, bytes } = await familiar.saved(() =>
      page.getByRole('dialog').getByRole('button', { name: 'Create backup' }).click(),
    );
    expect(name).toMatch(/^familiar-.*\.familiar-backup$/);
    return bytes;
  });
  expect(backup.toString('latin1', 0, 17)).toBe('FAMILIAR BACKUP 1');

  await test.step('the passphrase', async () => {
    await page.getByRole('button', { name: 'Change the passphrase' }).click();
    await page.getByLabel('Current passphrase').fill(household.passphrase);
    await page.getByLabel('New passphrase').fill(nextPassphrase);
    await page.getByLabel('Once more').fill(nextPassphrase);
    await picture('passphrase');
    await page.getByRole('button', { name: 'Change passphrase', exact: true }).click();
    await expect(page.getByText('The passphrase is changed')).toBeVisible();
  });

  const code = await test.step('a new recovery code', async () => {
    await page.getByRole('button', { name: 'Get a new recovery code' }).click();
    const groups = page.getByTestId('recovery-code').locator('span');
    await expect(groups).toHaveCount(7);
    await picture('recovery-code');
    const text = (await groups.allTextContents()).join('-');
    await page.getByRole('checkbox').click();
    await page.getByRole('button', { name: 'Continue' }).click();
    return text;
  });

  await test.step('in by PIN', async () => {
    await page.getByRole('button', { name: 'Lock' }).click();
    await page.getByRole('button', { name: 'Use a PIN' }).click();
    await picture('pin');
    await page.getByLabel('Name').fill('ana');
    await page.getByLabel('PIN', { exact: true }).fill('480391');
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await expect(page.getByText('This name and this PIN do not belong together')).toBeVisible();
    await page.getByLabel('PIN', { exact: true }).fill('739204');
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await expect(page.getByRole('button', { name: 'Lock' })).toBeVisible();
  });

  await test.step('in by recovery code', async () => {
    await page.getByRole('button', { name: 'Lock' }).click();
    await page.getByRole('button', { name: 'Forgot the passphrase?' }).click();
    await page.getByLabel('Recovery code').fill(code.toLowerCase());
    await page.getByLabel('New passphrase').fill(household.passphrase);
    await page.getByLabel('Once more').fill(household.passphrase);
    await picture('recover');
    await page.getByRole('button', { name: 'Reset passphrase' }).click();
    await expect(page.getByTestId('recovery-code')).not.toHaveText(code.replaceAll('-', ''));
    await page.getByRole('checkbox').click();
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(page.getByRole('button', { name: 'Lock' })).toBeVisible();
  });
});
