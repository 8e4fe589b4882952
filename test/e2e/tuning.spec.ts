import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { noKeepers } from '#core/ports/secrets.ts';
import { shippedEmbedder } from '#core/recognition/embedder.ts';
import { embedderId } from '#engine/models/embedder-id.ts';
import { readManifest } from '#engine/models/model-manifest.ts';
import { openVault } from '#storage/sqlite/open-vault.ts';
import { seedDrawnTwins } from '../fixtures/seed-drawn-twins.ts';
import { test } from './fixtures/familiar-test.ts';
import { household } from './steps/first-run.ts';
import { unlockWithPassphrase } from './steps/lock-screen.ts';
import { openMember, tiles } from './steps/people.ts';

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** A household of twins whom a tuning helps. */
async function seedTwins(dataDir: string): Promise<void> {
  const vault = await openVault({ dataDir, keepers: noKeepers, log: silent });
  await seedDrawnTwins(
    vault,
    household,
    embedderId((await readManifest(join(import.meta.dirname, '..', '..', 'models'))).models, shippedEmbedder),
    Date.now(),
  );
  vault.close();
}

const state = (page: Page) => page.getByText(/^Turned (on|off)$/);

test('a tuning that helps twins is examined, switched on, undone, seen on the map, and ends when it no longer holds', async ({
  familiar,
}) => {
  test.slow();
  const page = await familiar.restart('none', seedTwins);
  await unlockWithPassphrase(page, 'Open');
  await page.getByRole('link', { name: 'Map', exact: true }).first().click();
  await page.getByRole('link', { name: 'Tuning' }).click();
  await page.getByRole('button', { name: 'Check this household' }).click();
  await expect(page.getByRole('heading', { name: 'Tuning helps your household.' })).toBeFocused();
  await expect(page.getByText(/^Familiar recognises .* better with tuning, and none worse/).first()).toBeVisible();
  await expect(page.getByRole('img', { name: /^With tuning: pictures of Ben and Cleo/ })).toBeVisible();

  await page.getByRole('button', { name: 'Turn on' }).click();
  await expect(state(page)).toHaveText('Turned on');
  await page.getByTestId('toast').getByRole('button', { name: 'Undo' }).click();
  await expect(state(page)).toHaveText('Turned off');
  await page.getByRole('button', { name: 'Turn on' }).click();
  await expect(state(page)).toHaveText('Turned on');
  await page.keyboard.press('Control+z');
  await expect(state(page)).toHaveText('Turned off');
  await expect(page.getByTestId('toast').filter({ hasText: 'Turned on tuning' })).toHaveCount(0, {
    timeout: 3_000,
  });
  await page.getByRole('button', { name: 'Turn on' }).click();
  await expect(state(page)).toHaveText('Turned on');
  await expect(page.getByText(/^Checked today/)).toBeVisible();

  await page.getByRole('link', { name: 'What if' }).click();
  await expect(page.getByText(/^The tuning is on, but .*leave it out/)).toBeVisible();
  await page.getByRole('link', { name: 'Tuning' }).click();
  await page.getByRole('link', { name: 'See it on the map' }).click();
  await expect(page.getByRole('radio', { name: 'With tuning' })).toBeChecked();
  await page.getByRole('radio', { name: 'Without tuning' }).click();
  await expect(page.getByRole('radio', { name: 'Without tuning' })).toBeChecked();

  await openMember(page, 'Cleo');
  await tiles(page).first().click();
  await page.getByRole('button', { name: 'Set aside', exact: true }).click();
  await page.getByRole('link', { name: 'Map', exact: true }).first().click();
  await page.getByRole('link', { name: 'Tuning' }).click();
  await expect(state(page)).toHaveText('Turned on');

  await openMember(page, 'Cleo');
  await tiles(page).first().click();
  await page.keyboard.press('Control+a');
  await page.getByRole('button', { name: 'Set aside', exact: true }).click();
  await page.getByRole('link', { name: 'Map', exact: true }).first().click();
  await page.getByRole('link', { name: 'Tuning' }).click();
  await expect(page.getByText(/^The tuning was turned off because the household changed/)).toBeVisible();
  await expect(state(page)).toHaveText('Turned off');
});
