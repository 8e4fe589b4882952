import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { createVideoReader } from '#renderer/camera/read-video.ts';

const camera = { width: 8, height: 6 };
const small = { width: 4, height: 3 };
/** What the camera shows, and what a drawing of it does, by the value of every byte. */
const copied = 7;
const drawn = 9;
/** When the camera took each of its pictures. */
const takenAtMs = 1234.5;

/** A browser's frames and canvases; each thing that is drawn is noted. */
function browser(
  context: TestContext,
  { visible = camera, knowsRgba = true, hasFrames = true, fails = false, rotation = 0 } = {},
) {
  const noted = { drawn: [] as string[], open: 0, copies: new Set<unknown>() };
  const video = { videoWidth: camera.width, videoHeight: camera.height } as HTMLVideoElement;
  class Frame {
    readonly visibleRect = visible;
    readonly rotation = rotation;
    readonly timestamp = takenAtMs * 1000;
    constructor(source: unknown) {
      assert.equal(source, video);
      noted.open += 1;
    }
    allocationSize({ format }: { format: string }): number {
      assert.equal(format, 'RGBA');
      return visible.width * visible.height * (knowsRgba ? 4 : 1.5);
    }
    async copyTo(data: Uint8ClampedArray): Promise<void> {
      if (fails) throw new DOMException('not here', 'NotSupportedError');
      noted.copies.add(data);
      data.fill(copied);
    }
    close(): void {
      noted.open -= 1;
    }
  }
  class Canvas {
    width = 1;
    height = 1;
    value = 0;
    getContext() {
      return {
        putImageData: ({ data }: { data: Uint8ClampedArray }) => {
          this.value = data[0] ?? 0;
        },
        drawImage: (source: unknown) => {
          noted.drawn.push(source === video ? 'video' : 'copy');
          this.value = source instanceof Canvas ? source.value : drawn;
        },
        getImageData: (_x: number, _y: number, width: number, height: number) => ({
          data: new Uint8ClampedArray(4 * width * height).fill(this.value),
        }),
      };
    }
  }
  class Pixels {
    readonly data: Uint8ClampedArray;
    constructor(data: Uint8ClampedArray, width: number) {
      assert.equal(width, visible.width);
      this.data = data;
    }
  }
  const globals = { OffscreenCanvas: Canvas, ImageData: Pixels, ...(hasFrames && { VideoFrame: Frame }) };
  Object.assign(globalThis, globals);
  context.after(() => {
    for (const name of Object.keys(globals)) Reflect.deleteProperty(globalThis, name);
  });
  return { noted, read: createVideoReader(video) };
}

const pixels = ({ width, height }: typeof camera, value: number, taken: number | null = takenAtMs) => ({
  data: new Uint8ClampedArray(4 * width * height).fill(value),
  takenAtMs: taken,
});

test('a picture of the camera’s own size is a copy of its own, and nothing is drawn', async (context) => {
  const { read, noted } = browser(context);
  const first = await read(camera);
  assert.deepEqual(first, pixels(camera, copied));
  assert.notEqual((await read(camera))?.data, first?.data);
  assert.deepEqual([noted.drawn, noted.open], [[], 0]);
});

test('a smaller one is shrunk from the copy, whose memory serves again, and the video is never drawn', async (context) => {
  const { read, noted } = browser(context);
  for (let time = 0; time < 3; time++) assert.deepEqual(await read(small), pixels(small, copied));
  assert.deepEqual([noted.drawn, noted.open], [['copy', 'copy', 'copy'], 0]);
  assert.equal(noted.copies.size, 1);
});

test('where the browser cuts and shrinks the camera’s picture, the cut is copied and shrunk from the copy', async (context) => {
  const { read, noted } = browser(context, { visible: { width: 12, height: 9 } });
  for (let time = 0; time < 2; time++) assert.deepEqual(await read(camera), pixels(camera, copied));
  assert.deepEqual([noted.drawn, noted.open, noted.copies.size], [['copy', 'copy'], 0, 1]);
});

for (const [what, options] of [
  ['has no frames of a video', { hasFrames: false }],
  ['copies only in the camera’s own format', { knowsRgba: false }],
  ['cannot copy this one', { fails: true }],
  ['shows the picture turned', { visible: { width: 6, height: 8 } }],
  ['shows the picture upside down', { rotation: 180 }],
] as const) {
  test(`where the browser ${what}, the video is drawn`, async (context) => {
    const { read, noted } = browser(context, options);
    assert.deepEqual(await read(camera), pixels(camera, drawn, null));
    assert.deepEqual(await read(small), pixels(small, drawn, null));
    assert.deepEqual([noted.drawn, noted.open], [['video', 'video'], 0]);
  });
}
