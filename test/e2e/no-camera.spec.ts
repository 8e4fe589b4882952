import { expect } from '@playwright/test';
import { asPng } from '../fixtures/webcam-frame.ts';
import { photoOfMan } from './fixtures/faces.ts';
import { test } from './fixtures/familiar-test.ts';
import { enrolByPhoto } from './steps/enrolment.ts';
import { household, setUpHousehold } from './steps/first-run.ts';
import { expectState, lock, signInPanel, unlockWithPassphrase } from './steps/lock-screen.ts';

test.use({ hasCamera: false });

test('says that there is no camera, and lets the passphrase in', async ({ familiar }) => {
  const page = familiar.page();
  await setUpHousehold(page);
  await expect(page.getByText('No camera found').first()).toBeVisible();
  await enrolByPhoto(page, household.owner, await asPng(await photoOfMan(0)));
  await lock(page);
  await expectState(page, 'cameraProblem');
  await expect(signInPanel(page)).toContainText('No camera found');
  await unlockWithPassphrase(page);
});
