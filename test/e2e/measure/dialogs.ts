import { expect, type Page } from '@playwright/test';
import type { Catalogue } from '#words/catalogue.ts';
import { openAddress } from './every-screen.ts';
import { expectInOrder } from './measure.ts';

/** Looks at the dialog that is open, and closes it. */
async function lookAtDialog(page: Page, name: string): Promise<void> {
  const dialog = page.getByRole('dialog').or(page.getByRole('alertdialog'));
  await expect(dialog).toBeVisible();
  await expectInOrder(page, name);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
}

/** Opens one dialog after the other, as an owner, and looks at each. */
export async function lookAtDialogs(page: Page, { people, shell }: Catalogue): Promise<void> {
  await openAddress(page, { screen: 'people' });
  await page.getByRole('button', { name: people.add.title }).click();
  await lookAtDialog(page, 'add someone');
  await openAddress(page, { screen: 'person', memberId: 2 });
  for (const item of [people.rename.menu, people.role.verb, people.consent.menu, people.remove.menu]) {
    await page.getByRole('button', { name: people.more, exact: true }).click();
    await page.getByRole('menuitem', { name: item }).click();
    await lookAtDialog(page, item);
  }
  await page.getByRole('option').first().click();
  await expectInOrder(page, 'a picture chosen');
  await openAddress(page, { screen: 'activity' });
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: shell.keyboard.title })).toBeVisible();
  await lookAtDialog(page, 'keyboard shortcuts');
}
