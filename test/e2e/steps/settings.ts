import { expect, type Page } from '@playwright/test';

/** As an owner who has just given the passphrase: asks for signs of life at this level from now on. */
export const askForSignsOfLife = async (page: Page, level: 'Off' | 'Standard' | 'Strict'): Promise<void> => {
  await page.getByRole('link', { name: 'Settings' }).click();
  const section = page.getByRole('region', { name: 'How sure Familiar has to be' });
  await section
    .getByRole('radiogroup', { name: 'Signs of life' })
    .getByRole('radio', { name: level, exact: true })
    .click();
  await section.getByRole('button', { name: 'Save changes' }).click();
  await expect(page.getByText('Settings saved')).toBeVisible();
};

/** The fake camera of most specs shows stills, which show no life: lets them in all the same. */
export const letPicturesIn = (page: Page): Promise<void> => askForSignsOfLife(page, 'Off');

/** As an owner who has just given the passphrase: locks the screen when the camera has seen nobody for so long. */
export const lockWhenAway = async (page: Page, after: string): Promise<void> => {
  await page.getByRole('link', { name: 'Settings' }).click();
  const section = page.getByRole('region', { name: 'Who is before the camera' });
  await section.getByRole('combobox', { name: 'Lock when the camera does not see you' }).click();
  await page.getByRole('option', { name: after }).click();
  await section.getByRole('button', { name: 'Save changes' }).click();
  await expect(page.getByText('Settings saved').last()).toBeVisible();
};
