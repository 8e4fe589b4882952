import { expect, type Locator, type Page } from '@playwright/test';

/** The gallery's tiles whose words match. */
export const tiles = (page: Page, words: RegExp = /./): Locator => page.getByRole('option', { name: words });

/** Goes to everyone, and on to one member. */
export const openMember = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'People', exact: true }).click();
  await page.getByRole('main').getByRole('link', { name, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
};

/**
 * On a screen that offers it: names someone who agrees to be added. What follows depends on whether the passphrase was
 * just given.
 */
export const nameNewMember = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('button', { name: 'Add someone' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add someone' });
  await dialog.getByRole('textbox', { name: 'Name' }).fill(name);
  await dialog.getByRole('checkbox').click();
  await dialog.getByRole('button', { name: 'Continue to the camera' }).click();
};

/** Adds someone who agrees; ends on their enrolment. */
export const addMember = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'People', exact: true }).click();
  await nameNewMember(page, name);
  await expect(page.getByRole('heading', { name: `Let Familiar get to know ${name}` })).toBeVisible();
};
