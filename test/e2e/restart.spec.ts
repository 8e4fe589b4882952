import { expect } from '@playwright/test';
import { manAtDesk } from './fixtures/faces.ts';
import { test } from './fixtures/familiar-test.ts';
import { enrolByCamera } from './steps/enrolment.ts';
import { household, setUpHousehold } from './steps/first-run.ts';
import { begin, expectSignedIn, lock, unlockWithPassphrase } from './steps/lock-screen.ts';
import { letPicturesIn } from './steps/settings.ts';

test('knows the face after a restart where the device keeps the key', async ({ camera, familiar }) => {
  await camera.show(await manAtDesk(0));
  await setUpHousehold(familiar.page(), 'device');
  await enrolByCamera(familiar.page(), household.owner);
  await letPicturesIn(familiar.page());
  await camera.show(await manAtDesk(2));
  const page = await familiar.restart();
  await expectSignedIn(page, household.owner, 'by face');
});

test('asks for the passphrase after a restart where it is the only protection, then knows the face', async ({ camera, familiar }) => {
  await camera.show(await manAtDesk(0));
  await setUpHousehold(familiar.page(), 'passphrase');
  await enrolByCamera(familiar.page(), household.owner);
  await letPicturesIn(familiar.page());
  const page = await familiar.restart();
  await expect(page.getByRole('heading', { name: 'The faces are sealed' })).toBeVisible();
  await unlockWithPassphrase(page, 'Open');
  await lock(page);
  await begin(page);
  await expectSignedIn(page, household.owner, 'by face');
});
