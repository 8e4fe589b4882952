import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { emptyFrame } from '../fixtures/webcam-frame.ts';
import { packedTest as test } from './fixtures/packed-app.ts';

test.use({ mayComplain: /^Permissions policy violation/ });

/** What a page is told when it asks for each of these: "granted", or why not. */
async function askForAll(): Promise<Readonly<Record<string, string>>> {
  const outcome = (asked: () => Promise<unknown>): Promise<string> =>
    asked().then(
      (answer) => (typeof answer === 'string' ? answer : 'granted'),
      (error: unknown) => (error instanceof GeolocationPositionError ? `code ${error.code}` : (error as Error).name),
    );
  const camera = { video: true };
  const microphone = { audio: true };
  const media = (wanted: MediaStreamConstraints) => outcome(() => navigator.mediaDevices.getUserMedia(wanted));
  return {
    camera: await media(camera),
    microphone: await media(microphone),
    both: await media({ ...camera, ...microphone }),
    screen: await outcome(() => navigator.mediaDevices.getDisplayMedia()),
    position: await outcome(() => new Promise((...ends) => navigator.geolocation.getCurrentPosition(...ends))),
    notifications: await outcome(() => Notification.requestPermission()),
    clipboard: await outcome(() => navigator.clipboard.readText()),
    midi: await outcome(() => navigator.requestMIDIAccess()),
  };
}

test('of all that a page may ask for, the desktop app grants the camera alone', async ({ camera, familiar }) => {
  await camera.show([await emptyFrame()]);
  const page = familiar.page();
  await expect(page.getByLabel('Your name')).toBeVisible();
  const refused = 'NotAllowedError';
  expect(await page.evaluate(askForAll)).toEqual({
    camera: 'granted',
    microphone: refused,
    both: refused,
    screen: refused,
    position: 'code 1',
    notifications: 'denied',
    clipboard: refused,
    midi: 'SecurityError',
  });
});

test('a page that is not the app’s own is granted nothing by its walls', async ({ camera, familiar, folder }) => {
  await camera.show([await emptyFrame()]);
  const file = join(folder, 'page.html');
  writeFileSync(file, '<title>Not ours</title>');
  const told = await familiar.electron().evaluate(
    async ({ BrowserWindow, session }, [path = '', ask = '']) => {
      // The wall that keeps requests in is another one: without it the page comes as far as this one.
      session.defaultSession.webRequest.onBeforeRequest(null);
      const window = new BrowserWindow({ show: false });
      await window.loadFile(path);
      const answer: unknown = await window.webContents.executeJavaScript(`(${ask})()`, true);
      window.destroy();
      return answer;
    },
    [file, String(askForAll)],
  );
  const refused = 'NotAllowedError';
  expect(told).toEqual({
    camera: refused,
    microphone: refused,
    both: refused,
    screen: refused,
    position: 'code 1',
    notifications: 'denied',
    clipboard: refused,
    midi: refused,
  });
});
