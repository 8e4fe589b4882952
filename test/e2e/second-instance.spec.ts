import { once } from 'node:events';
import { expect } from '@playwright/test';
import { packedTest as test } from './fixtures/packed-app.ts';

test('a second start on the same data ends at once and brings the first window to the front', async ({
  familiar,
  packed,
}) => {
  await expect(familiar.page().getByLabel('Your name')).toBeVisible();
  const electron = familiar.electron();
  const look = () =>
    electron.evaluate(({ BrowserWindow }) => {
      const [window, ...others] = BrowserWindow.getAllWindows();
      return { isFocused: window?.isFocused(), isVisible: window?.isVisible(), others: others.length };
    });
  await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.blur());
  await expect.poll(look).toEqual({ isFocused: false, isVisible: true, others: 0 });

  const second = packed.start();
  expect(await once(second.app, 'exit')).toEqual([0, null]);
  await expect.poll(look).toEqual({ isFocused: true, isVisible: true, others: 0 });
});
