import { expect } from '@playwright/test';
import { manAtDesk } from './fixtures/faces.ts';
import { test } from './fixtures/familiar-test.ts';
import { household } from './steps/first-run.ts';
import { setUpWithFace } from './steps/household.ts';
import { begin, expectSignedIn, lock, unlockWithPassphrase } from './steps/lock-screen.ts';

test('knows the face after a restart where the device keeps the key', async ({ camera, familiar }) => {
  await camera.show(await manAtDesk(0));
  await setUpWithFace(familiar.page(), 'device');
  await camera.show(await manAtDesk(2));
  const page = await familiar.restart();
  await expectSignedIn(page, household.owner, 'by face');
});

test('asks for the passphrase after a restart where it is the only protection, then knows the face', async ({
  camera,
  familiar,
}) => {
  await camera.show(await manAtDesk(0));
  await setUpWithFace(familiar.page(), 'passphrase');
  const page = await familiar.restart();
  await expect(page.getByRole('heading', { name: 'The faces are sealed' })).toBeVisible();
  await unlockWithPassphrase(page, 'Open');
  await lock(page);
  await begin(page);
  await expectSignedIn(page, household.owner, 'by face');
});
