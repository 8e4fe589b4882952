import { expect, type Page } from '@playwright/test';
import { asPng, turnedFrame, uprightFrame } from '../fixtures/webcam-frame.ts';
import { manAtDesk, photoOfMan } from './fixtures/faces.ts';
import { test } from './fixtures/familiar-test.ts';
import { enrolByPhoto } from './steps/enrolment.ts';
import { household, setUpHousehold } from './steps/first-run.ts';
import { setUpWithFace } from './steps/household.ts';
import { begin, expectSignedIn, lock, signInPanel, unlockWithPassphrase } from './steps/lock-screen.ts';
import { openSettings } from './steps/settings.ts';

/** What the page's first video shows: the camera's own name for itself, and the picture's size. */
const shown = (page: Page) =>
  page.evaluate(() => {
    const video = document.querySelector('video');
    const [track] = (video?.srcObject as MediaStream | null)?.getVideoTracks() ?? [];
    return { camera: track?.label, size: `${video?.videoWidth}x${video?.videoHeight}` };
  });

const camera = async (page: Page): Promise<string | undefined> => (await shown(page)).camera;

test.describe('with two cameras of one model', () => {
  test.use({ testPictures: 2 });

  /** Sets the household up with a photo, since these cameras show nobody. */
  async function setUp(page: Page, protection?: 'passphrase'): Promise<void> {
    await setUpHousehold(page, protection);
    await enrolByPhoto(page, household.owner, await asPng(await photoOfMan(1)));
  }

  /** From its next start on the page reads one name for all cameras. */
  async function nameAlike(page: Page): Promise<void> {
    await page.addInitScript(() => {
      const { mediaDevices } = navigator;
      const real = mediaDevices.enumerateDevices.bind(mediaDevices);
      const alike = (device: MediaDeviceInfo): MediaDeviceInfo =>
        device.kind === 'videoinput' && device.label !== ''
          ? new Proxy(device, {
              get: (target, name) => {
                if (name === 'label') return 'HD Webcam';
                const value = Reflect.get(target, name);
                return typeof value === 'function' ? value.bind(target) : value;
              },
            })
          : device;
      mediaDevices.enumerateDevices = async () => (await real()).map(alike);
    });
    await page.reload();
  }

  test('they have numbers and pictures, and the one that was chosen is used after a restart, too', async ({
    familiar,
  }) => {
    await setUp(familiar.page(), 'passphrase');
    await nameAlike(familiar.page());
    const page = familiar.page();
    const list = page.getByRole('combobox', { name: 'Camera', exact: true });
    await openSettings(page, 'camera');
    await expect(page.locator('video')).toHaveCount(0);
    await list.click();
    await expect(page.getByRole('option')).toHaveText(['The system’s choice', 'HD Webcam, first', 'HD Webcam, second']);
    await expect(page.getByTestId('camera-picture')).toHaveCount(2);
    for (const picture of await page.getByTestId('camera-picture').all())
      await expect(picture).toHaveAttribute('data-camera', 'running');
    const pictured = page
      .locator('video')
      .evaluateAll((videos) =>
        videos.map((video) => ((video as HTMLVideoElement).srcObject as MediaStream).getVideoTracks()[0]?.label),
      );
    expect(await pictured).toEqual(['fake_device_0', 'fake_device_1']);
    await page.getByRole('option', { name: 'HD Webcam, second' }).click();
    await expect(list).toHaveText('HD Webcam, second');
    await expect(page.locator('video')).toHaveCount(0);
    await lock(page);
    await expect.poll(() => camera(page)).toBe('fake_device_1');

    await familiar.restart();
    await nameAlike(familiar.page());
    await unlockWithPassphrase(familiar.page(), 'Open');
    await lock(familiar.page());
    await expect.poll(() => camera(familiar.page())).toBe('fake_device_1');
  });

  test('one that stands in for the chosen one is named, and leaves its place when that is back', async ({
    familiar,
  }) => {
    const page = familiar.page();
    await setUp(page);
    await openSettings(page, 'camera');
    await page.getByRole('combobox', { name: 'Camera', exact: true }).click();
    await page.getByRole('option', { name: 'fake_device_1' }).click();
    /** The second camera is unplugged, or plugged in again. */
    const plug = (isThere: boolean): Promise<void> =>
      page.evaluate(async (there) => {
        const { mediaDevices } = navigator;
        const real = MediaDevices.prototype.enumerateDevices.bind(mediaDevices);
        const [, second] = (await real()).filter(({ kind }) => kind === 'videoinput');
        mediaDevices.enumerateDevices = async () =>
          (await real()).filter(({ deviceId }) => there || deviceId !== second?.deviceId);
        mediaDevices.dispatchEvent(new Event('devicechange'));
      }, isThere);
    const sentence = 'The camera that you chose is not connected. Familiar looks through fake_device_0.';
    await plug(false);
    await expect(page.getByText(sentence)).toBeVisible();
    await lock(page);
    await expect(signInPanel(page)).toContainText(sentence);
    expect(await camera(page)).toBe('fake_device_0');
    await plug(true);
    await expect.poll(() => camera(page)).toBe('fake_device_1');
    await expect(signInPanel(page)).not.toContainText('not connected');
  });
});

test('a phone held upright gives its whole picture, and whoever it sees is signed in', async ({
  camera: fake,
  familiar,
}) => {
  await fake.show(await manAtDesk(0));
  const page = familiar.page();
  await setUpWithFace(page);
  const [man] = await manAtDesk(3);
  if (man === undefined) throw new Error('there is no picture');
  await fake.show([await uprightFrame(man)]);
  await lock(page);
  await expect.poll(async () => (await shown(page)).size).toBe('720x1280');
  await begin(page);
  await expectSignedIn(page, household.owner, 'by face');
});

test('a camera that hangs upside down is noticed at the lock screen, and signs in once its picture is turned', async ({
  camera: fake,
  familiar,
}) => {
  await fake.show(await manAtDesk(0));
  const page = familiar.page();
  await setUpWithFace(page);
  const [man] = await manAtDesk(3);
  if (man === undefined) throw new Error('there is no picture');
  await fake.show([await turnedFrame(man, 180)]);
  await lock(page);
  await begin(page);
  await expect(signInPanel(page)).toContainText('Your camera seems to be upside down');

  await page.getByRole('button', { name: 'Turn the picture' }).click();
  await expect(page.getByLabel('Or the owner’s passphrase')).toBeFocused();
  await page.keyboard.type(household.passphrase);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'Which camera' })).toBeInViewport();
  await page.getByRole('button', { name: /Turn or mirror/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Turn the picture' });
  await dialog.getByRole('radio', { name: '180°' }).click();
  await expect(dialog.locator('video')).toHaveAttribute('data-turn', '180');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('The picture is turned')).toBeVisible();
  await lock(page);
  await begin(page);
  await expectSignedIn(page, household.owner, 'by face');
});
