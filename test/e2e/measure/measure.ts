import { expect, type Page } from '@playwright/test';
import { settle } from '../steps/settle.ts';
import { findFaults } from './find-faults.ts';
import { readSeenPage, type SeenPage } from './seen-in-page.ts';

/** The windows that every screen has to fit. 450 by 350 is what is left of 900 by 700 at a zoom of 200 %. */
const windows = [
  { width: 1280, height: 800 },
  { width: 900, height: 700 },
  { width: 720, height: 900 },
  { width: 450, height: 350 },
  { width: 420, height: 800 },
  { width: 390, height: 844 },
] as const;

/** Reads the page as it is laid out, and says what is wrong with it. */
export const faultsOn = async (page: Page): Promise<readonly string[]> =>
  findFaults((await page.evaluate(readSeenPage)) as SeenPage);

/** What is still on its way is asked about again, so often. */
const patience = [100, 300, 800];

async function lastingFaults(page: Page): Promise<readonly string[]> {
  let faults: readonly string[] = [];
  for (const pause of [0, ...patience]) {
    await page.waitForTimeout(pause);
    await settle(page);
    faults = await faultsOn(page);
    if (faults.length === 0) break;
  }
  return faults;
}

/** Expects that the present screen is in order in every window, and goes on where it is not. */
export async function expectInOrder(page: Page, screen: string): Promise<void> {
  for (const size of windows) {
    await page.setViewportSize(size);
    expect.soft(await lastingFaults(page), `${screen} in a window of ${size.width} by ${size.height}`).toEqual([]);
  }
  await page.setViewportSize(windows[0]);
}
