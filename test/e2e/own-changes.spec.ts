import { expect, type Page } from '@playwright/test';
import { asPng } from '../fixtures/webcam-frame.ts';
import { photoOfOther, strangerAtDesk } from './fixtures/faces.ts';
import { test } from './fixtures/familiar-test.ts';
import { enrolByPhoto } from './steps/enrolment.ts';
import { household, setUpHousehold } from './steps/first-run.ts';
import { begin, expectSignedIn, lock } from './steps/lock-screen.ts';
import { addMember } from './steps/people.ts';
import { letPicturesIn, openSettings } from './steps/settings.ts';

const picturesAt = process.env['FAMILIAR_E2E_PICTURES'];

/** Pictures of the dialog, light and dark, in a wide and in a narrow window. */
async function takePictures(page: Page, name: string): Promise<void> {
  if (picturesAt === undefined) return;
  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [1280, 420]) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 860 });
      await page.waitForTimeout(400);
      await page.screenshot({ path: `${picturesAt}/${name}-${colorScheme}-${width}.png` });
    }
  await page.setViewportSize({ width: 1280, height: 860 });
}

test('a member who signed in by a still face shows that it is they before something lasts', async ({
  camera,
  familiar,
}) => {
  test.slow();
  await camera.show(await strangerAtDesk(1));
  const page = familiar.page();
  await setUpHousehold(page);
  await letPicturesIn(page);
  await addMember(page, 'Ben');
  await enrolByPhoto(page, 'Ben', await asPng(await photoOfOther(1)));
  await lock(page);
  await begin(page);
  await expectSignedIn(page, 'Ben', 'by face');

  await openSettings(page, 'sign-in');
  await page.getByLabel('New PIN').fill('739204');
  await page.getByRole('button', { name: 'Save the PIN' }).click();
  const dialog = page.getByRole('dialog', { name: 'Show that it is you' });

  await test.step('a still face shows no signs of life', async () => {
    const proof = dialog.getByTestId('proof');
    await expect(proof).toHaveAttribute('data-state', 'proving');
    await takePictures(page, 'proving');
    await expect(proof).toHaveAttribute('data-state', 'notLive', { timeout: 40_000 });
    await takePictures(page, 'not-live');
  });

  await test.step('an owner helps, and it goes on', async () => {
    await dialog.getByRole('radio', { name: 'An owner helps' }).click();
    await takePictures(page, 'owner');
    await dialog.getByLabel('The owner’s passphrase').fill(household.passphrase);
    await dialog.getByRole('button', { name: 'Confirm' }).click();
    await expect(page.getByText('Your PIN is set')).toBeVisible();
  });

  await test.step('for a few minutes nothing more is asked', async () => {
    await openSettings(page, 'people');
    const { name } = await familiar.saved(() => page.getByRole('button', { name: 'Export my data' }).click());
    expect(name).toBe('familiar-Ben.zip');
  });

  await test.step('the next time the PIN shows it, too', async () => {
    await lock(page);
    await begin(page);
    await expectSignedIn(page, 'Ben', 'by face');
    await openSettings(page, 'people');
    await page.getByRole('button', { name: 'Export my data' }).click();
    await dialog.getByRole('radio', { name: 'PIN' }).click();
    await takePictures(page, 'pin');
    await dialog.getByLabel('Your PIN').fill('739204');
    const { name } = await familiar.saved(() => dialog.getByRole('button', { name: 'Confirm' }).click());
    expect(name).toBe('familiar-Ben.zip');
  });
});
