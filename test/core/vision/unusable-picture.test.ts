import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createRandom } from '#core/numerics/seeded-draws.ts';
import type { RgbaImage } from '#core/vision/image.ts';
import { isUnusable } from '#core/vision/unusable-picture.ts';
import { manFaces } from '../../fixtures/face-grid.ts';
import { frameSize, webcamFrame } from '../../fixtures/webcam-frame.ts';

type Colour = readonly [red: number, green: number, blue: number];

const { width, height } = frameSize;
const random = createRandom(9);
const noise = (reach: number): number => Math.round((2 * random() - 1) * reach);

/** A picture whose pixels have the colours that the function says, by their share of the way down. */
const picture = (colour: (down: number) => Colour): RgbaImage => {
  const data = new Uint8Array(width * height * 4);
  for (let i = 0; i < data.length; i += 4) {
    data.set(colour(i / data.length), i);
    data[i + 3] = 255;
  }
  return { width, height, data };
};

/** A desk with somebody at it, as a sensor sees it. */
const somebody = async (): Promise<RgbaImage> => {
  const { data, ...size } = await webcamFrame((await manFaces()).slice(0, 1));
  return { ...size, data: data.map((value, i) => (i % 4 === 3 ? 255 : Math.max(0, Math.min(255, value + noise(3))))) };
};

/** The same with its lower part painted over. */
const partOf = async (share: number, colour: Colour): Promise<RgbaImage> => {
  const whole = await somebody();
  for (let i = Math.round(height * (1 - share)) * width * 4; i < whole.data.length; i += 4) whole.data.set(colour, i);
  return whole;
};

const [green, grey, black, white]: readonly Colour[] = [
  [0, 135, 0],
  [128, 128, 128],
  [0, 0, 0],
  [255, 255, 255],
];

test('a picture all of one colour is none', () => {
  for (const colour of [green, grey, white, [200, 30, 160] as const])
    assert.ok(isUnusable(picture(() => colour as Colour)));
});

test('one of which a good part is missing is none, whoever is in the rest', async () => {
  for (const colour of [green, grey]) assert.ok(isUnusable(await partOf(0.5, colour as Colour)), String(colour));
});

test('one without its colour signals is none: all of it is green, light and shadow alike', async () => {
  const { data, ...size } = await somebody();
  const shifted = data.map(
    (value, i) => [Math.max(0, value - 179), Math.min(255, value + 135), 0, 255][i % 4] as number,
  );
  assert.ok(isUnusable({ ...size, data: shifted }));
});

test('a wall, somebody at a desk, a night and a window are pictures, and so is one between black bars', async () => {
  const wall = picture(() => [122 + noise(3), 120 + noise(3), 116 + noise(3)]);
  const night = picture(() => [noise(6), noise(6), noise(9)].map((value) => Math.abs(value)) as unknown as Colour);
  const window = await partOf(0.4, white as Colour);
  const bars = await partOf(0.4, black as Colour);
  for (const [name, one] of Object.entries({ wall, night, window, bars, somebody: await somebody() }))
    assert.equal(isUnusable(one), false, name);
});

test('a room in the light of one lamp is a picture: its shadows are dark', () => {
  const lamp = picture((down) => [Math.abs(noise(5)), Math.round(240 * down) + Math.abs(noise(4)), 20]);
  assert.equal(isUnusable(lamp), false);
});
