import { expect } from '@playwright/test';
import { sharedData } from '../fixtures/shared-data.ts';
import { manAtDesk } from './fixtures/faces.ts';
import { playerObstacle } from './fixtures/fake-camera.ts';
import { test } from './fixtures/familiar-test.ts';
import { enrolByCamera } from './steps/enrolment.ts';
import { household, setUpHousehold } from './steps/first-run.ts';
import { begin, expectSignedIn, expectState, lock, signInPanel, unlockWithPassphrase } from './steps/lock-screen.ts';
import { askForSignsOfLife, letPicturesIn } from './steps/settings.ts';

test('a still of the enrolled person is asked to move and refused with a sentence that helps; the passphrase gets in; off is told on the lock screen', async ({
  camera,
  familiar,
}, testInfo) => {
  testInfo.slow();
  await camera.show(await manAtDesk(0));
  const page = familiar.page();
  await setUpHousehold(page);
  await enrolByCamera(page, household.owner);
  await lock(page);
  await begin(page);
  await expectState(page, 'proving');
  await expect(signInPanel(page)).toContainText(/Turn your head to the (left|right)/);
  await expect(signInPanel(page)).toContainText('Or use the passphrase');
  await expectState(page, 'notLive');
  await expect(signInPanel(page)).toContainText(/Look at the camera and blink|did not count as a try/);
  await unlockWithPassphrase(page);
  await expect(page.getByText('A face that looked familiar may have been a photo')).toBeVisible();
  await askForSignsOfLife(page, 'Strict');
  await lock(page);
  await begin(page);
  await expect(signInPanel(page)).toContainText(/Step 1 of [23]/);
  const line = page.getByTestId('action-time').locator('path');
  const length = await line.evaluate((path) => getComputedStyle(path).animationDuration);
  await page.waitForTimeout(500);
  expect(await line.evaluate((path) => getComputedStyle(path).animationDuration), 'the line fills at one pace').toBe(
    length,
  );
  await expectState(page, 'notLive');
  await unlockWithPassphrase(page);
  await letPicturesIn(page);
  await lock(page);
  await page.getByRole('button', { name: 'About this screen' }).click();
  await expect(page.getByText('A photo of a member can sign in')).toBeVisible();
});

test('a recorded person who blinks gets in at standard', async ({ camera, familiar }, testInfo) => {
  testInfo.slow();
  const clip = sharedData('clips/live/selfie-blinks.mp4');
  if (clip === null) return testInfo.skip(true, 'the recorded clips are not beside the repository');
  testInfo.skip(playerObstacle() !== null, playerObstacle() ?? '');
  await camera.play(clip, 8);
  const page = familiar.page();
  await setUpHousehold(page);
  await enrolByCamera(page, household.owner);
  await lock(page);
  await begin(page);
  await expectSignedIn(page, household.owner, 'by face');
});
