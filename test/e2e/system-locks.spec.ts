import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Browser, chromium, type Page } from '@playwright/test';
import { createClient } from 'dbus-native';
import { type FakeLogind, startFakeLogind } from '../fixtures/fake-logind.ts';
import { busObstacle, type MessageBus, startMessageBus } from '../fixtures/message-bus.ts';
import { manAtDesk } from './fixtures/faces.ts';
import { test as base } from './fixtures/familiar-test.ts';
import { household } from './steps/first-run.ts';
import { setUpWithFace } from './steps/household.ts';
import { begin, expectSignedIn } from './steps/lock-screen.ts';

type Desktop = { readonly bus: MessageBus; readonly logind: FakeLogind };

const variables = ['DBUS_SYSTEM_BUS_ADDRESS', 'DBUS_SESSION_BUS_ADDRESS'] as const;

/** A desktop whose buses are the test's own, around the app. */
const test = base.extend<{ readonly desktop: Desktop }>({
  desktop: async ({ hasCamera: _ }, use, testInfo) => {
    const obstacle = process.platform === 'linux' ? busObstacle() : 'only Linux tells over D-Bus';
    testInfo.skip(obstacle !== null, obstacle ?? '');
    const bus = await startMessageBus();
    const logind = await startFakeLogind(bus.socket);
    const before = variables.map((name) => [name, process.env[name]] as const);
    for (const name of variables) process.env[name] = bus.address;
    await use({ bus, logind });
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
    await logind.close();
    await bus.stop();
  },
  folder: async ({ desktop: _, folder }, use) => use(folder),
});

const ways: Readonly<Record<string, (desktop: Desktop) => void | Promise<void>>> = {
  'the screen is locked': ({ logind }) => logind.lockSession(),
  'another user takes the screen': ({ logind }) => logind.change({ Active: false }),
  'the screen saver comes up': async ({ bus }) => {
    const saver = createClient({ socket: bus.socket });
    await saver.getId();
    saver.sendSignal('/org/gnome/ScreenSaver', 'org.gnome.ScreenSaver', 'ActiveChanged', 'b', [true]);
    await saver.close();
  },
};

test('locks with the system, and a face signs in again', async ({ camera, familiar, desktop }) => {
  await camera.show(await manAtDesk(0));
  const page = familiar.page();
  await setUpWithFace(page);
  for (const [what, happen] of Object.entries(ways)) {
    await test.step(what, async () => {
      await happen(desktop);
      await begin(page);
      await expectSignedIn(page, household.owner, 'by face');
    });
  }
});

/** A new line to the app; Chromium lets go of every line by which it is driven when the computer sleeps, late ones too. */
const connect = async (address: string): Promise<Browser> => {
  const endsAt = Date.now() + 20_000;
  for (;;) {
    try {
      return await chromium.connectOverCDP(address);
    } catch (error) {
      if (Date.now() > endsAt) throw error;
      await wait(500);
    }
  }
};

/** Takes hold of a page of the app anew. */
const reconnect = async (folder: string): Promise<{ readonly page: Page; readonly close: () => Promise<void> }> => {
  const [port, path] = readFileSync(join(folder, 'data', 'window', 'DevToolsActivePort'), 'utf8').split('\n');
  const browser = await connect(`ws://127.0.0.1:${port}${path}`);
  const [page] = browser.contexts().flatMap((context) => context.pages());
  if (page === undefined) throw new Error('the app shows no page');
  return { page, close: () => browser.close() };
};

test('is locked when the computer wakes up, and the camera sees again', async ({
  host,
  folder,
  camera,
  familiar,
  desktop,
}) => {
  await camera.show(await manAtDesk(0));
  await setUpWithFace(familiar.page());
  desktop.logind.sleep(true);
  await desktop.logind.told();
  desktop.logind.sleep(false);
  await desktop.logind.told();
  const line = host === 'electron' ? await reconnect(folder) : { page: familiar.page(), close: async () => undefined };
  await begin(line.page);
  await expectSignedIn(line.page, household.owner, 'by face');
  await line.close();
});
