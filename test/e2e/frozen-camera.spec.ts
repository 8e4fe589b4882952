import { expect, type Page } from '@playwright/test';
import { captureObstacle, stallCamera } from './fixtures/capture-process.ts';
import { manAtDesk } from './fixtures/faces.ts';
import { test } from './fixtures/familiar-test.ts';
import { enrolByCamera } from './steps/enrolment.ts';
import { household, setUpHousehold } from './steps/first-run.ts';
import { setUpWithFace } from './steps/household.ts';
import { begin, expectSignedIn, expectState, lock, signInPanel, unlockWithPassphrase } from './steps/lock-screen.ts';
import { lockWhenAway } from './steps/settings.ts';

const stands = 'The picture does not move';

test.beforeEach(({ camera: _ }, testInfo) => {
  const obstacle = captureObstacle();
  testInfo.skip(obstacle !== null, obstacle ?? '');
  testInfo.slow();
});

/** From now on a camera that is opened gives one picture and then none. */
async function giveOnePicture(page: Page): Promise<void> {
  await page.evaluate(() => {
    Object.defineProperty(navigator.mediaDevices, 'getUserMedia', {
      configurable: true,
      value: async () => {
        const canvas = Object.assign(document.createElement('canvas'), { width: 640, height: 480 });
        const context = canvas.getContext('2d');
        context?.fillRect(0, 0, 320, 480);
        const stream = canvas.captureStream(0);
        if (context !== null) Object.assign(context, { fillStyle: '#cba' }).fillRect(320, 0, 320, 480);
        (stream.getVideoTracks()[0] as CanvasCaptureMediaStreamTrack).requestFrame();
        return stream;
      },
    });
  });
}

test('a camera that stands still signs nobody in with its last picture, and is started again by itself', async ({
  camera,
  familiar,
}) => {
  await camera.show(await manAtDesk(0));
  const page = familiar.page();
  await setUpWithFace(page);
  await lock(page);
  await expectState(page, 'needsIntent');
  const goOn = stallCamera();
  try {
    await page.getByRole('button', { name: 'Sign in' }).click();
    await expect(signInPanel(page)).toContainText(stands, { timeout: 8_000 });
    await page.waitForTimeout(3_000);
    await expectState(page, 'cameraProblem');
  } finally {
    goOn();
  }
  await expectSignedIn(page, household.owner, 'by face');
});

test('a camera that stands still while somebody is signed in is said, and locks as an empty chair does', async ({
  camera,
  familiar,
}) => {
  await camera.show(await manAtDesk(0));
  const page = familiar.page();
  await setUpWithFace(page);
  await lockWhenAway(page, 'After 10 seconds');
  await page.waitForTimeout(6_000);
  const goOn = stallCamera();
  try {
    await expect(page.getByText(`${stands}. Familiar cannot see that you are there`)).toBeVisible({ timeout: 8_000 });
    await expect(signInPanel(page)).toBeVisible({ timeout: 15_000 });
    await expect(signInPanel(page)).toContainText(stands);
  } finally {
    goOn();
  }
  await expectSignedIn(page, household.owner, 'by face');
});

test('one picture and then none is a camera that stands still, at the lock screen and at an enrolment', async ({
  camera,
  familiar,
}) => {
  await camera.show(await manAtDesk(0));
  const page = familiar.page();
  await setUpWithFace(page);
  await giveOnePicture(page);
  await page.getByRole('link', { name: 'People', exact: true }).click();
  await page.getByRole('link', { name: household.owner }).click();
  await page.getByRole('link', { name: 'Add pictures' }).first().click();
  await expect(page.getByText(stands).first()).toBeVisible({ timeout: 10_000 });
  await lock(page);
  await expect(signInPanel(page)).toContainText(stands, { timeout: 10_000 });
});

test('an attempt in which the camera stands still costs no try, and begins again when it lives', async ({
  camera,
  familiar,
}) => {
  await camera.show(await manAtDesk(0));
  const page = familiar.page();
  await setUpHousehold(page);
  await enrolByCamera(page, household.owner);
  await lock(page);
  await begin(page);
  await expectState(page, 'proving');
  const goOn = stallCamera();
  try {
    await expect(signInPanel(page)).toContainText(stands, { timeout: 8_000 });
    await page.waitForTimeout(15_000);
    await expect(signInPanel(page)).toContainText(stands);
  } finally {
    goOn();
  }
  await expectState(page, 'proving');
  await unlockWithPassphrase(page);
  await expect(page.getByText('A face that matched did not show itself to be alive')).toHaveCount(0);
});

test('a camera that gives green, or half a picture, is said to give no usable one', async ({ camera, familiar }) => {
  const [whole] = await manAtDesk(0);
  if (whole === undefined) throw new Error('there is no picture');
  await camera.show([whole]);
  const page = familiar.page();
  await setUpWithFace(page);
  const unusable = 'The camera gives no usable picture';
  const greenFrom = (row: number) => {
    const data = whole.data.slice();
    for (let i = row * whole.width * 4; i < data.length; i += 4) data.set([0, 135, 0, 255], i);
    return { ...whole, data };
  };
  await lock(page);
  await camera.freeze(greenFrom(0));
  await page.reload();
  await expect(signInPanel(page)).toContainText(unusable);
  await camera.show([greenFrom(200)], 1000, 200);
  await page.reload();
  await expect(signInPanel(page)).toContainText(unusable);
  await camera.show([whole]);
  await page.reload();
  await begin(page);
  await expectSignedIn(page, household.owner, 'by face');
});
