import type { Page } from '@playwright/test';

/** Waits until the next frames are drawn and nothing moves or fades any more but what never ends. */
export const settle = (page: Page): Promise<unknown> =>
  page.evaluate(async () => {
    const nextFrame = (): Promise<unknown> => new Promise((drawn) => requestAnimationFrame(drawn));
    await nextFrame();
    await nextFrame();
    await Promise.all(
      document
        .getAnimations()
        .map((animation) =>
          animation.effect?.getComputedTiming().endTime === Infinity ? null : animation.finished.catch(() => null),
        ),
    );
  });
