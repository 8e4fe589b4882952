import { expect } from '@playwright/test';
import type { RgbaImage } from '#core/vision/image.ts';
import { settingsPageNames } from '#renderer/state/settings-addresses.ts';
import { asPng } from '../fixtures/webcam-frame.ts';
import { manAtDesk, twoAtDesk } from './fixtures/faces.ts';
import { test } from './fixtures/familiar-test.ts';
import { expectAccessible } from './steps/accessible.ts';
import { enrolByCamera } from './steps/enrolment.ts';
import { household, setUpHousehold } from './steps/first-run.ts';
import { begin, expectSignedIn, expectState, lock } from './steps/lock-screen.ts';
import { letPicturesIn, openSettings } from './steps/settings.ts';

/**
 * The links to the screens about the faces and the attempts, in the order in which they are reached, and their titles.
 */
const mapScreens = [
  ['Map', 'The map'],
  ['Pairs', 'Pairs'],
  ['Compare', 'Compare two faces'],
  ['What if', 'What if'],
  ['Tuning', 'Tuning'],
  ['Activity', 'Activity'],
] as const;

test('has no accessibility violation on any screen, in light and in dark', async ({ camera, familiar, host }) => {
  test.slow();
  await camera.show(await manAtDesk(0));
  const page = familiar.page();
  await setUpHousehold(page, undefined, (step) => expectAccessible(page, `first run: ${step}`));
  await expectAccessible(page, 'enrolment');
  await page.getByRole('tab', { name: 'Photos' }).click();
  await expectAccessible(page, 'photos');
  const [two] = await twoAtDesk();
  await page
    .getByLabel('Photos to add')
    .setInputFiles({ name: 'two.png', mimeType: 'image/png', buffer: Buffer.from(await asPng(two as RgbaImage)) });
  await expect(page.getByRole('combobox', { name: 'Who is face 2?' })).toBeVisible();
  await expectAccessible(page, 'who is who');
  await page.getByRole('combobox', { name: 'Who is face 1?' }).click();
  await expect(page.getByRole('option', { name: household.owner })).toBeVisible();
  await expectAccessible(page, 'who is who, choosing', { isMenu: true });
  await page.keyboard.press('Escape');
  await page.getByRole('tab', { name: 'Camera' }).click();
  await enrolByCamera(page, household.owner);
  await expectAccessible(page, 'enrolled');
  await letPicturesIn(page);
  await page.getByRole('link', { name: 'Home', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Recent activity' })).toBeVisible();
  await expectAccessible(page, 'home');
  await page.getByRole('button', { name: 'Add someone' }).click();
  await expect(page.getByRole('dialog', { name: 'Add someone' })).toBeVisible();
  await expectAccessible(page, 'add someone');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('button', { name: /^Undo (one of|1 change)/ }).click();
  await expect(page.getByRole('dialog', { name: 'Changes you can undo' })).toBeVisible();
  await expectAccessible(page, 'changes to undo', { schemes: ['dark'] });
  await page.keyboard.press('Escape');
  await page
    .getByRole('link', { name: new RegExp(household.owner) })
    .first()
    .click();
  await expect(page.getByRole('heading', { name: 'Pictures', exact: true })).toBeVisible();
  await expectAccessible(page, 'person');
  await page.getByRole('button', { name: 'More' }).click();
  await expect(page.getByRole('menuitem', { name: 'Rename' })).toBeVisible();
  await expectAccessible(page, 'the menu of a person', { isMenu: true });
  await page.keyboard.press('Escape');
  await page.getByRole('option').first().click();
  await expect(page.getByRole('toolbar', { name: 'Chosen pictures' })).toBeVisible();
  await expectAccessible(page, 'person with a picture chosen');
  await page.getByRole('link', { name: 'People', exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'People' })).toBeVisible();
  await expectAccessible(page, 'people');
  await page.getByRole('link', { name: 'Add photos' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Add photos of everyone' })).toBeVisible();
  await expectAccessible(page, 'photos of everyone');
  for (const [link, heading] of mapScreens) {
    await page.getByRole('link', { name: link, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
    await expectAccessible(page, heading);
  }
  await page.getByRole('link', { name: 'Settings', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  await expectAccessible(page, 'settings');
  await page.getByRole('searchbox').fill('passphrase');
  await expectAccessible(page, 'settings, a search');
  await page.getByRole('searchbox').fill('');
  for (const name of settingsPageNames) {
    await openSettings(page, name);
    for (const details of await page.getByRole('button', { name: 'Details' }).all()) await details.click();
    await expectAccessible(page, `settings: ${name}`);
  }
  await openSettings(page, 'security');
  await page.getByRole('radio', { name: 'Strict' }).first().click();
  await expectAccessible(page, 'settings, unsaved changes');
  await page.getByRole('button', { name: 'Discard' }).click();
  await openSettings(page, 'app');
  await page.getByRole('link', { name: 'How it works', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'A map of likeness' })).toBeVisible();
  await page.getByRole('slider').fill('24');
  await expectAccessible(page, 'how it works');
  await lock(page);
  await expectState(page, 'needsIntent');
  await expectAccessible(page, 'lock screen');
  await page.getByRole('button', { name: 'Forgot the passphrase?' }).click();
  await expect(page.getByLabel('Recovery code')).toBeVisible();
  await expectAccessible(page, 'recovery', { schemes: ['light'] });
  if (host !== 'browser') return;
  await page.keyboard.press('Escape');
  await begin(page);
  await expectSignedIn(page, household.owner, 'by face');
  await expectAccessible(page, 'home of an owner who was only recognised');
  await page.getByRole('link', { name: 'Map', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Show that you are the owner' })).toBeVisible();
  await expectAccessible(page, 'the proof that somebody is the owner');
});
