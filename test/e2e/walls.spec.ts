import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type Page } from '@playwright/test';
import { test } from './fixtures/familiar-test.ts';

/** A web page of this machine on another port, as any local program could serve one. */
async function openNeighbour(page: Page): Promise<{ neighbour: Page; server: Server; cookies: string[] }> {
  const cookies: string[] = [];
  const server = createServer((request, response) => {
    cookies.push(request.headers.cookie ?? '');
    response.setHeader('Content-Type', 'text/html').end('<title>Neighbour</title>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const neighbour = await page.context().newPage();
  await neighbour.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  return { neighbour, server, cookies };
}

test.describe('a page on another port of this computer, in the browser that was let in', () => {
  // Before the app is started: there is nothing to start it for.
  test.beforeEach(({ host }, testInfo) => testInfo.skip(host !== 'browser', 'Electron has no port'));

  test('reaches nothing: no socket, no answer, no picture, no script, no frame', async ({ familiar }) => {
    const { origin } = new URL(familiar.page().url());
    const { neighbour, server } = await openNeighbour(familiar.page());
    const reached = await neighbour.evaluate(async (target) => {
      const outcome = <T extends EventTarget>(element: T): Promise<string> =>
        new Promise((resolve) => {
          for (const name of ['load', 'open']) element.addEventListener(name, () => resolve('reached'));
          element.addEventListener('error', () => resolve('refused'));
        });
      const image = Object.assign(new Image(), { src: `${target}/icon.svg` });
      const script = Object.assign(document.createElement('script'), { src: `${target}/` });
      document.head.append(script);
      const read = (mode: RequestMode): Promise<string> =>
        fetch(`${target}/`, { mode, credentials: 'include' }).then(
          () => 'reached',
          () => 'refused',
        );
      return Promise.all([
        outcome(new WebSocket(`${target.replace('http', 'ws')}/socket`)),
        outcome(image),
        outcome(script),
        read('cors'),
        read('no-cors'),
      ]);
    }, origin);
    expect(reached).toEqual(['refused', 'refused', 'refused', 'refused', 'refused']);

    const frame = await neighbour.evaluateHandle((target) => {
      const element = Object.assign(document.createElement('iframe'), { src: `${target}/` });
      document.body.append(element);
      return new Promise<HTMLIFrameElement>((resolve) => element.addEventListener('load', () => resolve(element)));
    }, origin);
    expect((await frame.contentFrame())?.url()).toBe('chrome-error://chromewebdata/');
    server.close();
  });

  test('cannot lead the person into Familiar', async ({ familiar }) => {
    const { origin } = new URL(familiar.page().url());
    const { neighbour, server } = await openNeighbour(familiar.page());
    await neighbour.evaluate((target) => window.location.assign(target), origin);
    await expect(neighbour.getByText('Another page tried to open Familiar')).toBeVisible();
    await familiar.page().reload();
    await expect(familiar.page().getByRole('main')).toBeVisible();
    server.close();
  });

  test('is not shown the cookie by the browser, at whatever name', async ({ familiar }) => {
    const page = familiar.page();
    expect(page.url()).not.toContain('key');
    expect(JSON.stringify(await page.context().cookies())).toContain('familiar-');
    const { neighbour, server, cookies } = await openNeighbour(page);
    const { port } = new URL(neighbour.url());
    for (const name of ['localhost', 'other.localhost']) await neighbour.goto(`http://${name}:${port}/`);
    expect(cookies.length).toBeGreaterThanOrEqual(3);
    expect(cookies.join('')).toBe('');
    server.close();
  });
});
