import { expect, type Page } from '@playwright/test';
import type { Catalogue } from '#words/catalogue.ts';
import { openDrawnHousehold } from '../steps/drawn-household.ts';
import { household } from '../steps/first-run.ts';
import { expectInOrder } from './measure.ts';

/** Expects that the main button of a step is seen without scrolling in the smallest usual window. */
async function expectAboveTheFold(page: Page, step: string): Promise<void> {
  await page.setViewportSize({ width: 900, height: 700 });
  const box = await page.locator('button[type="submit"]').boundingBox();
  expect.soft((box?.y ?? 0) + (box?.height ?? 700), `${step} above the fold`).toBeLessThan(700);
}

/** On the first page: looks at each step of setting up, and ends where the household is made. */
export async function lookAtFirstRun(page: Page, { firstRun, common }: Catalogue): Promise<void> {
  const next = page.locator('button[type="submit"]');
  await expectInOrder(page, 'welcome');
  await expectAboveTheFold(page, 'welcome');
  await page.getByRole('button', { name: firstRun.welcome.restore }).click();
  await expectInOrder(page, 'restore a backup');
  await page.getByRole('button', { name: common.back, exact: true }).click();
  await page.getByLabel(firstRun.welcome.label).fill(household.owner);
  await next.click();
  await expectInOrder(page, 'passphrase');
  for (const field of await page.locator('input[type="password"]').all()) await field.fill(household.passphrase);
  await next.click();
  await expectInOrder(page, 'consent');
  await expectAboveTheFold(page, 'consent');
  await page.getByRole('button', { name: firstRun.consent.whole }).click();
  await expectInOrder(page, 'consent, all of it');
}

/** Looks at the drawn household while it is sealed, and opens it. */
export async function lookAtSealed(page: Page, { lock }: Catalogue): Promise<void> {
  await expectInOrder(page, 'sealed');
  await page.getByRole('button', { name: lock.otherWays.recovery }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectInOrder(page, 'the recovery code asked for');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await openDrawnHousehold(page);
}

/** As an owner on the home screen: looks at the recovery code that is shown once. */
export async function lookAtRecoveryCode(page: Page, { firstRun, home }: Catalogue): Promise<void> {
  await page.getByRole('button', { name: home.nextSteps.steps.recoveryCode.action }).click();
  await expect(page.getByTestId('recovery-code')).toBeVisible();
  // Where the pointer was left, the next button may come, and say why it cannot be pressed.
  await page.mouse.move(0, 0);
  await expectInOrder(page, 'recovery code');
  await page.getByRole('button', { name: firstRun.recoveryCode.later }).click();
}

/** As anybody who is signed in: locks, and looks at the lock screen and at what is left once the host is gone. */
export async function lookAtLocked(page: Page, { shell }: Catalogue, killHost: () => Promise<void>): Promise<void> {
  await page.getByRole('button', { name: shell.lock, exact: true }).click();
  await expect(page.getByTestId('sign-in')).toBeVisible();
  await expectInOrder(page, 'lock screen');
  await killHost();
  await expect(page.locator('input')).toHaveCount(0);
  await expectInOrder(page, 'no connection');
}
