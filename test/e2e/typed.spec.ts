import { expect } from '@playwright/test';
import { test } from './fixtures/familiar-test.ts';
import { household, setUpHousehold } from './steps/first-run.ts';
import { openSettings } from './steps/settings.ts';

const shot = process.env['FAMILIAR_E2E_PICTURES'];

test('what cannot be pressed says why, and digits of any script make a PIN', async ({ familiar }) => {
  test.slow();
  const page = familiar.page();
  const picture = async (name: string) =>
    shot !== undefined && (await page.screenshot({ path: `${shot}/typed-${name}.png` }));
  await page.getByLabel('Your name').press('Enter');
  await expect(page.getByRole('alert')).toHaveText('Type a name first.');
  await picture('why-not');
  await page.getByLabel('Your name').press('x');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await page.reload();
  await setUpHousehold(page);

  await openSettings(page, 'sign-in');
  await page.getByLabel('New PIN').fill('７３９２');
  await page.getByRole('button', { name: 'Save the PIN' }).click({ force: true });
  await expect(page.getByRole('alert')).toHaveText('A PIN has at least 6 digits.');
  await page.getByLabel('New PIN').fill('７３９２０４');
  await page.getByRole('button', { name: 'Save the PIN' }).click();
  await expect(page.getByRole('button', { name: 'Remove the PIN' })).toBeVisible();

  await page.emulateMedia({ forcedColors: 'active' });
  const underline = (name: string) =>
    page.getByRole('link', { name, exact: true }).evaluate((link) => getComputedStyle(link).borderBlockEndStyle);
  expect(await underline('Settings')).toBe('solid');
  expect(await underline('People')).toBe('none');
  await picture('forced-colours');
  await page.emulateMedia({ forcedColors: 'none' });

  await page.getByRole('button', { name: 'Lock' }).click();
  await page
    .getByLabel(/passphrase/i)
    .first()
    .fill('seven pears ');
  await expect(page.getByText('It ends with a space. The space counts.')).toBeVisible();
  await picture('space');
  await page.getByRole('button', { name: 'Use a PIN' }).click();
  await page.getByLabel('Name').fill(household.owner);
  await page.getByLabel('PIN', { exact: true }).fill('٧٣٩٢٠٤');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Lock' })).toBeVisible();
});

test('an owner whose recovery code nobody kept is asked for it, and makes a new one', async ({ familiar }) => {
  test.slow();
  const page = familiar.page();
  await setUpHousehold(page);
  await page.getByRole('link', { name: 'Home', exact: true }).click();
  const step = page.getByRole('button', { name: 'Get code' });
  await expect(step).toBeVisible();
  if (shot !== undefined) await page.screenshot({ path: `${shot}/typed-code-home.png`, fullPage: true });
  await openSettings(page, 'backups');
  await expect(page.getByText(/^Nobody has confirmed that they have the recovery code\. If you find it/)).toBeVisible();
  if (shot !== undefined) await page.screenshot({ path: `${shot}/typed-code-settings.png`, fullPage: true });

  await page.getByRole('link', { name: 'Home', exact: true }).click();
  await step.click();
  await expect(page.getByTestId('recovery-code')).toBeVisible();
  await page.getByRole('button', { name: 'Later' }).click();
  await expect(step).toBeVisible();
  await step.click();
  await page.getByRole('button', { name: 'Copy' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  await page.getByRole('button', { name: 'Continue' }).click({ force: true });
  await expect(page.getByRole('alert')).toHaveText(/^Print, save or write down the code first/);
  await page.getByRole('checkbox').click();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('link', { name: 'Home', exact: true }).click();
  await expect(page.getByRole('heading', { name: household.name })).toBeVisible();
  await expect(step).toHaveCount(0);
});
