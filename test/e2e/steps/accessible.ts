import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { settle } from './settle.ts';

type Scheme = 'light' | 'dark';

/** In which colours to look, both unless told, and whether a list or menu is open. */
type Options = { readonly schemes?: readonly Scheme[]; readonly isMenu?: boolean };

/**
 * Legacy: the other mode opens a page of its own for frames, which Electron does not allow; there are no frames.
 * In the second colours only what depends on colours is looked at.
 */
const axe = (page: Page, isFirst: boolean, isMenu: boolean): AxeBuilder => {
  const builder = new AxeBuilder({ page }).setLegacyMode();
  if (!isFirst) return builder.withRules(['color-contrast', 'link-in-text-block']);
  // An open list or menu lies over the page, outside of its landmarks, and has the focus: that one advice is not for
  // it.
  return builder.disableRules(isMenu ? ['region'] : []);
};

/**
 * Expects no violation on the present screen, in light and in dark. What is seen only while a dialog or a colour is
 * still changing goes away and is asked about again; a violation that stays fails.
 */
export const expectAccessible = async (
  page: Page,
  screen: string,
  { schemes = ['light', 'dark'], isMenu = false }: Options = {},
): Promise<void> => {
  await expectFitsNarrow(page, screen);
  for (const [at, colorScheme] of schemes.entries()) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expect(async () => {
      await settle(page);
      const { violations } = await axe(page, at === 0, isMenu).analyze();
      const found = violations.map(({ id, help, nodes }) => ({
        id,
        help,
        where: nodes.map(({ target, any }) => [target.join(' '), ...any.map((check) => check.message)]),
      }));
      expect(found, `${screen} in ${colorScheme}`).toEqual([]);
    }).toPass({ timeout: 20_000, intervals: [500, 1_000, 2_000] });
  }
};

/** The narrowest window that a screen has to fit. */
const narrow = { width: 420, height: 800 };

/** Expects that nothing of the present screen runs past the edge of a narrow window. */
const expectFitsNarrow = async (page: Page, screen: string): Promise<void> => {
  // In Electron the page has the window's size, of which Playwright knows nothing.
  const size =
    page.viewportSize() ?? (await page.evaluate(() => ({ width: window.innerWidth, height: window.innerHeight })));
  await page.setViewportSize(narrow);
  const tooWide = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  await expect.poll(tooWide, { message: `${screen} in a narrow window` }).toBeLessThanOrEqual(0);
  await page.setViewportSize(size);
};
