import { expect } from '@playwright/test';
import { manAtDesk } from './fixtures/faces.ts';
import { test } from './fixtures/familiar-test.ts';
import { captured, sayHere } from './steps/enrolment.ts';
import { household } from './steps/first-run.ts';
import { setUpWithFace } from './steps/household.ts';
import { begin, expectSignedIn, lock, proveOwner } from './steps/lock-screen.ts';
import { nameNewMember } from './steps/people.ts';

test('asks an owner who came in by face for the passphrase before someone is added, then goes on to the camera', async ({
  camera,
  familiar,
  host,
}) => {
  await camera.show(await manAtDesk(0));
  const page = familiar.page();
  await setUpWithFace(page);
  await lock(page);
  await begin(page);
  await expectSignedIn(page, household.owner, 'by face');

  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'People', exact: true }).click();
  // Where anybody at the keyboard can script the page, the face alone is not enough.
  const isFaceEnough = host === 'electron' && (await familiar.electron().evaluate(({ app }) => app.isPackaged));
  if (!isFaceEnough) await proveOwner(page);
  await nameNewMember(page, 'Ben');
  if (isFaceEnough) {
    const asking = page.getByRole('dialog', { name: 'Your passphrase, please' });
    await asking.getByRole('textbox', { name: /passphrase/i }).fill(household.passphrase);
    await asking.getByRole('button', { name: 'Confirm' }).click();
  }
  await expect(page.getByRole('heading', { name: 'Let Familiar get to know Ben' })).toBeVisible();
  await sayHere(page, 'Ben');
  await expect(captured(page)).not.toHaveCount(0);
  await expect(page.getByRole('alert')).toHaveCount(0);
});
