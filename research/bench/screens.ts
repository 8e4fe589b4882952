import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from '@playwright/test';
import { noKeepers } from '#core/ports/secrets.ts';
import { shippedEmbedder } from '#core/recognition/embedder.ts';
import { embedderId } from '#engine/models/embedder-id.ts';
import { readManifest } from '#engine/models/model-manifest.ts';
import { openVault } from '#storage/sqlite/open-vault.ts';
import { startInBrowser } from '../../test/e2e/fixtures/browser-app.ts';
import { testPictureSwitches } from '../../test/e2e/fixtures/fake-camera.ts';
import { timeOf } from './measure.ts';
import { type FrameTimes, timeFrames } from './screens/frame-times.ts';
import { manyPassphrase, seedMany } from './screens/seed-many.ts';

/**
 * How fluently the map and the gallery move with many samples, in a real browser over a real household.
 * Usage: npm run bench:screens [-- --members 20 --samples 100 --frames 240]; the page has to be built.
 */
const { values } = parseArgs({
  options: {
    members: { type: 'string', default: '20' },
    samples: { type: 'string', default: '100' },
    frames: { type: 'string', default: '240' },
  },
});
const size = { members: Number(values.members), samplesEach: Number(values.samples) };
const frames = Number(values.frames);
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

const say = (what: string, { medianMs, p95Ms, longestMs, lateShare }: FrameTimes): void =>
  console.log(
    `${what.padEnd(34)} median ${medianMs.toFixed(1)} ms, 95 % within ${p95Ms.toFixed(1)} ms, longest ${longestMs.toFixed(1)} ms, late ${(lateShare * 100).toFixed(1)} %`,
  );

async function seed(dataDir: string): Promise<void> {
  const manifest = await readManifest(join(import.meta.dirname, '..', '..', 'models'));
  const vault = await openVault({ dataDir, keepers: noKeepers, log: silent });
  await seedMany(vault, embedderId(manifest.models, shippedEmbedder), size);
  vault.close();
}

async function open(page: Page, hash: string): Promise<void> {
  await page.goto(`${page.url().split('#')[0]}${hash}`);
}

async function measure(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: /passphrase$/ }).fill(manyPassphrase);
  await page.getByRole('button', { name: 'Open' }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  const first = await timeOf(async () => {
    await open(page, '#/map');
    await page.getByRole('heading', { name: 'Who is who' }).waitFor();
  });
  console.log(`${'the map is there after'.padEnd(34)} ${first.toFixed(0)} ms`);
  await page.waitForTimeout(1500);
  say('panning the map', await timeFrames(page, 'panMap', frames));
  say('zooming the map, pictures included', await timeFrames(page, 'zoomMap', frames));
  await open(page, '#/people/1');
  await page.getByRole('heading', { name: 'Pictures' }).waitFor();
  await page.waitForTimeout(1500);
  say('scrolling the gallery', await timeFrames(page, 'scrollPage', frames));
}

const folder = await mkdtemp(join(tmpdir(), 'familiar-screens-bench-'));
try {
  console.log(`${size.members} members with ${size.samplesEach} samples each, ${frames} frames`);
  await seed(join(folder, 'data'));
  const app = await startInBrowser({
    dataFolder: join(folder, 'data'),
    homeFolder: join(folder, 'home'),
    switches: testPictureSwitches(0),
  });
  await app.page.setViewportSize({ width: 1600, height: 1000 });
  await measure(app.page).finally(app.close);
} finally {
  await rm(folder, { recursive: true, force: true });
}
