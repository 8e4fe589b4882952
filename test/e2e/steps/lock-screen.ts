import { expect, type Locator, type Page } from '@playwright/test';
import { household } from './first-run.ts';

/** The part of the lock screen that shows what the camera sees; its `data-state` names the state. */
export const signInPanel = (page: Page): Locator => page.getByTestId('sign-in');

/** Locks the app by hand. No message of the session stays behind. */
export const lock = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Lock' }).click();
  await expect(signInPanel(page)).toBeVisible();
  await expect(page.getByTestId('toast')).toHaveCount(0, { timeout: 2_000 });
};

/** Waits for the lock screen to say this. */
export const expectState = (page: Page, state: string): Promise<void> =>
  expect(signInPanel(page)).toHaveAttribute('data-state', state);

/** Asks for a new attempt, as one must after locking by hand. */
export const begin = async (page: Page): Promise<void> => {
  await expectState(page, 'needsIntent');
  await page.getByRole('button', { name: 'Sign in' }).click();
};

/** Waits for the home screen of whoever signed in. */
export const expectSignedIn = async (
  page: Page,
  name: string,
  how: 'by face' | 'with the passphrase',
): Promise<void> => {
  await expect(page.getByRole('heading', { level: 1, name: new RegExp(`, ${name}$`) })).toBeVisible();
  await expect(page.getByText(new RegExp(`^Signed in ${how}`))).toBeVisible();
};

/** On an owner's screen, where their face was not enough: gives the passphrase, which counts as fresh. */
export const proveOwner = async (page: Page): Promise<void> => {
  await expect(page.getByRole('heading', { level: 1, name: 'Show that you are the owner' })).toBeVisible();
  await page.getByRole('textbox', { name: 'Passphrase' }).fill(household.passphrase);
  await page.getByRole('button', { name: 'Continue' }).click();
};

/** Signs the owner in with the passphrase. */
export const unlockWithPassphrase = async (page: Page, verb: 'Unlock' | 'Open' = 'Unlock'): Promise<void> => {
  await page.getByLabel(/owner’s passphrase$/).fill(household.passphrase);
  await page.getByRole('button', { name: verb }).click();
  await expectSignedIn(page, household.owner, 'with the passphrase');
};
