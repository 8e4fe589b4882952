import { expect, type Page } from '@playwright/test';

/** The household that the specs set up. */
export const household = { name: 'The Lindens', owner: 'Ana', passphrase: 'seven pears in a bowl' } as const;

/** Fills one step's field and goes on. */
const answer = async (page: Page, fields: Readonly<Record<string, string>>): Promise<void> => {
  for (const [label, text] of Object.entries(fields)) await page.getByLabel(label, { exact: true }).fill(text);
  await page.getByRole('button', { name: 'Continue' }).click();
};

/**
 * Sets the household up from the first screen on; ends on the owner's enrolment.
 * @param protection the card to choose for what opens the faces after a restart; the suggested one when left out
 */
export const setUpHousehold = async (page: Page, protection?: RegExp): Promise<void> => {
  await page.getByRole('button', { name: 'Set up the household' }).click();
  await answer(page, { 'Household name': household.name });
  await answer(page, { 'Your name': household.owner });
  await answer(page, { Passphrase: household.passphrase, 'Once more': household.passphrase });
  if (protection !== undefined) await page.getByRole('radio', { name: protection }).click();
  await answer(page, {});
  await page.getByRole('checkbox').click();
  await page.getByRole('button', { name: 'Set up and continue' }).click();
  await expect(page.getByRole('heading', { name: 'Let Familiar get to know you' })).toBeVisible();
};
