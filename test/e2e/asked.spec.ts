import { type ElectronApplication, expect } from '@playwright/test';
import { en } from '#words/en/catalogue.ts';
import { sharedData } from '../fixtures/shared-data.ts';
import { confirm, letProgramsAsk, test } from './fixtures/asked-test.ts';
import { playerObstacle } from './fixtures/fake-camera.ts';
import { enrolByCamera } from './steps/enrolment.ts';
import { household, setUpHousehold } from './steps/first-run.ts';
import { lock, unlockWithPassphrase } from './steps/lock-screen.ts';
import { addMember } from './steps/people.ts';

const { asking } = en;

const isWindowShown = (app: ElectronApplication) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible());

test('another program asks, and is answered by a face or by a No; Activity says so', async ({
  camera,
  familiar,
  folder,
  host,
}, testInfo) => {
  testInfo.slow();
  const clip = sharedData('clips/live/selfie-blinks.mp4');
  if (clip === null) return testInfo.skip(true, 'the recorded clips are not beside the repository');
  testInfo.skip(playerObstacle() !== null, playerObstacle() ?? '');
  await camera.play(clip, 8);
  const session = { folder, host };
  const page = familiar.page();
  await setUpHousehold(page);
  await enrolByCamera(page, household.owner);
  expect((await confirm(session)).exitCode, 'nobody allowed it').toBe(4);
  await letProgramsAsk(page, true);

  const app = host === 'electron' ? familiar.electron() : null;
  await app?.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide());
  if (app !== null) await expect.poll(() => isWindowShown(app)).toBe(false);
  const declined = confirm(session);
  if (app !== null) await expect.poll(() => isWindowShown(app), 'the window comes to the front').toBe(true);
  await page.getByTestId('question').getByRole('button', { name: asking.question.decline }).click();
  expect(await declined).toEqual({ exitCode: 1, answer: { answer: 'refused', why: 'declined' } });

  await lock(page);
  const confirmed = confirm(session, '--member', household.owner, '--reason', 'Open the garage');
  const question = page.getByTestId('question');
  await expect(question).toContainText('Open the garage');
  await expect(question.getByText(asking.question.ownersCannot)).toHaveCount(host === 'browser' ? 1 : 0);
  await expect(page.getByTestId('proof')).toHaveCount(0);
  await question.getByRole('button', { name: asking.question.look }).click();
  const { exitCode, answer } = await confirmed;
  // An owner's face alone is worth no more in a browser than where owners sign in.
  if (host === 'browser') expect([exitCode, answer]).toEqual([3, { answer: 'undecided', why: 'faceNotEnough' }]);
  else expect([exitCode, answer['answer'], answer['member']]).toEqual([0, 'confirmed', household.owner]);

  if (host === 'browser') {
    await expect(question).toContainText(asking.notEnough.title);
    await question.getByRole('button', { name: en.common.close }).click();
  }
  await unlockWithPassphrase(page);
  await page.getByRole('link', { name: 'Activity' }).first().click();
  await expect(page.getByText(host === 'browser' ? /got no answer/ : /confirmed it/).first()).toBeVisible();
  await expect(page.getByText(/someone said no/).first()).toBeVisible();

  await letProgramsAsk(page, false);
  expect((await confirm(session)).exitCode, 'it is switched off again').toBe(4);
});

test('a member who is no owner answers with their face, in a browser too', async ({
  camera,
  familiar,
  folder,
  host,
}, testInfo) => {
  testInfo.slow();
  const clip = sharedData('clips/live/selfie-blinks.mp4');
  if (clip === null) return testInfo.skip(true, 'the recorded clips are not beside the repository');
  testInfo.skip(playerObstacle() !== null, playerObstacle() ?? '');
  await camera.play(clip, 8);
  const page = familiar.page();
  await setUpHousehold(page);
  await addMember(page, 'Ben');
  await enrolByCamera(page, 'Ben');
  await letProgramsAsk(page, true);

  await lock(page);
  const confirmed = confirm({ folder, host }, '--member', 'Ben');
  await page.getByTestId('question').getByRole('button', { name: asking.question.look }).click();
  const { exitCode, answer } = await confirmed;
  expect([exitCode, answer['answer'], answer['member']]).toEqual([0, 'confirmed', 'Ben']);
});
