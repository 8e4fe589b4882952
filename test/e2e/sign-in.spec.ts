import { expect } from '@playwright/test';
import { attemptRules } from '#core/sign-in/attempt-rules.ts';
import { asPng, emptyFrame } from '../fixtures/webcam-frame.ts';
import { manAtDesk, photoOfMan, strangerAtDesk, twoAtDesk } from './fixtures/faces.ts';
import { test } from './fixtures/familiar-test.ts';
import { enrolByCamera, enrolByPhoto } from './steps/enrolment.ts';
import { household, setUpHousehold } from './steps/first-run.ts';
import { setUpWithFace } from './steps/household.ts';
import { begin, expectSignedIn, expectState, lock, signInPanel } from './steps/lock-screen.ts';
import { letPicturesIn } from './steps/settings.ts';

test('sets a household up, enrols from the camera, locks, and signs in by face', async ({ camera, familiar }) => {
  await camera.show(await manAtDesk(0));
  const page = familiar.page();
  await setUpWithFace(page);
  await camera.show(await manAtDesk(3));
  await lock(page);
  await begin(page);
  await expectSignedIn(page, household.owner, 'by face');
  await expect(page.getByText(`${household.owner} signed in by face`)).toBeVisible();
});

test('enrols from one photo and signs in from the stream', async ({ camera, familiar }) => {
  await camera.show(await manAtDesk(4));
  const page = familiar.page();
  await setUpHousehold(page);
  await enrolByPhoto(page, household.owner, await asPng(await photoOfMan(1)));
  await letPicturesIn(page);
  await lock(page);
  await begin(page);
  await expectSignedIn(page, household.owner, 'by face');
});

test('does not sign the same face straight back in after a lock by hand, but once it has left and come back', async ({
  camera,
  familiar,
}) => {
  await camera.show(await manAtDesk(0));
  const page = familiar.page();
  await setUpWithFace(page);
  await lock(page);
  await page.reload();
  await expectState(page, 'needsIntent');
  await camera.show([await emptyFrame()]);
  await page.reload();
  await expectState(page, 'noFace');
  await page.waitForTimeout(2 * attemptRules.absenceMs);
  await camera.show(await manAtDesk(0));
  await page.reload();
  await expectSignedIn(page, household.owner, 'by face');
});

test("refuses another person's face", async ({ camera, familiar }) => {
  await camera.show(await manAtDesk(0));
  const page = familiar.page();
  await setUpHousehold(page);
  await enrolByCamera(page, household.owner);
  await camera.show(await strangerAtDesk());
  await lock(page);
  await begin(page);
  await expectState(page, 'noMatch');
  await expect(signInPanel(page)).toContainText('4 more tries before face sign-in pauses');
});

test('signs nobody in while two people are in view', async ({ camera, familiar }) => {
  await camera.show(await manAtDesk(0));
  const page = familiar.page();
  await setUpHousehold(page);
  await enrolByCamera(page, household.owner);
  await camera.show(await twoAtDesk());
  await lock(page);
  await begin(page);
  await expectState(page, 'manyFaces');
  await expect(signInPanel(page)).toContainText('Only one person should be in view');
});
