import { expect, type Page } from '@playwright/test';
import { lampTimes } from '#renderer/features/lock/lamp-state.ts';
import { en } from '#words/en/catalogue.ts';
import { dimmed } from '../fixtures/webcam-frame.ts';
import { manAtDesk } from './fixtures/faces.ts';
import { test } from './fixtures/familiar-test.ts';
import { type LightSample, pageLight, textContrasts, watchLight } from './steps/brightness.ts';
import { household } from './steps/first-run.ts';
import { setUpWithFace } from './steps/household.ts';
import { begin, expectSignedIn, lock, signInPanel, unlockWithPassphrase } from './steps/lock-screen.ts';
import { openSettings, saveSettings } from './steps/settings.ts';
import { settle } from './steps/settle.ts';

/** How much of the light of a picture is left in the dark: the face is found, and too dark to be recognised. */
const share = 0.18;

const inTheDark = async (photo: number) => (await manAtDesk(photo)).map((frame) => dimmed(frame, share));

const lamp = (page: Page) => page.locator('[data-lamp]');
const expectLamp = (page: Page, light: 'none' | 'off' | 'lit') =>
  expect(lamp(page)).toHaveAttribute('data-lamp', light);

async function useTheLamp(page: Page): Promise<void> {
  await openSettings(page, 'camera');
  await page.getByRole('checkbox', { name: en.settings.sections.lamp.label }).setChecked(true);
  await saveSettings(page);
}

const expectTooDark = (page: Page) => expect(signInPanel(page)).toContainText(en.gates.tooDark.title);

/** The texts of the page whose contrast is less than WCAG 2.2 asks for at its level AA. */
async function paleTexts(page: Page) {
  const texts = await textContrasts(page);
  expect(texts.length, 'texts on the lock screen').toBeGreaterThanOrEqual(7);
  return texts.filter(({ contrast }) => contrast < 4.5);
}

/** A small step back is noise: the picture in the oval moves, and large digits become dark on a ground that is bright. */
const noise = 0.02;

/** The samples in which the light goes back. */
const stepsBack = (samples: readonly LightSample[]) =>
  samples.filter(({ light }, i) => i > 0 && light < (samples[i - 1] as LightSample).light - noise);

/** How long the light takes from a tenth to nine tenths of its rise, in milliseconds. */
function riseMs(samples: readonly LightSample[]): number {
  const lights = samples.map(({ light }) => light);
  const [least, most] = [Math.min(...lights), Math.max(...lights)];
  const at = (part: number): number => samples.find(({ light }) => light >= least + part * (most - least))?.atMs ?? 0;
  return at(0.9) - at(0.1);
}

test('in the dark the lock screen lights up slowly without a flash, and signs in a face that is lit', async ({
  camera,
  familiar,
}, testInfo) => {
  testInfo.slow();
  await camera.show(await manAtDesk(0));
  const page = familiar.page();
  await page.emulateMedia({ colorScheme: 'dark' });
  await setUpWithFace(page);
  await useTheLamp(page);
  await camera.show([...(await inTheDark(3)), ...(await manAtDesk(3))], 16_000);
  await lock(page);
  await begin(page);
  await expectLamp(page, 'off');
  const samples = await watchLight(page, 6_000);
  await expectLamp(page, 'lit');
  const [before, after] = [samples[0]?.light ?? 1, samples.at(-1)?.light ?? 0];
  testInfo.annotations.push({ type: 'light in the dark theme', description: `${before} to ${after}` });
  expect(before).toBeLessThan(0.1);
  expect(after).toBeGreaterThan(0.75);
  expect(samples.length, 'looks at the light').toBeGreaterThan(12);
  expect(stepsBack(samples), 'the light only rises').toEqual([]);
  expect(riseMs(samples), 'and slowly').toBeGreaterThan(900);
  expect(await paleTexts(page)).toEqual([]);
  await expectSignedIn(page, household.owner, 'by face');
});

test('a lamp that nobody asked for stays off, and a lit one stays lit and leaves every text its contrast', async ({
  camera,
  familiar,
}, testInfo) => {
  testInfo.slow();
  await camera.show(await manAtDesk(0));
  const page = familiar.page();
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await setUpWithFace(page);
  await camera.show(await inTheDark(3));
  await lock(page);
  await begin(page);
  await expectTooDark(page);
  await page.waitForTimeout(2 * lampTimes.darkMs);
  await expectLamp(page, 'none');
  expect(await pageLight(page)).toBeLessThan(0.1);
  await unlockWithPassphrase(page);
  await useTheLamp(page);
  await lock(page);
  await begin(page);
  const samples = await watchLight(page, 4_000);
  const between = samples.filter(({ light }) => light > 0.2 && light < 0.7);
  expect(between, 'with less motion it changes at once').toEqual([]);
  await expectLamp(page, 'lit');
  const stays = await watchLight(page, 5_000);
  expect(Math.min(...stays.map(({ light }) => light))).toBeGreaterThan(0.7);
  for (const colorScheme of ['dark', 'light'] as const)
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await settle(page);
      expect(await paleTexts(page), `in ${colorScheme}, ${width} wide`).toEqual([]);
      testInfo.annotations.push({ type: `light, ${colorScheme} ${width}`, description: `${await pageLight(page)}` });
    }
  await expectLamp(page, 'lit');
});
