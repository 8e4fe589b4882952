import { expect } from '@playwright/test';
import { asPng } from '../fixtures/webcam-frame.ts';
import { manAtDesk, photoOfMan, strangerAtDesk } from './fixtures/faces.ts';
import { test } from './fixtures/familiar-test.ts';
import { addPhotos, discardLooks, finishEnrolment } from './steps/enrolment.ts';
import { household, setUpHousehold } from './steps/first-run.ts';
import { openMember, tiles } from './steps/people.ts';

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
  await expect(page.locator('li[data-captured]')).toHaveCount(0);
  await expect(question).toBeVisible();
  await page.getByRole('button', { name: 'Add anyway' }).click();
  await page.getByRole('button', { name: /^Finish with/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Your passphrase, please' });
  await dialog.getByRole('button', { name: 'Cancel' }).click();

  await page.getByRole('link', { name: 'Cancel' }).click();
  await discardLooks(page);
  await expect(tiles(page)).toHaveCount(3);
});
