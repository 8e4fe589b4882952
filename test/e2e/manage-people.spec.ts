import { expect } from '@playwright/test';
import { asPng } from '../fixtures/webcam-frame.ts';
import { photoOfMan, strangerAtDesk } from './fixtures/faces.ts';
import { test } from './fixtures/familiar-test.ts';
import { addPhotos, assignFace, finishEnrolment } from './steps/enrolment.ts';
import { household, setUpHousehold } from './steps/first-run.ts';
import { addMember, openMember, tiles } from './steps/people.ts';

test.use({ hasCamera: false });

const photosOfMan = (...numbers: readonly number[]): Promise<Uint8Array[]> =>
  Promise.all(numbers.map(async (number) => asPng(await photoOfMan(number))));
const photoOfOther = async (person: number): Promise<Uint8Array> =>
  asPng((await strangerAtDesk(person))[0] as Parameters<typeof asPng>[0]);

test('enrols three people from photos, finds a wrong picture by its flag, sets it aside, moves it where it belongs, and undoes both', async ({
  familiar,
}) => {
  test.slow();
  const page = familiar.page();
  await setUpHousehold(page);
  await addPhotos(page, await photosOfMan(0, 1, 2));
  await expect(page.getByRole('link', { name: `Back to ${household.owner}, keeping the 3 pictures` })).toBeVisible();
  await finishEnrolment(page, household.owner);
  await addMember(page, 'Ben');
  await addPhotos(page, [await photoOfOther(0), ...(await photosOfMan(3))], 1);
  await expect(page.getByText(`Familiar recognises ${household.owner}`)).toBeVisible();
  await assignFace(page, 'Ben');
  await expect(page.getByText('2 pictures added', { exact: false })).toBeVisible();
  await finishEnrolment(page, 'Ben');
  await addMember(page, 'Cleo');
  await addPhotos(page, [await photoOfOther(1)]);
  await finishEnrolment(page, 'Cleo');

  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'People' }).click();
  await expect(page.getByRole('list', { name: 'What would help for Ben' })).toContainText(/deserve(s)? a look/);
  await openMember(page, 'Ben');
  await page.getByRole('link', { name: 'See them' }).click();
  await page.getByRole('combobox', { name: 'Sort' }).click();
  await page.getByRole('option', { name: 'Nearest to someone else first' }).click();
  const wrong = tiles(page, new RegExp(`Flag: Pulls towards ${household.owner}`)).first();
  await wrong.click();
  await page.getByRole('button', { name: 'Set it aside' }).click();
  await expect(page.getByText('Set aside 1 picture of Ben', { exact: true })).toBeVisible();
  await expect(tiles(page, /Set aside/)).toHaveCount(1);
  await expect(page.getByRole('button', { name: 'Bring back' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Set it aside' })).toHaveCount(0);

  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(tiles(page, /Set aside/)).toHaveCount(0);
  await wrong.click();
  await page.getByRole('button', { name: `Move to ${household.owner}` }).click();
  await expect(page.getByText('Moved 1 picture of Ben', { exact: true })).toBeVisible();
  await openMember(page, household.owner);
  await expect(tiles(page)).toHaveCount(4);

  await page.getByRole('heading', { level: 1 }).focus();
  await page.keyboard.press('Control+z');
  await expect(tiles(page)).toHaveCount(3);

  await tiles(page).first().click();
  await page.keyboard.press('Control+a');
  await expect(page.getByRole('heading', { name: '3 pictures chosen' })).toBeVisible();
  await page.keyboard.press('Delete');
  await expect(page.getByText(`${household.owner} cannot sign in by face now.`)).toBeVisible();
  await page.getByRole('button', { name: /^Changes you can undo/ }).click();
  await page.getByRole('button', { name: `Undo: Removed 3 pictures of ${household.owner}` }).click();
  await expect(tiles(page)).toHaveCount(3);
});
