import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { noKeepers } from '#core/ports/secrets.ts';
import { shippedEmbedder } from '#core/recognition/embedder.ts';
import { embedderId } from '#engine/models/embedder-id.ts';
import { readManifest } from '#engine/models/model-manifest.ts';
import { openVault } from '#storage/sqlite/open-vault.ts';
import { cheapDerivation } from '../../fixtures/cheap-derivation.ts';
import { drawnPassphrase, seedDrawnHousehold } from '../../fixtures/seed-drawn-household.ts';

const models = join(import.meta.dirname, '..', '..', '..', 'models');
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** Fills a data folder without a household with the drawn one. */
export async function fillWithDrawnHousehold(dataDir: string): Promise<void> {
  const manifest = await readManifest(models);
  const vault = await openVault({ dataDir, keepers: noKeepers, log: silent, derivation: cheapDerivation });
  await seedDrawnHousehold(vault, embedderId(manifest.models, shippedEmbedder), Date.now());
  vault.close();
}

/** On the locked screen of the drawn household: signs its owner in. */
export async function openDrawnHousehold(page: Page): Promise<void> {
  await page.locator('input[type="password"]').fill(drawnPassphrase);
  await page.locator('input[type="password"]').press('Enter');
  await page.locator('main[data-screen]').waitFor();
}
