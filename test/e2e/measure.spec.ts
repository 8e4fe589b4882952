import { expect } from '@playwright/test';
import { hashOf } from '#renderer/state/route.ts';
import { launchChromium } from './fixtures/browser-app.ts';
import { manAtDesk } from './fixtures/faces.ts';
import { test } from './fixtures/familiar-test.ts';
import { everyAddress, openAddress } from './measure/every-screen.ts';
import { expectInOrder, faultsOn } from './measure/measure.ts';
import { inOrder, plantedFaults } from './measure/planted-faults.ts';
import { fillWithDrawnHousehold, openDrawnHousehold } from './steps/drawn-household.ts';

test.beforeEach(({ host }, testInfo) => testInfo.skip(host !== 'browser', 'Electron lays out the same page'));

test('every screen behind the lock fits every window', async ({ camera, familiar }) => {
  test.slow();
  await camera.show(await manAtDesk(0));
  const page = await familiar.restart('none', fillWithDrawnHousehold);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openDrawnHousehold(page);
  for (const route of everyAddress) {
    await openAddress(page, route);
    await expectInOrder(page, hashOf(route));
  }
  expect(everyAddress.length).toBeGreaterThan(20);
});

test('each kind of fault is found where it is planted, and nothing where all is well', async () => {
  const browser = await launchChromium([]);
  const page = await browser.newPage({ viewport: { width: 400, height: 400 } });
  for (const { html, says } of plantedFaults) {
    await page.setContent(`<!doctype html><body style="margin: 0">${html}`);
    expect(await faultsOn(page), html).toEqual(expect.arrayContaining([expect.stringMatching(says)]));
  }
  for (const html of inOrder) {
    await page.setContent(`<!doctype html><body style="margin: 0">${html}`);
    expect(await faultsOn(page), html).toEqual([]);
  }
  await browser.close();
});
