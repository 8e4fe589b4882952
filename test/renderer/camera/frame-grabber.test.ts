import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { createFrameGrabber } from '#renderer/camera/frame-grabber.ts';

/** A video whose clock always goes on, and what the camera gives it: a picture of so many grey pixels of this value. */
function videoOf(context: TestContext) {
  const camera = { value: 1, takenAtMs: 0 };
  const video = {
    readyState: 4,
    videoWidth: 64,
    videoHeight: 64,
    get currentTime(): number {
      return performance.now();
    },
  } as unknown as HTMLVideoElement;
  class Frame {
    readonly visibleRect = { width: 64, height: 64 };
    readonly timestamp = camera.takenAtMs * 1000;
    allocationSize(): number {
      return 64 * 64 * 4;
    }
    async copyTo(data: Uint8ClampedArray): Promise<void> {
      data.fill(128)[101] = camera.value;
    }
    close(): void {}
  }
  class Canvas {
    getContext(): null {
      return null;
    }
  }
  const globals = { VideoFrame: Frame, OffscreenCanvas: Canvas, HTMLMediaElement: { HAVE_CURRENT_DATA: 2 } };
  Object.assign(globalThis, globals);
  context.after(() => {
    for (const name of Object.keys(globals)) Reflect.deleteProperty(globalThis, name);
  });
  return { camera, grabber: createFrameGrabber(video) };
}

test('a picture is new by its pixels, and a camera that stands still has none, though the video’s clock goes on', async (context) => {
  const { camera, grabber } = videoOf(context);
  await grabber.grab();
  Object.assign(camera, { value: 2, takenAtMs: 40.5 });
  const taken = await grabber.grab();
  assert.equal(taken?.frame.data[101], 2);
  assert.equal(taken?.takenAtMs, 40.5);
  for (let time = 0; time < 3; time++) assert.equal(await grabber.grab(), null);
  camera.value = 3;
  assert.equal((await grabber.grab())?.frame.data[101], 3);
});

test('the first picture, which may be left from before, is not given out', async (context) => {
  const { camera, grabber } = videoOf(context);
  assert.equal(await grabber.grab(), null);
  assert.equal(await grabber.grab(), null);
  camera.value = 2;
  assert.notEqual(await grabber.grab(), null);
});
