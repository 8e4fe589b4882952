import { expect, type Locator, type Page } from '@playwright/test';
import { asPng } from '../fixtures/webcam-frame.ts';
import { manAtDesk, photoOfMan, strangerAtDesk } from './fixtures/faces.ts';
import { test } from './fixtures/familiar-test.ts';
import { expectAccessible } from './steps/accessible.ts';
import { enrolByPhoto } from './steps/enrolment.ts';
import { household, setUpHousehold } from './steps/first-run.ts';
import { begin, expectSignedIn, expectState, lock, unlockWithPassphrase } from './steps/lock-screen.ts';
import { tiles } from './steps/people.ts';
import { letPicturesIn, openSettings, saveSettings } from './steps/settings.ts';

/** Whoever sits at the camera is refused; then the owner is back. */
async function beRefused(page: Page): Promise<void> {
  await lock(page);
  await begin(page);
  await expectState(page, 'noMatch');
  await unlockWithPassphrase(page);
}

/** Goes to the unknown faces from anywhere behind the lock. */
async function openUnknownFaces(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Activity', exact: true }).click();
  await page.getByRole('link', { name: 'Look at the faces' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Unknown faces' })).toBeVisible();
}

const card = (page: Page, name: string): Locator => page.getByRole('main').getByRole('listitem', { name });

async function choose(page: Page, name: string, action: string): Promise<void> {
  await card(page, name).getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: action }).click();
}

test('a stranger who is refused twice is one unknown person, who is named, no longer shown, and at last a member', async ({
  camera,
  familiar,
}) => {
  test.slow();
  await camera.show(await manAtDesk(0));
  const page = familiar.page();
  await setUpHousehold(page);
  await enrolByPhoto(page, household.owner, await asPng(await photoOfMan(1)));
  await letPicturesIn(page);
  await openSettings(page, 'people');
  await page.getByRole('checkbox', { name: 'Group unknown faces by person' }).click();
  await saveSettings(page);

  await camera.show(await strangerAtDesk());
  await beRefused(page);
  await beRefused(page);
  await openUnknownFaces(page);
  const stranger = card(page, 'Unknown person');
  await expect(stranger).toContainText('2 attempts in the last 7 days');
  await expect(stranger.getByRole('img', { name: 'The face of this person' })).toBeVisible();

  await expectAccessible(page, 'unknown faces');

  await stranger.getByRole('button', { name: 'Give a name' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectAccessible(page, 'naming an unknown person', { schemes: ['dark'] });
  await page.getByRole('dialog').getByRole('textbox', { name: 'Name' }).fill('The postman');
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await choose(page, 'The postman', 'Stop showing');
  await expect(card(page, 'The postman')).toHaveCount(0);

  await beRefused(page);
  await openUnknownFaces(page);
  await page.getByRole('button', { name: 'Not shown (1)' }).click();
  await expect(card(page, 'The postman')).toContainText('3 attempts in the last 7 days');
  await choose(page, 'The postman', 'Add to the household');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Petra');
  await dialog.getByRole('checkbox').click();
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Petra' })).toBeVisible();
  await expect(tiles(page).first()).toBeVisible();

  await lock(page);
  await begin(page);
  await expectSignedIn(page, 'Petra', 'by face');
});
