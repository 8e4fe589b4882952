import { expect, type Page } from '@playwright/test';

const finish = async (page: Page, button: RegExp, name: string): Promise<void> => {
  await page.getByRole('button', { name: button }).click();
  await expect(page.getByRole('heading', { name: `${name} is familiar now` })).toBeVisible();
};

/** On the enrolment screen: waits for the camera to capture that many looks, then stores them. */
export const enrolByCamera = async (page: Page, name: string, looks = 1): Promise<void> => {
  const captured = page.getByRole('list', { name: 'Looks captured' }).locator('li[data-captured]');
  await expect.poll(() => captured.count()).toBeGreaterThanOrEqual(looks);
  await finish(page, /^(That is enough|Done)$/, name);
};

/** On the enrolment screen: adds photos, PNG bytes, and waits until so many are stored. */
export const addPhotos = async (page: Page, photos: readonly Uint8Array[], stored = photos.length): Promise<void> => {
  await page.getByRole('tab', { name: 'Photos' }).click();
  const files = photos.map((photo, index) => ({
    name: `photo-${index + 1}.png`,
    mimeType: 'image/png',
    buffer: Buffer.from(photo),
  }));
  await page.getByLabel('Photos to add').setInputFiles(files);
  await expect(page.getByRole('list', { name: 'Chosen photos' }).getByText(/^Added to /)).toHaveCount(stored);
};

/** On the enrolment screen: ends an enrolment from photos. */
export const finishEnrolment = (page: Page, name: string): Promise<void> => finish(page, /^Done$/, name);

/** On the enrolment screen: adds one photo, PNG bytes, waits until it is stored, and ends the enrolment. */
export const enrolByPhoto = async (page: Page, name: string, photo: Uint8Array): Promise<void> => {
  await addPhotos(page, [photo]);
  await finishEnrolment(page, name);
};
