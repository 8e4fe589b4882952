import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { consentVersion } from '#contract/consent.ts';
import { noKeepers } from '#core/ports/secrets.ts';
import type { Vault } from '#core/ports/vault.ts';
import { shippedEmbedder } from '#core/recognition/embedder.ts';
import { embedderId } from '#engine/models/embedder-id.ts';
import { readManifest } from '#engine/models/model-manifest.ts';
import { openVault } from '#storage/sqlite/open-vault.ts';
import { startInBrowser } from '../../test/e2e/fixtures/browser-app.ts';
import { createFakeCamera } from '../../test/e2e/fixtures/fake-camera.ts';
import { drawnWebcamPicture } from '../../test/fixtures/drawn-faces.ts';
import { drawnPassphrase, drawnPeople, seedDrawnHousehold } from '../../test/fixtures/seed-drawn-household.ts';
import { seedDrawnTwins } from '../../test/fixtures/seed-drawn-twins.ts';

/**
 * Takes the pictures of the README: every screen of a household of drawn people, light and dark.
 * Usage: npm run screenshots [-- <folder>], docs/screens by default.
 */
const project = join(import.meta.dirname, '..', '..');
const target = process.argv[2] ?? join(project, 'docs', 'screens');
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** A camera before which Ana sits. */
async function drawCamera(folder: string): Promise<readonly string[]> {
  const camera = createFakeCamera(folder);
  const drawn = sharp(await drawnWebcamPicture(drawnPeople[0]?.seed ?? 1, 'adult'))
    .ensureAlpha()
    .raw();
  const { data, info } = await drawn.toBuffer({ resolveWithObject: true });
  await camera.show([{ width: info.width, height: info.height, data: new Uint8Array(data) }]);
  return camera.switches;
}

async function seed(dataDir: string, fill: (vault: Vault, embedder: string) => Promise<void>): Promise<void> {
  const manifest = await readManifest(join(project, 'models'));
  const vault = await openVault({ dataDir, keepers: noKeepers, log: silent });
  await fill(vault, embedderId(manifest.models, shippedEmbedder));
  vault.close();
}

async function take(page: Page, name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.waitForTimeout(1500);
    await page.screenshot({ path: join(target, `${name}-${colorScheme}.png`) });
  }
  process.stdout.write(`${name}\n`);
}

async function withApp(folder: string, dataFolder: string, walk: (page: Page) => Promise<void>): Promise<void> {
  const app = await startInBrowser({
    dataFolder,
    homeFolder: join(folder, 'home'),
    switches: await drawCamera(folder),
  });
  await app.page.setViewportSize({ width: 1200, height: 760 });
  await walk(app.page).finally(app.close);
}

async function walkFirstRun(page: Page): Promise<void> {
  await page.getByLabel('Your name').waitFor();
  await take(page, 'welcome');
}

async function open(page: Page, hash: string): Promise<void> {
  await page.goto(`${page.url().split('#')[0]}${hash}`);
  await page.waitForTimeout(1500);
}

async function scrollUp(page: Page): Promise<void> {
  await page.mouse.move(600, 500);
  await page.mouse.wheel(0, -5000);
  await page.waitForTimeout(1200);
}

/** The screens about how the faces lie to each other, and the activity. */
async function walkMap(page: Page): Promise<void> {
  await open(page, '#/map');
  await page.mouse.move(600, 100);
  await take(page, 'map');
  await open(page, '#/map/pairs');
  await take(page, 'pairs');
  await page.getByRole('link', { name: 'Compare both pictures' }).click();
  await page.waitForTimeout(1500);
  await take(page, 'compare');
  await open(page, '#/map/what-if');
  await page.getByRole('radio', { name: 'Strict' }).click();
  await page.getByRole('switch', { name: 'Ben, picture 7' }).click();
  await scrollUp(page);
  await take(page, 'what-if');
  await open(page, '#/activity');
  await page
    .getByRole('button', { name: /^A face was not recognised/ })
    .first()
    .click();
  await scrollUp(page);
  await take(page, 'activity');
}

/** Twins whom a tuning helps. */
async function walkTwins(page: Page): Promise<void> {
  await unseal(page);
  await open(page, '#/map/tuning');
  await page.getByRole('button', { name: 'Check this household' }).click();
  await page.getByText(/^Checked today/).waitFor();
  await scrollUp(page);
  await page.mouse.wheel(0, 860);
  await take(page, 'tuning');
  await page.getByRole('link', { name: 'See it on the map' }).click();
  await page.waitForTimeout(1500);
  await take(page, 'map-tuned');
}

async function unseal(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: /passphrase$/ }).fill(drawnPassphrase);
  await page.getByRole('button', { name: 'Open' }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
}

/** The first pictures of somebody: those of the drawn household would not look like who sits before the camera. */
async function walkEnrolment(page: Page): Promise<void> {
  await unseal(page);
  await open(page, '#/people/1/enrol');
  await page.getByText('Turn your head a little to the left').first().waitFor();
  await take(page, 'enrolment');
}

async function seedNewcomer(vault: Vault): Promise<void> {
  const owner = { name: 'Ana', consent: { by: 'self', version: consentVersion } } as const;
  const household = { name: 'Rose Cottage', owner, passphrase: drawnPassphrase, protection: 'passphrase' } as const;
  await vault.create({ ...household, at: Date.now() });
}

async function walkHousehold(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: /passphrase$/ }).waitFor();
  await take(page, 'sealed');
  await unseal(page);
  await page.waitForTimeout(2500);
  await take(page, 'home');
  await page.getByRole('link', { name: 'People', exact: true }).click();
  await page.waitForTimeout(1200);
  await take(page, 'people');
  await page.getByRole('main').getByRole('link', { name: 'Ben' }).click();
  await page.waitForTimeout(1500);
  await take(page, 'person');
  await page.getByRole('option', { name: /Flag: Looks like/ }).click();
  await page.mouse.move(600, 100);
  await page.mouse.wheel(0, 120);
  await page.waitForTimeout(600);
  await take(page, 'gallery');
  await walkMap(page);
  await open(page, '#/settings');
  await page.waitForTimeout(800);
  await take(page, 'settings');
  await page.getByRole('button', { name: 'Lock' }).click();
  await page.getByTestId('sign-in').waitFor();
  await page.waitForTimeout(2000);
  await take(page, 'lock');
}

const folder = await mkdtemp(join(tmpdir(), 'familiar-screens-'));
try {
  await mkdir(target, { recursive: true });
  await withApp(folder, join(folder, 'empty'), walkFirstRun);
  await seed(join(folder, 'data'), (vault, embedder) => seedDrawnHousehold(vault, embedder, Date.now()));
  await withApp(folder, join(folder, 'data'), walkHousehold);
  await seed(join(folder, 'new'), seedNewcomer);
  await withApp(folder, join(folder, 'new'), walkEnrolment);
  const twins = { name: 'Larch Lane', owner: 'Ana', passphrase: drawnPassphrase };
  await seed(join(folder, 'twins'), (vault, embedder) => seedDrawnTwins(vault, twins, embedder, Date.now()));
  await withApp(folder, join(folder, 'twins'), walkTwins);
} finally {
  await rm(folder, { recursive: true, force: true });
}
