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

/** On the enrolment screen: adds one photo, PNG bytes, and waits until it is stored. */
export const enrolByPhoto = async (page: Page, name: string, photo: Uint8Array): Promise<void> => {
  await page.getByRole('tab', { name: 'Photos' }).click();
  await page.getByLabel('Photos to add').setInputFiles({ name: 'photo.png', mimeType: 'image/png', buffer: Buffer.from(photo) });
  await expect(page.getByText('Added.', { exact: true })).toBeVisible();
  await finish(page, /^Done$/, name);
};
