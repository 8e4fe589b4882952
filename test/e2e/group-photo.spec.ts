import { expect, type Locator } from '@playwright/test';
import { asPng } from '../fixtures/webcam-frame.ts';
import { photoOfMan, twoAtDesk } from './fixtures/faces.ts';
import { test } from './fixtures/familiar-test.ts';
import { addPhotos } from './steps/enrolment.ts';
import { household, setUpHousehold } from './steps/first-run.ts';

test.use({ hasCamera: false });

const widthOf = async (what: Locator): Promise<number> => (await what.boundingBox())?.width ?? 0;

test('asks who is who in a group photo with room for the names and the hint, on a wide page and a narrow one', async ({
  familiar,
}) => {
  const page = familiar.page();
  await setUpHousehold(page);
  const [group] = await twoAtDesk();
  const photos = [await photoOfMan(1), group as Parameters<typeof asPng>[0]];
  await addPhotos(page, await Promise.all(photos.map(asPng)), 1);
  const hint = page.getByText(`Familiar recognises ${household.owner}`);
  await expect(hint).toBeVisible();
  const choices = page.getByRole('combobox', { name: /^Who is face [12]\?$/ });
  await expect(choices).toHaveCount(2);
  for (const width of [1280, 420]) {
    await page.setViewportSize({ width, height: 800 });
    for (const choice of await choices.all()) expect(await widthOf(choice)).toBeGreaterThan(180);
    expect(await widthOf(hint)).toBeGreaterThan(180);
  }
});
