import { expect } from '@playwright/test';
import { unzipSync } from 'fflate';
import { emptyFrame } from '../fixtures/webcam-frame.ts';
import { manAtDesk, twoAtDesk } from './fixtures/faces.ts';
import { test } from './fixtures/familiar-test.ts';
import { household } from './steps/first-run.ts';
import { setUpWithFace } from './steps/household.ts';
import { expectSignedIn, signInPanel } from './steps/lock-screen.ts';
import { openMember, tiles } from './steps/people.ts';
import { openSettings, saveSettings } from './steps/settings.ts';

const hidden = 'Hidden while somebody else is watching';

test('the camera hides the screen from onlookers and locks it when nobody is there; the data and the household are taken along', async ({
  camera,
  familiar,
}) => {
  test.slow();
  await camera.show(await manAtDesk(0));
  const page = familiar.page();
  await setUpWithFace(page);

  await test.step('the address of a section leads to it on its page, and Back to where one was', async () => {
    await page.evaluate(() => {
      window.location.hash = '#/settings/attempt-faces';
    });
    const heading = page.getByRole('heading', { level: 2, name: 'Pictures of sign-in attempts' });
    await expect(heading).toBeFocused();
    await expect(heading).toBeInViewport();
    const pages = page.getByRole('navigation', { name: 'Settings pages' });
    await expect(pages.getByRole('link', { name: 'People and privacy' })).toHaveAttribute('aria-current', 'page');
    const top = await page.evaluate(() => window.scrollY);
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'People', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'People' })).toBeInViewport();
    await page.goBack();
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(top);
    await expect(heading).toBeInViewport();
  });

  await test.step('one person takes their data along', async () => {
    const { name, bytes } = await familiar.saved(() => page.getByRole('button', { name: 'Export my data' }).click());
    expect(name).toBe(`familiar-${household.owner}.zip`);
    const files = unzipSync(bytes);
    const pictures = Object.keys(files).filter((file) => file.startsWith('pictures/'));
    expect(pictures.sort()).toEqual(['pictures/1-wide.webp', 'pictures/1.webp']);
    expect(JSON.parse(Buffer.from(files['member.json'] ?? []).toString())).toMatchObject({
      name: household.owner,
      role: 'owner',
    });
  });

  const backup = await test.step('a backup', async () => {
    await openSettings(page, 'backups');
    await page.getByRole('button', { name: 'Create backup' }).click();
    await page.getByLabel('Passphrase', { exact: true }).fill(household.passphrase);
    return familiar.saved(() => page.getByRole('dialog').getByRole('button', { name: 'Create backup' }).click());
  });

  await test.step('someone else looks on', async () => {
    await openSettings(page, 'security');
    const section = page.getByRole('region', { name: 'Locking' });
    await section.getByRole('checkbox').click();
    await section.getByRole('combobox', { name: /^Lock when the camera/ }).click();
    await page.getByRole('option', { name: 'After 10 seconds' }).click();
    await camera.show(await twoAtDesk());
    await saveSettings(page);
    await expect(page.getByText(hidden)).toBeVisible();
    await expect(page.locator('[inert]:has(main)')).toHaveCount(1);
  });

  await test.step('alone again, the person stays; then nobody is there', async () => {
    await camera.show(await manAtDesk(0));
    await page.reload();
    await expect(page.getByRole('button', { name: 'Lock' })).toBeVisible();
    await expect(page.getByText(hidden)).toHaveCount(0);
    await camera.show([await emptyFrame()]);
    await page.reload();
    await expect(page.getByRole('button', { name: 'Lock' })).toBeVisible();
    await expect(signInPanel(page)).toBeVisible();
  });

  await test.step('the household comes back from its backup on another computer', async () => {
    const other = await familiar.restart('none');
    await other.getByRole('button', { name: 'Restore a backup' }).click();
    await other
      .getByLabel('Backup file')
      .setInputFiles({ name: backup.name, mimeType: 'application/octet-stream', buffer: backup.bytes });
    await other.getByLabel('Passphrase of the backup').fill('not this one');
    await other.getByRole('button', { name: 'Restore', exact: true }).click();
    await expect(other.getByRole('alert')).toBeVisible();
    await other.getByLabel('Passphrase of the backup').fill(household.passphrase);
    await other.getByRole('button', { name: 'Restore', exact: true }).click();
    await expectSignedIn(other, household.owner, 'with the passphrase');
    await openMember(other, household.owner);
    await expect(tiles(other)).toHaveCount(1);
  });
});
