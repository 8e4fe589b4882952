import { expect, type Locator } from '@playwright/test';
import sharp from 'sharp';
import { heicQuadrants } from '../fixtures/heic-quadrants.ts';
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
  const hint = page.getByText(`Looks like ${household.owner}`);
  await expect(hint).toBeVisible();
  const choices = page.getByRole('combobox', { name: /^Who is face [12]\?$/ });
  await expect(choices).toHaveCount(2);
  for (const width of [1280, 420]) {
    await page.setViewportSize({ width, height: 800 });
    for (const choice of await choices.all()) expect(await widthOf(choice)).toBeGreaterThan(180);
    expect(await widthOf(hint)).toBeGreaterThan(180);
  }
});

test('photos that no browser shows are read and shown, also without a type; what is no photo is named', async ({
  familiar,
}) => {
  const page = familiar.page();
  await setUpHousehold(page);
  await page.getByRole('tab', { name: 'Photos' }).click();
  const group = await sharp(await asPng((await twoAtDesk())[0] as Parameters<typeof asPng>[0]))
    .tiff()
    .toBuffer();
  const heic = Buffer.from(heicQuadrants.plain);
  await page.getByLabel('Photos to add').setInputFiles([
    { name: 'IMG_0001.HEIC', mimeType: '', buffer: heic },
    { name: 'IMG_0002.jpg', mimeType: 'image/jpeg', buffer: heic },
    { name: 'group.tif', mimeType: 'image/tiff', buffer: group },
    { name: 'film.mov', mimeType: 'video/quicktime', buffer: Buffer.from('\0\0\0\x14ftypqt  \0\0\0\0', 'latin1') },
  ]);
  const rows = page.getByRole('list', { name: 'Chosen photos' }).getByRole('listitem');
  await expect(rows).toHaveText([/No face was found/, /No face was found/, /Waits for your answer/, /This is a video/]);
  const shown = page.getByRole('region', { name: 'group.tif' }).locator('img').first();
  for (const image of [shown, rows.nth(0).locator('img')])
    await expect.poll(() => image.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBeGreaterThan(90);
});
