import { expect, type Page } from '@playwright/test';
import { patienceMs } from '#renderer/features/lock/look-state.ts';
import { en } from '#words/en/catalogue.ts';
import { emptyFrame } from '../fixtures/webcam-frame.ts';
import { manAtDesk, strangerAtDesk } from './fixtures/faces.ts';
import { test } from './fixtures/familiar-test.ts';
import { expectAccessible } from './steps/accessible.ts';
import { household } from './steps/first-run.ts';
import { setUpWithFace } from './steps/household.ts';
import { expectSignedIn, expectState, lock, signInPanel } from './steps/lock-screen.ts';
import { openSettings, saveSettings } from './steps/settings.ts';

const words = en.settings.sections['when-it-looks'];
const { face } = en.lock;

/** Notes from now on what the page opens of cameras; answers the state of each track, in the order of opening. */
async function watchCameras(page: Page): Promise<() => Promise<readonly string[]>> {
  const tracks = await page.evaluateHandle(() => {
    const opened: MediaStreamTrack[] = [];
    const { mediaDevices } = navigator;
    const open = mediaDevices.getUserMedia.bind(mediaDevices);
    mediaDevices.getUserMedia = async (wanted) => {
      const stream = await open(wanted);
      opened.push(...stream.getTracks());
      return stream;
    };
    return opened;
  });
  return () => tracks.evaluate((opened) => opened.map(({ readyState }) => readyState));
}

test('after a press: nothing looks before, the press signs the face in, and a refusal turns the camera off', async ({
  camera,
  familiar,
}) => {
  test.slow();
  await camera.show(await manAtDesk(0));
  const page = familiar.page();
  await setUpWithFace(page);
  await openSettings(page, 'camera');
  await page.getByRole('radio', { name: words.choices.pressed.title, exact: true }).click();
  await saveSettings(page);

  await camera.show(await manAtDesk(3));
  const opened = await watchCameras(page);
  await lock(page);
  await expectState(page, 'waiting');
  await page.mouse.move(300, 300);
  await page.mouse.move(600, 500);
  await page.waitForTimeout(3000);
  await expectAccessible(page, 'a camera that waits for a press');
  expect(await opened(), 'cameras before the press').toEqual([]);
  await expect(page.getByRole('button', { name: face.look })).toBeFocused();
  await page.keyboard.press('Space');
  await expectSignedIn(page, household.owner, 'by face');

  await page.getByRole('link', { name: 'Activity' }).first().click();
  const attempts = page.getByRole('main').getByRole('listitem').getByRole('button');
  await expect(attempts.filter({ hasText: `${household.owner} signed in by face` })).toHaveCount(1);
  await expect(attempts.filter({ hasText: 'not recognised' })).toHaveCount(0);

  await camera.show(await strangerAtDesk());
  await lock(page);
  await page.getByRole('button', { name: face.look }).click();
  await expectState(page, 'noMatch');
  await expect(signInPanel(page)).toContainText('more tries before face sign-in pauses');
  await expect.poll(async () => (await opened()).every((state) => state === 'ended')).toBe(true);
  await expectAccessible(page, 'a refusal, with the camera off');
  const cameras = (await opened()).length;
  await page.waitForTimeout(2000);
  expect(await opened(), 'it waits for the next press').toHaveLength(cameras);
  await page.getByRole('button', { name: face.tryAgain }).click();
  await expect.poll(async () => (await opened()).length).toBe(cameras + 1);
});

test('a camera that rests is off after a minute without a face, until a key wakes it', async ({ camera, familiar }) => {
  test.setTimeout(4 * patienceMs);
  await camera.show(await manAtDesk(0));
  const page = familiar.page();
  await setUpWithFace(page);
  await openSettings(page, 'camera');
  await page.getByRole('checkbox', { name: words.rests }).check();
  await saveSettings(page);

  await camera.show([await emptyFrame()]);
  const opened = await watchCameras(page);
  await lock(page);
  await expectState(page, 'noFace');
  expect(await opened()).toEqual(['live']);
  await expect(signInPanel(page)).toHaveAttribute('data-state', 'resting', { timeout: patienceMs + 15_000 });
  expect(await opened()).toEqual(['ended']);
  await expect(signInPanel(page)).toContainText(en.lock.status.resting.advice);
  await expectAccessible(page, 'a camera that rests');
  expect(await opened()).toEqual(['ended']);

  await camera.show(await manAtDesk(3));
  await page.keyboard.press('Shift');
  // The face has been away since the lock by hand.
  await expectSignedIn(page, household.owner, 'by face');
  expect((await opened()).slice(0, 2)).toEqual(['ended', 'ended']);
});
