import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { en } from '#words/en/catalogue.ts';
import { manAtDesk } from './fixtures/faces.ts';
import { test as base } from './fixtures/familiar-test.ts';
import { createKeyring, type Keyring, keyringObstacle } from './fixtures/keyring.ts';
import { household } from './steps/first-run.ts';
import { setUpWithFace } from './steps/household.ts';
import { expectSignedIn, unlockWithPassphrase } from './steps/lock-screen.ts';
import { openSettings } from './steps/settings.ts';

const { deviceObstacles, lock, settings } = en;

/** The app in a GNOME session of its own, with a keyring that was opened at the login. */
const test = base.extend<{ readonly keyring: Keyring }>({
  keyring: async ({ folder }, use) => {
    const keyring = await createKeyring(folder);
    await keyring.start('open');
    await use(keyring);
    await keyring.close();
  },
  environment: async ({ keyring }, use) => use(keyring.environment),
});

test.beforeEach(({ host }, testInfo) => {
  testInfo.skip(host !== 'electron', 'only the desktop app asks a keychain');
  testInfo.skip(keyringObstacle() !== null, keyringObstacle() ?? '');
});

/** Says what is away, opens with the passphrase, and says in the settings that the choice stands all the same. */
async function openWithoutKeychain(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: 'The faces are sealed' })).toBeVisible();
  const said = `${deviceObstacles.keychain.unavailable} ${lock.sealed.whatNow.unavailable}`;
  await expect(page.getByText(said)).toBeVisible();
  await unlockWithPassphrase(page, 'Open');
}

const keyFilesIn = (folder: string): string[] =>
  readdirSync(join(folder, 'home'), { recursive: true })
    .map(String)
    .filter((path) => /\.(key|keychain)$/.test(path))
    .map((path) => path.replace(/^.*\./, ''));

test('a keychain opens the faces after a restart; while it is gone the passphrase does, and nothing is lost', async ({
  camera,
  familiar,
  folder,
  keyring,
}) => {
  test.slow();
  await camera.show(await manAtDesk(0));
  await setUpWithFace(familiar.page(), 'device');
  expect(keyFilesIn(folder)).toEqual(['keychain']);
  await camera.show(await manAtDesk(2));
  await expectSignedIn(await familiar.restart(), household.owner, 'by face');

  await keyring.stop();
  await openWithoutKeychain(await familiar.restart());
  expect(keyFilesIn(folder)).toEqual(['keychain']);

  await keyring.start('open');
  await expectSignedIn(await familiar.restart(), household.owner, 'by face');
});

test('a locked keychain holds nothing up, also while it asks and nobody answers; unlocked, it opens the faces', async ({
  camera,
  familiar,
  keyring,
}) => {
  test.slow();
  await camera.show(await manAtDesk(0));
  await setUpWithFace(familiar.page(), 'device');
  await camera.show(await manAtDesk(2));

  await keyring.stop();
  await keyring.start('locked');
  await keyring.startAsking();
  const startedAt = performance.now();
  const page = await familiar.restart();
  await openWithoutKeychain(page);
  expect(performance.now() - startedAt).toBeLessThan(40_000);
  await openSettings(page, 'backups');
  await expect(page.getByText(settings.sections.keys.untilMended)).toBeVisible();

  await keyring.stop();
  await keyring.start('open');
  await expectSignedIn(await familiar.restart(), household.owner, 'by face');
});
