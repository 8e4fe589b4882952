import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type Browser, type BrowserContext, expect, type Page } from '@playwright/test';
import { WebSocketServer } from 'ws';
import { writeStartFile } from '#web/start-file.ts';
import { emptyFrame } from '../fixtures/webcam-frame.ts';
import { launchChromium, type StartedHost, startHost } from './fixtures/browser-app.ts';
import { test as base } from './fixtures/familiar-test.ts';
import { setUpHousehold } from './steps/first-run.ts';
import { lock, unlockWithPassphrase } from './steps/lock-screen.ts';

type Door = {
  /** Starts browser mode on the one household, with more options. */
  readonly start: (...more: string[]) => Promise<StartedHost>;
  readonly context: BrowserContext;
  /** Ends with the test. */
  readonly later: (end: () => unknown) => void;
};

/** Browser mode and a browser that can be started and ended apart from each other. */
const test = base.extend<{ door: Door; browserOfTest: Browser }>({
  browserOfTest: async ({ camera }, use) => {
    const browser = await launchChromium(camera.switches);
    await use(browser);
    await browser.close();
  },
  door: async ({ browserOfTest, folder }, use) => {
    const ends: (() => unknown)[] = [];
    await use({
      start: async (...more) => {
        const host = await startHost({ dataFolder: join(folder, 'data'), homeFolder: join(folder, 'home') }, more);
        ends.push(() => host.end());
        return host;
      },
      context: await browserOfTest.newContext(),
      later: (end) => ends.push(end),
    });
    for (const end of ends.reverse()) await end();
  },
});

test.beforeEach(({ host }, testInfo) => testInfo.skip(host !== 'browser', 'Electron has no port'));

async function listenAt(port: number, answer: (server: Server) => void): Promise<() => void> {
  const servers = await Promise.all(
    ['127.0.0.1', '::1'].map(async (address) => {
      const server = createServer();
      answer(server);
      await new Promise<void>((resolve) => server.listen(port, address, resolve));
      return server;
    }),
  );
  return () => {
    for (const server of servers) {
      server.closeAllConnections();
      server.close();
    }
  };
}

/** Another user's program at the port: it writes down all that it is told, and answers every proof by noise. */
function squatter() {
  const told = { requests: [] as string[], sent: [] as number[], heads: '' };
  const sockets = new WebSocketServer({ noServer: true });
  const answer = (server: Server): void => {
    server.on('request', (request, response) => {
      told.requests.push(request.url ?? '');
      response.end('<title>Familiar</title>');
    });
    server.on('upgrade', (request, connection, head) => {
      told.requests.push(request.url ?? '');
      told.heads += request.rawHeaders.join('\n');
      sockets.handleUpgrade(request, connection, head, (socket) =>
        socket.on('message', (data: Buffer) => {
          told.sent.push(data.length);
          socket.send(Buffer.alloc(64, 7));
        }),
      );
    });
  };
  return { told, answer };
}

const keptIn = (page: Page): Promise<string> => page.evaluate(() => JSON.stringify({ ...localStorage }));

test('a program that takes the port Familiar left is sent a nonce and nothing else, and the tab has ended', async ({
  door,
}) => {
  const host = await door.start();
  const page = await door.context.newPage();
  await page.goto(host.address);
  await setUpHousehold(page);
  await lock(page);
  const key = (JSON.parse(await keptIn(page)) as Record<string, string>)['familiar.key'] ?? '';
  expect(key).toHaveLength(43);

  const { told, answer } = squatter();
  await host.end('SIGKILL');
  door.later(await listenAt(Number(new URL(host.address).port), answer));
  await expect.poll(() => told.sent, { timeout: 30_000 }).toEqual([32]);
  await expect(page.getByRole('heading', { name: 'Familiar has ended' })).toBeVisible();
  expect(await keptIn(page)).toBe('{}');
  await expect(page.locator('input, video')).toHaveCount(0);
  await page.waitForTimeout(8000);
  expect(told.requests).toEqual(['/socket']);
  expect(told.sent).toEqual([32]);
  expect(told.heads).not.toContain(key);
});

