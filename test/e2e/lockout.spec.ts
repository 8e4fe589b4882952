import { expect } from '@playwright/test';
import { manAtDesk, strangerAtDesk } from './fixtures/faces.ts';
import { test } from './fixtures/familiar-test.ts';
import { enrolByCamera } from './steps/enrolment.ts';
import { household, setUpHousehold } from './steps/first-run.ts';
import { begin, expectState, lock, signInPanel, unlockWithPassphrase } from './steps/lock-screen.ts';

test('pauses face sign-in after five failures, over a restart too, while the passphrase works', async ({
  camera,
  familiar,
}) => {
  test.slow();
  await camera.show(await manAtDesk(0));
  let page = familiar.page();
  await setUpHousehold(page, 'device');
  await enrolByCamera(page, household.owner);
  await camera.show(await strangerAtDesk());
  await lock(page);
  await begin(page);
  for (const left of [4, 3, 2, 1]) {
    await expect(signInPanel(page)).toContainText(left === 1 ? 'One more try' : `${left} more tries`);
    await page.getByRole('button', { name: 'Try again' }).click();
  }
  await expectState(page, 'lockedOut');
  await expect(signInPanel(page)).toContainText('Face sign-in is paused');

  page = await familiar.restart();
  await expectState(page, 'lockedOut');
  await unlockWithPassphrase(page);
});
