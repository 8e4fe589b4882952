import { expect, type Page } from '@playwright/test';
import type { SettingsPage } from '#renderer/state/settings-addresses.ts';
import { en } from '#words/en/catalogue.ts';

const { settings } = en;

/** Opens a page of the settings from anywhere behind the lock. */
export async function openSettings(page: Page, name: SettingsPage): Promise<void> {
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Settings', exact: true }).click();
  const pages = page.getByRole('navigation', { name: settings.navLabel });
  await pages.getByRole('link', { name: settings.pages[name].title }).click();
  await expect(page.getByRole('heading', { level: 1, name: settings.pages[name].title })).toBeVisible();
}

/** Saves what was changed on a page of the settings. */
export async function saveSettings(page: Page): Promise<void> {
  const bar = page.getByRole('region', { name: settings.unsaved.title });
  await bar.getByRole('button', { name: settings.unsaved.save }).click();
  await expect(bar).toHaveCount(0);
}

/** As an owner who has just given the passphrase: asks for signs of life at this level from now on. */
export const askForSignsOfLife = async (page: Page, level: 'Off' | 'Standard' | 'Strict'): Promise<void> => {
  await openSettings(page, 'security');
  await page
    .getByRole('radiogroup', { name: 'Signs of life' })
    .getByRole('radio', { name: level, exact: true })
    .click();
  await saveSettings(page);
};

/** The fake camera of most specs shows stills, which show no life: lets them in all the same. */
export const letPicturesIn = (page: Page): Promise<void> => askForSignsOfLife(page, 'Off');

/** As an owner who has just given the passphrase: locks the screen when the camera has seen nobody for so long. */
export const lockWhenAway = async (page: Page, after: string): Promise<void> => {
  await openSettings(page, 'security');
  await page.getByRole('combobox', { name: 'Lock when the camera does not see you' }).click();
  await page.getByRole('option', { name: after }).click();
  await saveSettings(page);
};