test('a host that ends in order is asked for by nobody afterwards: its tab has ended at once', async ({ door }) => {
  const host = await door.start();
  const page = await door.context.newPage();
  await page.goto(host.address);
  await expect(page.getByLabel('Your name')).toBeVisible();
  const { told, answer } = squatter();
  await host.end();
  door.later(await listenAt(Number(new URL(host.address).port), answer));
  await expect(page.getByRole('heading', { name: 'Familiar has ended' })).toBeVisible();
  expect(await keptIn(page)).toBe('{}');
  await page.waitForTimeout(3000);
  expect(told.requests).toEqual([]);
});

test('a service worker that a program left on the port never meets Familiar', async ({ door }) => {
  const script = `self.addEventListener('install', () => self.skipWaiting());
    self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
    self.addEventListener('fetch', (event) => event.respondWith(new Response('OWNED ' + event.request.url)));`;
  const planted = createServer((request, response) => {
    const isScript = request.url === '/worker.js';
    response.setHeader('Content-Type', isScript ? 'text/javascript' : 'text/html').end(isScript ? script : 'plain');
  });
  await new Promise<void>((resolve) => planted.listen(0, '127.0.0.1', resolve));
  const { port } = planted.address() as AddressInfo;
  const page = await door.context.newPage();
  await page.goto(`http://127.0.0.1:${port}/`);
  await page.evaluate(async () => {
    await navigator.serviceWorker.register('/worker.js');
    await navigator.serviceWorker.ready;
  });
  await page.reload();
  expect(await page.textContent('body')).toContain('OWNED');
  planted.closeAllConnections();
  await new Promise((resolve) => planted.close(resolve));

  const host = await door.start('--port', String(port));
  await page.goto(host.address);
  await expect(page.getByLabel('Your name')).toBeVisible();
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
});

test('a private file leads the browser in, and its page has a camera', async ({ door, folder, camera }) => {
  await camera.show([await emptyFrame()]);
  const host = await door.start();
  const file = writeStartFile(host.address, 'Familiar', [folder]);
  const page = await door.context.newPage();
  await page.goto(`file://${file?.path}`);
  await expect(page.getByLabel('Your name')).toBeVisible();
  expect(page.url()).toBe(`${new URL(host.address).origin}/`);
  expect(await page.evaluate(() => [window.isSecureContext, document.referrer])).toEqual([true, '']);
  const seen = await page.evaluate(async () => (await navigator.mediaDevices.getUserMedia({ video: true })).active);
  expect(seen).toBe(true);
  expect(await keptIn(page)).toContain('familiar.key');
  await page.reload();
  await expect(page.getByLabel('Your name')).toBeVisible();
});

test('a browser that comes by a fresh link shuts the one before out, and neither reaches what the other had', async ({
  door,
  browserOfTest,
}) => {
  const host = await door.start();
  const page = await door.context.newPage();
  await page.goto(host.address);
  await setUpHousehold(page);
  await expect.poll(() => keptIn(page)).toContain('familiar.key');

  const other = await (await browserOfTest.newContext()).newPage();
  await other.goto(await host.renew());
  await expect(other.getByRole('main')).toBeVisible();
  await unlockWithPassphrase(other);
  await expect(page.getByRole('heading', { name: 'Familiar has let another browser in' })).toBeVisible();
  expect(await keptIn(page)).toBe('{}');
  await page.reload();
  await expect(page.getByText('Familiar has not let this browser in')).toBeVisible();
});

test('the plain address works, too', async ({ door }) => {
  const host = await door.start('--plain-address');
  const page = await door.context.newPage();
  await page.goto(host.address);
  await setUpHousehold(page);
  await lock(page);
  await page.reload();
  await unlockWithPassphrase(page);
});
