import { expect } from '@playwright/test';
import { en } from '#words/en/catalogue.ts';
import { confirm, letProgramsAsk, test } from './fixtures/asked-test.ts';
import { manAtDesk, strangerAtDesk, twoAtDesk } from './fixtures/faces.ts';
import { expectAccessible } from './steps/accessible.ts';
import { enrolByCamera } from './steps/enrolment.ts';
import { household, setUpHousehold } from './steps/first-run.ts';
import { begin, expectState, lock, signInPanel } from './steps/lock-screen.ts';
import { openSettings } from './steps/settings.ts';

const { question } = en.asking;

test('has no accessibility violation while another program asks, a face is refused, sign-in pauses, or a PIN is asked for', async ({
  camera,
  familiar,
  folder,
  host,
}) => {
  test.slow();
  await camera.show(await manAtDesk(0));
  const page = familiar.page();
  await setUpHousehold(page, 'device');
  await enrolByCamera(page, household.owner);
  await openSettings(page, 'sign-in');
  await page.getByLabel('New PIN').fill('739204');
  await page.getByRole('button', { name: 'Save the PIN' }).click();
  await expect(page.getByRole('button', { name: 'Remove the PIN' })).toBeVisible();
  await letProgramsAsk(page, true);
  await camera.show(await twoAtDesk());

  const asked = page.getByTestId('question');
  const sayNo = () => asked.getByRole('button', { name: question.decline }).click();
  const declined = { exitCode: 1, answer: { answer: 'refused', why: 'declined' } };
  const overPage = confirm({ folder, host }, '--member', household.owner, '--reason', 'Open the garage');
  await expect(asked).toContainText('Open the garage');
  await expectAccessible(page, 'a question over a page');
  await asked.getByRole('button', { name: question.look }).click();
  await expect(page.getByTestId('proof')).toHaveAttribute('data-state', 'manyFaces');
  await expectAccessible(page, 'a question over a page, while Familiar looks');
  await sayNo();
  expect(await overPage).toEqual(declined);

  // No camera is held now: it sees the other person once it is opened again.
  await camera.show(await strangerAtDesk());
  await lock(page);
  const atLock = confirm({ folder, host }, '--reason', 'Open the garage');
  await expect(asked).toContainText('Open the garage');
  await expectAccessible(page, 'a question at the lock screen');
  await sayNo();
  expect(await atLock).toEqual(declined);

  await begin(page);
  await expect(signInPanel(page)).toContainText('4 more tries');
  await expectAccessible(page, 'a face that is refused');
  for (const left of ['3 more tries', '2 more tries', 'One more try', 'Face sign-in is paused']) {
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(signInPanel(page)).toContainText(left);
  }
  await expectState(page, 'lockedOut');
  await expectAccessible(page, 'a paused sign-in');

  await page.getByRole('button', { name: en.lock.otherWays.pin }).click();
  const dialog = page.getByRole('dialog', { name: en.lock.pin.title });
  await expect(dialog).toBeVisible();
  await expectAccessible(page, 'the PIN at the lock screen, with nothing filled in');
  const signIn = dialog.getByRole('button', { name: en.lock.pin.signIn });
  await expect(signIn).toHaveAccessibleDescription(en.lock.pin.nameMissing);
});
