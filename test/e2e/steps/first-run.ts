import { expect, type Page } from '@playwright/test';
import { openSettings, saveSettings } from './settings.ts';

/** The household that the specs set up; its name is made of the owner's. */
export const household = { name: 'Ana’s home', owner: 'Ana', passphrase: 'seven pears in a bowl' } as const;

/** What opens the faces after a restart, by the name of its card. */
export const protections = { device: /keychain|file/i, passphrase: /passphrase alone/i } as const;

/** A step of the first run that is to be answered. */
export type FirstRunStep = 'welcome' | 'passphrase' | 'consent';
type Seen = (step: FirstRunStep) => Promise<void>;

/** On the first page: answers what is asked. Ends before the last button. */
const answerFirstRun = async (page: Page, seen: Seen): Promise<void> => {
  await expect(page.getByLabel('Your name')).toBeVisible();
  await seen('welcome');
  await page.getByLabel('Your name').fill(household.owner);
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByLabel('Once more')).toBeVisible();
  await seen('passphrase');
  await page.getByLabel('Passphrase', { exact: true }).fill(household.passphrase);
  await page.getByLabel('Once more').fill(household.passphrase);
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('checkbox')).toBeVisible();
  await seen('consent');
  await page.getByRole('checkbox').click();
};

const ownEnrolment = (page: Page) => page.getByRole('heading', { name: 'Let Familiar get to know you' });

/** As an owner who has just set up: chooses what opens the faces, where it is not so yet, and comes back. */
const chooseProtection = async (page: Page, protection: keyof typeof protections): Promise<void> => {
  const enrolment = await page.evaluate(() => window.location.hash);
  await openSettings(page, 'backups');
  const card = page.getByRole('radio', { name: protections[protection] });
  if (!(await card.isChecked())) {
    await card.click();
    await saveSettings(page);
  }
  await expect(card).toBeChecked();
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, enrolment);
  await expect(ownEnrolment(page)).toBeVisible();
};

/**
 * Sets the household up from the first screen on, with the protection that the app chooses or the given one; ends on
 * the owner's enrolment.
 * @param seen called at each step before it is answered
 */
export const setUpHousehold = async (
  page: Page,
  protection?: keyof typeof protections,
  seen: Seen = async () => undefined,
): Promise<void> => {
  await answerFirstRun(page, seen);
  await page.getByRole('button', { name: 'Set up' }).click();
  await expect(ownEnrolment(page)).toBeVisible();
  if (protection !== undefined) await chooseProtection(page, protection);
};
