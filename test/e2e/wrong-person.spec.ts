import { expect, type Page } from '@playwright/test';
import { asPng } from '../fixtures/webcam-frame.ts';
import { manAtDesk, photoOfMan, strangerAtDesk } from './fixtures/faces.ts';
import { test } from './fixtures/familiar-test.ts';
import { addPhotos, captured, discardLooks, finishEnrolment, sayHere } from './steps/enrolment.ts';
import { household, setUpHousehold } from './steps/first-run.ts';
import { setUpWithFace } from './steps/household.ts';
import { addMember, openMember, tiles } from './steps/people.ts';

/** On the enrolment screen: goes to the photos and back, since a page sees what the camera shows when it opens it. */
const reopenCamera = async (page: Page): Promise<void> => {
  await page.getByRole('tab', { name: 'Photos' }).click();
  await page.getByRole('tab', { name: 'Camera' }).click();
};

test('when another person sits down at a member’s camera nothing is stored before an owner says so, with the passphrase again', async ({
  camera,
  familiar,
}) => {
  test.slow();
  await camera.show(await manAtDesk(0));
  const page = familiar.page();
  await setUpHousehold(page);
  await addPhotos(page, await Promise.all([0, 1, 2].map(async (photo) => asPng(await photoOfMan(photo)))));
  await finishEnrolment(page, household.owner);

  await camera.show(await strangerAtDesk());
  await openMember(page, household.owner);
  await page.getByRole('link', { name: 'Add pictures' }).first().click();
  const question = page.getByText('This does not look like you');
  await expect(question).toBeVisible();
  await page.getByRole('button', { name: 'Someone else is here' }).click();
  await expect(captured(page)).toHaveCount(0);
  await expect(question).toBeVisible();
  await page.getByRole('button', { name: 'Add anyway' }).click();
  await page.getByRole('button', { name: /^Finish with/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Your passphrase, please' });
  await dialog.getByRole('button', { name: 'Cancel' }).click();

  await page.getByRole('link', { name: 'Cancel' }).click();
  await discardLooks(page);
  await expect(tiles(page)).toHaveCount(3);
});

test('takes no look of the owner who sits there still for somebody new, and starts over with them once asked', async ({
  camera,
  familiar,
}) => {
  test.slow();
  await camera.show(await manAtDesk(0));
  const page = familiar.page();
  await setUpWithFace(page);
  await addMember(page, 'Ben');
  await expect(page.getByText('Is Ben sitting here now?').first()).toBeVisible();
  await page.waitForTimeout(4000);
  await expect(captured(page)).toHaveCount(0);
  await reopenCamera(page);
  await page.waitForTimeout(2000);
  await expect(captured(page)).toHaveCount(0);

  await sayHere(page, 'Ben');
  const question = page.getByText(`This looks like ${household.owner}. Is Ben sitting here?`).first();
  await expect(question).toBeVisible();
  await expect(page.getByRole('button', { name: 'Finish with 1 look' })).toHaveAttribute('aria-disabled', 'true');
  await camera.show(await strangerAtDesk());
  await reopenCamera(page);
  await page.getByRole('button', { name: 'Start over with Ben' }).click();
  await expect(question).toHaveCount(0);
  await expect(captured(page)).not.toHaveCount(0);
  await camera.show(await manAtDesk(0));
  await reopenCamera(page);
  await expect(page.getByText('This looks like someone else').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Start over with Ben' })).toBeVisible();
  await page.getByRole('button', { name: /^Finish with/ }).click();
  await expect(page.getByRole('heading', { name: 'Ben is familiar now' })).toBeVisible();
  await openMember(page, household.owner);
  await expect(tiles(page)).toHaveCount(1);
});
