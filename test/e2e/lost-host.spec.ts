import { AxeBuilder } from '@axe-core/playwright';
import { expect, type JSHandle, type Page } from '@playwright/test';
import { manAtDesk } from './fixtures/faces.ts';
import { test } from './fixtures/familiar-test.ts';
import { enrolByCamera } from './steps/enrolment.ts';
import { household, setUpHousehold } from './steps/first-run.ts';
import { expectState, lock } from './steps/lock-screen.ts';

/** A host that is gone refuses connections, and a connection that is cut takes no frame of the camera any more. */
test.use({ mayComplain: /^WebSocket (connection to|is already in CLOSING) / });
test.beforeEach(({ host }, testInfo) => testInfo.skip(host !== 'browser', 'Electron’s page goes with its host'));

/** Up to half a minute of tries, and a household set up before. */
test.slow();

const passphraseField = (page: Page) => page.getByLabel(/owner’s passphrase$/);
const title = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

/** The track by which the page holds the camera, once it does. */
async function cameraTrack(page: Page): Promise<JSHandle<MediaStreamTrack>> {
  const found = await page.waitForFunction(() => {
    const stream = document.querySelector('video')?.srcObject;
    return stream instanceof MediaStream ? stream.getVideoTracks()[0] : undefined;
  });
  return found as JSHandle<MediaStreamTrack>;
}

const isOn = (track: JSHandle<MediaStreamTrack>): Promise<boolean> =>
  track.evaluate(({ readyState }) => readyState === 'live');

/** Expects that nothing can be typed, pressed or seen of the household. */
async function expectNothingLeft(page: Page): Promise<void> {
  await expect(page.locator('input, button, video, canvas, img')).toHaveCount(0);
  expect(await page.content()).not.toMatch(new RegExp(`${household.name}|${household.owner}|half a passphrase`));
}

/** Lets the page's connections be cut by `cut`. */
async function holdConnections(page: Page): Promise<{ readonly cut: () => Promise<void> }> {
  await page.addInitScript(() => {
    const open: WebSocket[] = [];
    window.WebSocket = class extends window.WebSocket {
      constructor(...parts: ConstructorParameters<typeof WebSocket>) {
        super(...parts);
        open.push(this);
      }
    };
    Object.assign(window, { cut: () => open.at(-1)?.close() });
  });
  await page.reload();
  return { cut: () => page.evaluate(() => (window as unknown as { cut: () => void }).cut()) };
}

test('when Familiar is killed, the lock screen stops the camera, shows no field, and in the end says so', async ({
  camera,
  familiar,
}) => {
  await camera.show(await manAtDesk(0));
  const page = familiar.page();
  await setUpHousehold(page);
  await enrolByCamera(page, household.owner);
  await lock(page);
  await expectState(page, 'needsIntent');

  await test.step('a connection that is lost for a moment', async () => {
    const { cut } = await holdConnections(page);
    await expectState(page, 'needsIntent');
    await passphraseField(page).fill('half a passphrase');
    const track = await cameraTrack(page);
    await cut();
    await expect(passphraseField(page)).toHaveValue('');
    await expectState(page, 'needsIntent');
    expect(await isOn(track)).toBe(false);
    expect(await isOn(await cameraTrack(page))).toBe(true);
  });

  await test.step('killed', async () => {
    await passphraseField(page).fill('half a passphrase');
    const track = await cameraTrack(page);
    expect(await isOn(track)).toBe(true);
    await familiar.killHost();
    await expect(title(page, 'Familiar does not answer')).toBeVisible();
    expect(await isOn(track)).toBe(false);
    await expectNothingLeft(page);
  });

  await test.step('after tries in vain', async () => {
    await expect(title(page, 'Familiar has ended')).toBeVisible({ timeout: 60_000 });
    await expectNothingLeft(page);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await expect(async () => {
        const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
        expect(violations.map(({ id }) => id)).toEqual([]);
      }).toPass({ timeout: 10_000 });
    }
  });
});

test('when Familiar is killed while somebody is signed in, nothing of the household stays', async ({
  camera,
  familiar,
}) => {
  await camera.show(await manAtDesk(0));
  const page = familiar.page();
  await setUpHousehold(page);
  const track = await cameraTrack(page);
  await familiar.killHost();
  await expect(title(page, 'Familiar does not answer')).toBeVisible();
  expect(await isOn(track)).toBe(false);
  await expectNothingLeft(page);
});
