import { expect, type Page } from '@playwright/test';
import { asPng } from '../fixtures/webcam-frame.ts';
import { manAtDesk, photoOfMan, photoOfOther, strangerAtDesk } from './fixtures/faces.ts';
import { test } from './fixtures/familiar-test.ts';
import { addPhotos, finishEnrolment } from './steps/enrolment.ts';
import { household, setUpHousehold } from './steps/first-run.ts';
import { begin, expectState, lock, unlockWithPassphrase } from './steps/lock-screen.ts';
import { addMember } from './steps/people.ts';

/** How many pictures of a member are compared with, as the map's legend says. */
const legend = (page: Page, name: string) => page.getByRole('button', { name: new RegExp(`^${name} `) });

test('shows three people on the map, sets a picture aside, learns nothing from a stranger, and saves a what-if', async ({
  camera,
  familiar,
}) => {
  test.slow();
  await camera.show(await manAtDesk(0));
  const page = familiar.page();
  await setUpHousehold(page);
  await addPhotos(page, await Promise.all([1, 2, 4].map(async (photo) => asPng(await photoOfMan(photo)))));
  await finishEnrolment(page, household.owner);
  for (const [person, name] of ['Ben', 'Cleo'].entries()) {
    await addMember(page, name);
    await addPhotos(page, [await asPng(await photoOfOther(person + 1))]);
    await finishEnrolment(page, name);
  }

  await page.getByRole('link', { name: 'Map', exact: true }).first().click();
  await expect(legend(page, household.owner)).toContainText('3');
  await expect(legend(page, 'Ben')).toContainText('1');
  await page.getByRole('button', { name: 'Details' }).click();
  await expect(page.getByText(/^This flat map keeps \d+ % of the squared distance/)).toBeVisible();

  await page.getByRole('application', { name: /^Map of/ }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Chosen faces' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('region', { name: 'Chosen faces' })).toHaveCount(0);

  await page.getByRole('button', { name: 'Table' }).click();
  await expect(page.getByRole('row', { name: new RegExp(`^${household.owner}, picture`) }).first()).toContainText(
    /Like the others \d\.\d\d.*(Ben|Cleo): .* \d\.\d\d/,
  );
  await page
    .getByRole('checkbox', { name: new RegExp(`^${household.owner}, picture`) })
    .first()
    .click();
  await page.getByRole('button', { name: 'Set aside', exact: true }).click();
  await expect(legend(page, household.owner)).toContainText('2 + 1 set aside');

  await page.getByRole('link', { name: 'Pairs' }).click();
  const cell = page.getByRole('button', { name: new RegExp(`^${household.owner} and Ben:`) });
  await expect(cell).toHaveText(/^(well apart|close|too close)$/);
  await page.getByRole('radio', { name: 'List' }).click();
  await expect(page.getByRole('row')).toHaveCount(4);
  await page.getByRole('link', { name: 'Compare both pictures' }).click();
  await expect(page.getByRole('heading', { name: /^Looks like|^Hard to tell$/ })).toBeVisible();
  await page.getByRole('region', { name: 'The pictures' }).getByRole('button', { name: 'Details' }).click();
  await expect(page.getByRole('table')).toContainText('Sharpness');

  await camera.show(await strangerAtDesk());
  await lock(page);
  await page.reload();
  await begin(page);
  await expectState(page, 'noMatch');
  await unlockWithPassphrase(page);
  await page.getByRole('link', { name: 'Activity', exact: true }).click();
  await page
    .getByRole('button', { name: /^A face was not recognised/ })
    .first()
    .click();
  await page
    .getByRole('button', { name: 'That was Ben' })
    .or(page.getByRole('button', { name: 'That was me' }))
    .first()
    .click();
  const asking = page.getByRole('dialog', { name: /^That was/ });
  await asking.getByRole('button', { name: 'Learn from it' }).click();
  const doubt = page.getByRole('dialog', { name: /^This does not look like / });
  await doubt.getByRole('button', { name: 'Cancel' }).click();
  await expect(doubt).toHaveCount(0);
  if (await asking.isVisible()) await asking.getByRole('button', { name: 'Close' }).click();
  await expect(asking).toHaveCount(0);

  await page.getByRole('link', { name: 'Map', exact: true }).first().click();
  await page.getByRole('link', { name: 'Tuning' }).click();
  await expect(page.getByRole('heading', { name: 'Not checked yet' })).toBeVisible();
  await page.getByRole('button', { name: 'Check this household' }).click();
  await expect(page.getByRole('heading', { name: 'Your household does not need it.' })).toBeFocused();
  await expect(page.getByRole('button', { name: 'Turn on' })).toBeDisabled();

  await page.getByRole('link', { name: 'What if' }).click();
  await page.getByRole('radio', { name: 'Strict' }).click();
  await page.getByRole('switch', { name: `${household.owner}, picture 2` }).click();
  await expect(page.getByText(/^Your change: level Balanced → Strict, 1 picture set aside/)).toBeVisible();
  await page.getByRole('button', { name: 'Save changes' }).click();
  await expect(page.getByText(/^Your change:/)).toHaveCount(0);
  await expect(page.getByText('This is the level in use.')).toBeVisible();
});
