import { expect, type Page } from '@playwright/test';
import { hashOf, type Route, type RouteOf, type ScreenName } from '#renderer/state/route.ts';
import { settingsPageNames } from '#renderer/state/settings-addresses.ts';

/** Ben of the drawn household, who has pictures of every kind, and Grandma Dot, who has two. */
const [ben, dot] = [2, 4];

/** The addresses at which each screen behind the lock is looked at. It compiles once none is missing. */
const addressesOf: { readonly [S in ScreenName]: readonly RouteOf<S>[] } = {
  home: [{ screen: 'home' }],
  people: [{ screen: 'people' }],
  photos: [{ screen: 'photos' }],
  person: [
    { screen: 'person', memberId: ben },
    { screen: 'person', memberId: ben, show: 'flagged' },
    { screen: 'person', memberId: dot },
  ],
  enrol: [
    { screen: 'enrol', memberId: dot },
    { screen: 'enrol', memberId: dot, poses: ['left', 'up'] },
  ],
  map: [{ screen: 'map' }, { screen: 'map', show: 'tuned' }],
  pairs: [{ screen: 'pairs' }],
  compare: [
    { screen: 'compare', a: null, b: null },
    {
      screen: 'compare',
      a: { kind: 'sample', memberId: 1, sampleId: 1 },
      b: { kind: 'sample', memberId: ben, sampleId: 15 },
    },
  ],
  whatIf: [
    { screen: 'whatIf', setAside: [] },
    { screen: 'whatIf', setAside: [15] },
  ],
  tuning: [{ screen: 'tuning' }],
  activity: [{ screen: 'activity' }],
  unknownFaces: [{ screen: 'unknownFaces' }],
  settings: [{ screen: 'settings' }, ...settingsPageNames.map((page) => ({ screen: 'settings', page }) as const)],
  how: [{ screen: 'how' }],
};

/** Every address that is looked at. */
export const everyAddress: readonly Route[] = Object.values(addressesOf).flat();

/** Opens an address behind the lock, and waits until nothing of it is on its way. */
export async function openAddress(page: Page, route: Route): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, hashOf(route));
  const screen = page.locator(`main[data-screen="${route.screen}"]`);
  await expect(screen.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(screen.locator('[class*="skeleton"]')).toHaveCount(0);
}
