import { expect, type Page } from '@playwright/test';

/** The household that the specs set up. */
export const household = { name: 'The Lindens', owner: 'Ana', passphrase: 'seven pears in a bowl' } as const;

/** Fills one step's field and goes on. */
const answer = async (page: Page, fields: Readonly<Record<string, string>>): Promise<void> => {
  for (const [label, text] of Object.entries(fields)) await page.getByLabel(label, { exact: true }).fill(text);
  await page.getByRole('button', { name: 'Continue' }).click();
};

/** What opens the faces after a restart, by the name of its card. */
export const protections = { device: /keychain|file/i, passphrase: /passphrase alone/i } as const;

/**
 * Sets the household up from the first screen on, with the suggested protection or the given one; ends on the owner's
 * enrolment.
 */
export const setUpHousehold = async (page: Page, protection?: keyof typeof protections): Promise<void> => {
  await page.getByRole('button', { name: 'Set up the household' }).click();
  await answer(page, { 'Household name': household.name });
  await answer(page, { 'Your name': household.owner });
  await answer(page, { Passphrase: household.passphrase, 'Once more': household.passphrase });
  if (protection !== undefined) await page.getByRole('radio', { name: protections[protection] }).click();
  await answer(page, {});
  await page.getByRole('checkbox').click();
  await page.getByRole('button', { name: 'Set up and continue' }).click();
  await expect(page.getByTestId('recovery-code')).toHaveText(/^[0-9A-Z]{28}$/);
  await page.getByRole('checkbox').click();
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByRole('heading', { name: 'Let Familiar get to know you' })).toBeVisible();
};
