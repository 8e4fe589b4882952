import { expect, type Page } from '@playwright/test';
import { household } from './first-run.ts';

const finish = async (page: Page, button: RegExp, name: string): Promise<void> => {
  await page.getByRole('button', { name: button }).click();
  await expect(page.getByRole('heading', { name: `${name} is familiar now` })).toBeVisible();
};

/** The looks that the camera has taken so far. */
export const captured = (page: Page) =>
  page.getByRole('list', { name: 'Looks', exact: true }).locator('li[data-captured]');

/**
 * On the enrolment screen: how many seconds it took until each of so many looks was captured, and the prompts that stood
 * meanwhile, each with the second that it came in.
 */
export async function watchEnrolment(page: Page, looks: number): Promise<{ seconds: number[]; prompts: string[] }> {
  const from = performance.now();
  const passed = () => Math.round((performance.now() - from) / 100) / 10;
  const prompt = page.locator('[data-guidance] p').first();
  await expect(prompt).toBeVisible();
  const seconds: number[] = [];
  const prompts: string[] = [];
  let last = '';
  await expect
    .poll(
      async () => {
        const [text, count] = [(await prompt.textContent()) ?? '', await captured(page).count()];
        if (text !== last) prompts.push(`${passed()}: ${text}`);
        last = text;
        while (seconds.length < count) seconds.push(passed());
        return count;
      },
      { intervals: [100], timeout: 60_000 },
    )
    .toBeGreaterThanOrEqual(looks);
  return { seconds, prompts };
}

/** On the enrolment of somebody else than who is signed in: says that they sit there, so that the camera begins. */
export const sayHere = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name: `${name} is here` }).click();

/** On the enrolment screen: waits for the camera to capture that many looks, then stores them. */
export const enrolByCamera = async (page: Page, name: string, looks = 1): Promise<void> => {
  if (name !== household.owner) await sayHere(page, name);
  await expect.poll(() => captured(page).count()).toBeGreaterThanOrEqual(looks);
  await finish(page, /^Finish( with|$)/, name);
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

/** Discards the looks that are not saved, where leaving an enrolment asks about them. */
export const discardLooks = (page: Page): Promise<void> =>
  page.getByRole('alertdialog').getByRole('button', { name: 'Discard' }).click();

/** On the enrolment screen: ends an enrolment from photos, without what the camera may have taken meanwhile. */
export const finishEnrolment = async (page: Page, name: string): Promise<void> => {
  const end = page.getByRole('heading', { name: `${name} is familiar now` });
  const question = page.getByRole('alertdialog');
  await page.getByRole('button', { name: /^Done$/ }).click();
  await expect(end.or(question)).toBeVisible();
  if (await question.isVisible()) await discardLooks(page);
  await expect(end).toBeVisible();
};

/** On the enrolment screen: adds one photo, PNG bytes, waits until it is stored, and ends the enrolment. */
export const enrolByPhoto = async (page: Page, name: string, photo: Uint8Array): Promise<void> => {
  await addPhotos(page, [photo]);
  await finishEnrolment(page, name);
};
