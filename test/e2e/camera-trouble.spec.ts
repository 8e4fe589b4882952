import { expect, type Page } from '@playwright/test';
import { frameSize } from '../fixtures/webcam-frame.ts';
import { manAtDesk } from './fixtures/faces.ts';
import { test } from './fixtures/familiar-test.ts';
import { enrolByCamera } from './steps/enrolment.ts';
import { household, setUpHousehold } from './steps/first-run.ts';
import { expectState, lock, signInPanel, unlockWithPassphrase } from './steps/lock-screen.ts';
import { openSettings } from './steps/settings.ts';

const covered = {
  ...frameSize,
  data: new Uint8Array(frameSize.width * frameSize.height * 4).map((_, i) => (i % 4 === 3 ? 255 : 3)),
};

/** From now on the camera fails to open like this; with null it opens again. */
async function breakCamera(page: Page, name: string | null): Promise<void> {
  await page.evaluate((fault) => {
    const { mediaDevices } = navigator;
    if (fault === null) Reflect.deleteProperty(mediaDevices, 'getUserMedia');
    else
      Object.defineProperty(mediaDevices, 'getUserMedia', {
        configurable: true,
        value: () => Promise.reject(new DOMException('', fault)),
      });
  }, name);
}

async function pullOut(page: Page): Promise<void> {
  await page.evaluate(() => {
    const stream = document.querySelector('video')?.srcObject as MediaStream;
    stream.getVideoTracks()[0]?.dispatchEvent(new Event('ended'));
  });
}

test('says what is wrong with the camera and what to do, heals by itself, and lets the passphrase in all the while', async ({
  familiar,
  camera,
  host,
}) => {
  await camera.show(await manAtDesk(0));
  await setUpHousehold(familiar.page(), 'passphrase');
  await enrolByCamera(familiar.page(), household.owner);
  await lock(familiar.page());
  await expectState(familiar.page(), 'needsIntent');

  await test.step('a covered lens', async () => {
    await camera.show([covered]);
    await familiar.page().reload();
    await expectState(familiar.page(), 'cameraProblem');
    await expect(signInPanel(familiar.page())).toContainText('The camera shows nothing');
  });

  await test.step('in use by another program, then not allowed, then free again', async () => {
    const page = familiar.page();
    for (const [fault, words] of [
      ['NotReadableError', 'The camera is in use'],
      ['NotAllowedError', 'The camera is not allowed'],
    ] as const) {
      await breakCamera(page, fault);
      await page.getByRole('button', { name: 'Try the camera again' }).click();
      await expect(signInPanel(page)).toContainText(words);
    }
    await camera.show(await manAtDesk(0));
    await breakCamera(page, null);
    await page.getByRole('button', { name: 'Try the camera again' }).click();
    await expectState(page, 'needsIntent');
  });

  await test.step('pulled out in the middle, and plugged in again', async () => {
    const page = familiar.page();
    await pullOut(page);
    await expect(signInPanel(page)).toContainText('The camera is gone');
    await page.evaluate(() => navigator.mediaDevices.dispatchEvent(new Event('devicechange')));
    await expectState(page, 'needsIntent');
    await unlockWithPassphrase(page);
  });

  await test.step('the chosen one is remembered over a restart at another address', async () => {
    const before = new URL(familiar.page().url()).origin;
    await openSettings(familiar.page(), 'camera');
    await familiar.page().getByRole('combobox', { name: 'Camera', exact: true }).click();
    const choice = familiar.page().getByRole('option').nth(1);
    const name = (await choice.textContent()) ?? '';
    await choice.click();
    await expect(familiar.page().getByRole('combobox', { name: 'Camera', exact: true })).toContainText(name);
    await familiar.restart();
    await unlockWithPassphrase(familiar.page(), 'Open');
    // In Electron the page has no other address, and its origin is opaque.
    if (host === 'browser') expect(new URL(familiar.page().url()).origin).not.toBe(before);
    await openSettings(familiar.page(), 'camera');
    await expect(familiar.page().getByRole('combobox', { name: 'Camera', exact: true })).toContainText(name);
  });
});
