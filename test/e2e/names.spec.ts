import { expect } from '@playwright/test';
import { test } from './fixtures/familiar-test.ts';
import { household, setUpHousehold } from './steps/first-run.ts';
import { nameNewMember } from './steps/people.ts';

test.use({ hasCamera: false });

test('nobody is called what looks like the owner or cannot be seen, and a Hebrew name stands beside the others', async ({
  familiar,
}) => {
  const page = familiar.page();
  await setUpHousehold(page);
  const people = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'People', exact: true });
  await people.click();
  await nameNewMember(page, 'Аna');
  const dialog = page.getByRole('dialog', { name: 'Add someone' });
  await expect(dialog).toContainText(`looks just like ${household.owner}`);
  await dialog.getByRole('textbox', { name: 'Name' }).fill('\u202EraeB');
  await expect(dialog).toContainText('contains a hidden character');
  await dialog.getByRole('button', { name: 'Cancel' }).click();

  await nameNewMember(page, '\u05D0\u05E0\u05D4');
  await expect(
    page.getByRole('heading', { name: /Let Familiar get to know \u2068\u05D0\u05E0\u05D4\u2069/ }),
  ).toBeVisible();
  await people.click();
  await expect(page.locator('bdi', { hasText: '\u05D0\u05E0\u05D4' })).toBeVisible();
});
