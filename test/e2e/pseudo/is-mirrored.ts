import type { Page } from '@playwright/test';

/** Whether the page is laid out from right to left: the app's sign, at the beginning of its bar, stands on the right. */
export function isMirrored(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const sign = document.querySelector('header svg')?.getBoundingClientRect();
    if (sign === undefined) throw new Error('the bar has no sign');
    const isRight = sign.left > window.innerWidth / 2;
    if (isRight !== (getComputedStyle(document.body).direction === 'rtl')) throw new Error('the bar is not mirrored');
    return isRight;
  });
}
