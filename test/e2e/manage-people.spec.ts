import { expect } from '@playwright/test';
import { asPng } from '../fixtures/webcam-frame.ts';
import { photoOfMan, strangerAtDesk } from './fixtures/faces.ts';
import { test } from './fixtures/familiar-test.ts';
import { addPhotos, finishEnrolment } from './steps/enrolment.ts';
import { household, setUpHousehold } from './steps/first-run.ts';
import { addMember, openMember, tiles } from './steps/people.ts';

test.use({ hasCamera: false });

const photosOfMan = (...numbers: readonly number[]): Promise<Uint8Array[]> =>
  Promise.all(numbers.map(async (number) => asPng(await photoOfMan(number))));
const photoOfOther = async (person: number): Promise<Uint8Array> =>
  asPng((await strangerAtDesk(person))[0] as Parameters<typeof asPng>[0]);

test('enrols three people from photos, adds one that looks like nobody else only when told to, finds it by its flag, moves it where it belongs, and undoes that', async ({
  familiar,
}) => {
  test.slow();
  const page = familiar.page();
  await setUpHousehold(page);
  await addPhotos(page, await photosOfMan(0, 1, 2));
  await expect(page.getByRole('link', { name: `Back to ${household.owner}, keeping the 3 pictures` })).toBeVisible();
  await addPhotos(page, [await photoOfOther(0)], 3);
  await page.getByRole('button', { name: 'Add anyway' }).click();
  await page.getByRole('textbox', { name: 'Passphrase' }).fill(household.passphrase);
  await page.getByRole('button', { name: 'Confirm' }).click();
  await expect(page.getByText(`4 added to ${household.owner}`, { exact: false }).first()).toBeVisible();
  await finishEnrolment(page, household.owner);
  await addMember(page, 'Ben');
  await page.getByRole('link', { name: 'Not now' }).click();
  await addMember(page, 'Cleo');
  await addPhotos(page, [await photoOfOther(1)]);
  await finishEnrolment(page, 'Cleo');

  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'People', exact: true }).click();
  await expect(page.getByRole('list', { name: `What would help for ${household.owner}` })).toContainText(
    /needs? a look/,
  );
  await openMember(page, household.owner);
  await page.getByRole('link', { name: 'See them' }).click();
  await page.getByRole('combobox', { name: 'Sort' }).click();
  await page.getByRole('option', { name: 'Least like the others first' }).click();
  const wrong = tiles(page, /Flag: Unlike the others/).first();
  await wrong.click();
  await page.getByRole('button', { name: 'Set it aside' }).click();
  await expect(page.getByText(`Set aside 1 picture of ${household.owner}`, { exact: true })).toBeVisible();
  await expect(tiles(page, /Set aside/)).toHaveCount(1);
  await tiles(page, /Set aside/).click();
  await expect(page.getByRole('button', { name: 'Bring back' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Set it aside' })).toHaveCount(0);

  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(tiles(page, /Set aside/)).toHaveCount(0);
  await wrong.click();
  await page.getByRole('button', { name: 'Move to…' }).click();
  await page.getByRole('menuitem', { name: 'Ben' }).click();
  await expect(page.getByText(`Moved 1 picture from ${household.owner} to Ben`, { exact: true })).toBeVisible();
  await openMember(page, 'Ben');
  await expect(tiles(page)).toHaveCount(1);
  await page.getByRole('heading', { level: 1 }).focus();
  await page.keyboard.press('Control+z');
  await expect(tiles(page)).toHaveCount(0);
  await openMember(page, household.owner);
  await expect(tiles(page)).toHaveCount(4);

  await tiles(page).first().click();
  await page.keyboard.press('Control+a');
  await expect(page.getByRole('heading', { name: '4 pictures chosen' })).toBeVisible();
  await page.keyboard.press('Delete');
  await expect(page.getByText(`${household.owner} cannot sign in by face now.`)).toBeVisible();
  await page.getByRole('button', { name: /^Undo (one of|1 change)/ }).click();
  await page.getByRole('button', { name: `Undo: Removed 4 pictures of ${household.owner}` }).click();
  await expect(tiles(page)).toHaveCount(4);
});
