import { expect } from '@playwright/test';
import { hashOf } from '#renderer/state/route.ts';
import { loadCatalogue } from '#words/load-catalogue.ts';
import { emptyFrame } from '../fixtures/webcam-frame.ts';
import { launchChromium } from './fixtures/browser-app.ts';
import { test } from './fixtures/familiar-test.ts';
import { lookAtFirstRun, lookAtLocked, lookAtRecoveryCode, lookAtSealed } from './measure/before-sign-in.ts';
import { lookAtDialogs } from './measure/dialogs.ts';
import { everyAddress, openAddress } from './measure/every-screen.ts';
import { readUnseenChoices } from './measure/forced-colours.ts';
import { expectInOrder, faultsOn } from './measure/measure.ts';
import { inOrder, plantedFaults } from './measure/planted-faults.ts';
import { fillWithDrawnHousehold, openDrawnHousehold } from './steps/drawn-household.ts';
import { settle } from './steps/settle.ts';

test.use({ mayComplain: /^WebSocket connection to/ });
test.beforeEach(({ host }, testInfo) => testInfo.skip(host !== 'browser', 'Electron lays out the same page'));

/** English, and the language whose words are longest. */
for (const locale of ['en-GB', 'de-DE']) {
  test.describe(() => {
    test.use({ browserLocale: locale });

    test(`every screen and dialog fits every window, in ${locale}`, async ({ camera, familiar }) => {
      test.slow();
      const words = await loadCatalogue(locale);
      // Somebody to be seen would be enrolled while the enrolment is measured.
      await camera.show([await emptyFrame()]);
      await familiar.page().emulateMedia({ reducedMotion: 'reduce' });
      await lookAtFirstRun(familiar.page(), words);
      const page = await familiar.restart('none', fillWithDrawnHousehold);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await lookAtSealed(page, words);
      await lookAtRecoveryCode(page, words);
      for (const route of everyAddress) {
        await openAddress(page, route);
        await expectInOrder(page, hashOf(route));
      }
      await lookAtDialogs(page, words);
      await lookAtLocked(page, words, familiar.killHost);
    });
  });
}

test('what is chosen is seen with forced colours', async ({ camera, familiar }) => {
  await camera.show([await emptyFrame()]);
  const page = await familiar.restart('none', fillWithDrawnHousehold);
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await openDrawnHousehold(page);
  let choices = 0;
  for (const route of everyAddress) {
    await openAddress(page, route);
    await settle(page);
    expect.soft(await page.evaluate(readUnseenChoices), hashOf(route)).toEqual([]);
    choices += await page.locator('[aria-current], [aria-pressed="true"], [aria-checked="true"]').count();
  }
  expect(choices).toBeGreaterThan(40);
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
