import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ChosenCamera } from '#contract/calls/device.ts';
import { type OpenCamera, openCamera, slowCamera } from '#renderer/camera/open-camera.ts';
import { isBlack, isFlat } from '#renderer/camera/watch-pictures.ts';

type Device = { readonly deviceId: string; readonly label: string; readonly fault?: string };

/**
 * A computer with these cameras, the first of which is the system's choice; without permission they have neither names
 * nor ids.
 */
function computerWith(cameras: readonly Device[], isPermitted = true) {
  let isNamed = isPermitted;
  const ended: string[] = [];
  const asked: string[] = [];
  const streamOf = ({ deviceId }: Device): MediaStream => {
    const track = { getSettings: () => ({ deviceId }), stop: () => ended.push(deviceId) };
    return { getVideoTracks: () => [track], getTracks: () => [track], opened: deviceId } as unknown as MediaStream;
  };
  return {
    ended,
    asked,
    enumerateDevices: async () =>
      cameras.map((camera) => ({
        kind: 'videoinput',
        ...(isNamed ? camera : { deviceId: '', label: '' }),
      })) as unknown as MediaDeviceInfo[],
    async getUserMedia({ video }: MediaStreamConstraints = {}) {
      const wanted = (video as { deviceId?: { exact: string } }).deviceId?.exact ?? cameras[0]?.deviceId;
      asked.push(wanted ?? 'none');
      const camera = cameras.find(({ deviceId }) => deviceId === wanted);
      if (camera === undefined) throw new DOMException('gone', 'NotFoundError');
      if (camera.fault !== undefined) throw new DOMException('broken', camera.fault);
      isNamed = true;
      return streamOf(camera);
    },
  };
}

const opened = async (camera: Promise<OpenCamera>): Promise<string> =>
  ((await camera).stream as unknown as { opened: string }).opened;

const front = { deviceId: 'a1', label: 'Front' };
const desk = { deviceId: 'b1', label: 'Desk' };

test('without a choice the system’s camera is opened, and asked for once', async () => {
  const computer = computerWith([front, desk]);
  assert.equal(await opened(openCamera(null, computer)), 'a1');
  assert.deepEqual(computer.asked, ['a1']);
});

test('the chosen camera is opened by its id, whatever it is called now', async () => {
  const computer = computerWith([front, { ...desk, label: 'Desk (2)' }]);
  assert.equal(await opened(openCamera(desk, computer)), 'b1');
});

test('under another address, where ids are others, it is found by its name', async () => {
  assert.equal(
    await opened(openCamera({ deviceId: 'of another address', label: 'Desk' }, computerWith([front, desk]))),
    'b1',
  );
});

test('where names are told only once a camera runs, the other one is let go for the chosen one', async () => {
  const computer = computerWith([front, desk], false);
  assert.equal(await opened(openCamera({ deviceId: 'x', label: 'Desk' }, computer)), 'b1');
  assert.deepEqual(computer.ended, ['a1']);
});

test('where the chosen one is the system’s anyway it is opened once', async () => {
  const computer = computerWith([front, desk], false);
  assert.equal(await opened(openCamera({ deviceId: 'x', label: 'Front' }, computer)), 'a1');
  assert.deepEqual([computer.asked, computer.ended], [['a1'], []]);
});

test('a chosen camera that is not there gives way to the system’s, and one that is in use does not', async () => {
  assert.equal(await opened(openCamera(desk, computerWith([front]))), 'a1');
  await assert.rejects(openCamera(desk, computerWith([front, { ...desk, fault: 'NotReadableError' }])), {
    name: 'NotReadableError',
  });
});

test('another camera that takes the place of the chosen one is said to stand in; the chosen one never is', async () => {
  const isStandIn = async (chosen: ChosenCamera, cameras: readonly Device[]): Promise<boolean> =>
    (await openCamera(chosen, computerWith(cameras))).isStandIn;
  assert.equal(await isStandIn(desk, [front]), true);
  assert.equal(await isStandIn(desk, [front, desk]), false);
  assert.equal(await isStandIn(null, [front]), false);
});

test('of two cameras of one name the chosen one is opened at another address, too', async () => {
  const twins = (at: string) => [0, 1].map((index) => ({ deviceId: `${at}${index}`, label: 'HD Webcam' }));
  const { cameras } = await openCamera(null, computerWith(twins('first')));
  for (const [index, chosen] of cameras.entries()) {
    assert.equal(await opened(openCamera(chosen, computerWith(twins('second')))), `second${index}`);
    assert.equal(await opened(openCamera(chosen, computerWith(twins('third'), false))), `third${index}`);
  }
});

test('the picture is asked for as the camera takes it, and cut only while it rests', async () => {
  const asked: MediaTrackConstraints[] = [];
  const track = {
    getSettings: () => ({ width: 720, height: 1280 }),
    applyConstraints: async (constraints: MediaTrackConstraints) => void asked.push(constraints),
  };
  const stream = { getVideoTracks: () => [track] } as unknown as MediaStream;
  slowCamera(stream, true);
  slowCamera(stream, false);
  const [slow, usual] = asked as unknown as Readonly<Record<string, unknown>>[];
  assert.deepEqual(slow, { width: 720, height: 1280, frameRate: { max: 5 }, resizeMode: 'crop-and-scale' });
  assert.deepEqual(usual?.['resizeMode'], { exact: 'none' });
});

test('a covered camera’s picture is black; a dark room, a dim dot and a grey wall are not', () => {
  const picture = (value: number): Uint8Array => new Uint8Array(32 * 24 * 4).fill(value);
  assert.equal(isBlack(picture(0).map((_, i) => (i % 4 === 3 ? 255 : 7))), true);
  assert.equal(isBlack(picture(60)), false);
  assert.equal(isBlack(picture(0).with(1001, 40)), false);
});

test('a picture of one colour is flat, with what compression leaves; a wall and a half picture are not', () => {
  const green = new Uint8Array(32 * 24 * 4).map((_, i) => [0, 135, 0, 255][i % 4] as number);
  assert.equal(isFlat(green.with(401, 137)), true);
  assert.equal(isFlat(green.with(401, 150)), false);
  assert.equal(isFlat(green.map((value, i) => (i % 4 === 1 ? value + Math.floor(i / 128) : value))), false);
});
