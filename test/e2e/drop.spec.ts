import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { asPng } from '../fixtures/webcam-frame.ts';
import { photoOfMan } from './fixtures/faces.ts';
import { test } from './fixtures/familiar-test.ts';
import { setUpHousehold } from './steps/first-run.ts';

test.use({ hasCamera: false });

/** Drags files or folders of the disk over something and lets go, as the system does it. */
async function drop(page: Page, target: Locator, files: readonly string[]): Promise<void> {
  const box = await target.boundingBox();
  if (box === null) throw new Error('there is nothing to drop on');
  const at = { x: box.x + box.width / 2, y: box.y + Math.min(20, box.height / 2) };
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [...files], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, ...at, data });
  await session.detach();
}

test('photos and whole folders are dropped on the place for them; elsewhere nothing happens', async ({
  familiar,
  folder,
}) => {
  const page = familiar.page();
  const album = join(folder, 'album');
  mkdirSync(join(album, 'summer'), { recursive: true });
  writeFileSync(join(album, 'one.png'), await asPng(await photoOfMan(1)));
  writeFileSync(join(album, 'summer', 'two.png'), await asPng(await photoOfMan(2)));
  writeFileSync(join(album, 'summer', 'notes.txt'), 'no photo');
  await setUpHousehold(page);
  await page.getByRole('tab', { name: 'Photos' }).click();
  const address = page.url();
  const heading = page.getByRole('heading', { level: 1 });
  const title = await heading.textContent();

  await drop(page, heading, [join(album, 'one.png')]);
  await drop(page, page.getByRole('tab', { name: 'Photos' }), [album]);
  await expect(heading).toHaveText(title ?? '');
  expect(page.url()).toBe(address);

  await drop(page, page.getByRole('region', { name: 'Photos', exact: true }), [album]);
  await expect(page.getByRole('list', { name: 'Chosen photos' }).getByText(/^Added to /)).toHaveCount(2);
  expect(page.url()).toBe(address);
  expect(page.context().pages()).toHaveLength(1);
});
