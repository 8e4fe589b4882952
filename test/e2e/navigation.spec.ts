import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { packedTest as test } from './fixtures/packed-app.ts';

test.use({ mayComplain: /^Not allowed to (load local resource|navigate top frame)|Content Security Policy/ });

const elsewhere = ['https://example.org/', 'http://127.0.0.1:9/', 'data:text/html,x', 'javascript:void 0'] as const;

/** Every way in which a page could go to an address by itself; whether a window came of it. */
const tryToGo = (page: Page, target: string): Promise<boolean> =>
  page.evaluate(async (href) => {
    window.location.href = href;
    for (const where of ['_self', '_blank', '_top']) {
      const link = Object.assign(document.createElement('a'), { href, target: where });
      document.body.append(link);
      link.click();
      link.remove();
    }
    const opened = window.open(href);
    await new Promise((resolve) => setTimeout(resolve, 200));
    return opened !== null;
  }, target);

test('a page of the desktop app leads nowhere and opens nothing', async ({ familiar, folder }) => {
  const page = familiar.page();
  const start = page.getByLabel('Your name');
  await expect(start).toBeVisible();
  const address = page.url();
  const outside = `file://${join(folder, 'page.html')}`;
  writeFileSync(join(folder, 'page.html'), '<title>Elsewhere</title>');
  await page.evaluate(() => document.body.setAttribute('data-same-page', ''));
  for (const target of [...elsewhere, outside]) expect(await tryToGo(page, target), target).toBe(false);
  expect(page.url()).toBe(address);
  expect(await page.evaluate(() => document.body.hasAttribute('data-same-page'))).toBe(true);
  expect(await familiar.electron().evaluate(({ webContents }) => webContents.getAllWebContents().length)).toBe(1);
});

test('an empty page, for which nobody is asked, gives way to the app again', async ({ familiar }) => {
  const page = familiar.page();
  const start = page.getByLabel('Your name');
  await expect(start).toBeVisible();
  const address = page.url();
  await page.evaluate(() => document.body.setAttribute('data-same-page', ''));
  await page.evaluate(() => {
    setTimeout(() => {
      window.location.href = 'about:blank';
    });
  });
  await expect(page.locator('body[data-same-page]')).toHaveCount(0);
  await expect(start).toBeVisible();
  expect(page.url()).toBe(address);
});

test('no frame and no web view shows another page in the desktop app', async ({ familiar }) => {
  const page = familiar.page();
  await expect(page.getByLabel('Your name')).toBeVisible();
  await page.evaluate(async (targets) => {
    for (const src of targets)
      for (const name of ['iframe', 'webview']) {
        const frame = document.createElement(name);
        frame.setAttribute('src', src);
        document.body.append(frame);
      }
    await new Promise((resolve) => setTimeout(resolve, 500));
  }, elsewhere);
  const shown = page
    .frames()
    .map((frame) => frame.url())
    .filter((url) => url !== page.url());
  // What is refused shows nothing, or the browser's own word for it.
  expect(shown.filter((url) => url !== '' && url !== 'chrome-error://chromewebdata/')).toEqual([]);
  expect(await familiar.electron().evaluate(({ webContents }) => webContents.getAllWebContents().length)).toBe(1);
});

test('a file that is dropped on the page is not opened in its place', async ({ familiar, folder }) => {
  const page = familiar.page();
  const start = page.getByLabel('Your name');
  await expect(start).toBeVisible();
  const file = join(folder, 'page.html');
  writeFileSync(file, '<title>Elsewhere</title>');
  await page.evaluate(() => {
    document.body.setAttribute('data-same-page', '');
    document.addEventListener('drop', () => document.body.setAttribute('data-dropped', ''));
    document.addEventListener('dragover', () => document.body.setAttribute('data-dragged', ''));
  });
  const devTools = await page.context().newCDPSession(page);
  const data = { items: [], files: [file], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await devTools.send('Input.dispatchDragEvent', { type, x: 300, y: 300, data });
  await expect(page.locator('body[data-dragged]')).toHaveCount(1);
  await page.waitForTimeout(500);
  await expect(page.locator('body[data-same-page]')).toHaveCount(1);
  await expect(start).toBeVisible();
});
