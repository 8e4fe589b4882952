import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import sharp from 'sharp';
import type { AnalysedFace } from '#core/analysis/analysed-face.ts';
import { failedGate, queryLimits, sampleLimits } from '#core/analysis/quality-gates.ts';
import { meshPoint } from '#core/vision/face-mesh.ts';
import type { Point, RgbaImage } from '#core/vision/image.ts';
import { manFaces, otherFaces } from '../../fixtures/face-grid.ts';
import { frameSize, webcamFrame } from '../../fixtures/webcam-frame.ts';
import { realAnalyser } from '../real-nets.ts';

let analyse: Awaited<ReturnType<typeof realAnalyser>>;
let frames: RgbaImage[];

before(async () => {
  const [analyser, man, others] = await Promise.all([realAnalyser(), manFaces(), otherFaces()]);
  analyse = analyser;
  frames = await Promise.all([...man.slice(0, 3), ...others.slice(0, 5)].map((tile) => webcamFrame([tile])));
});

/** Where the eyes, the nose and the chin of a face are, and how far the eyes are apart. */
type Places = { readonly left: Point; readonly right: Point; readonly chin: Point; readonly nose: Point };

const placesOf = ({ mesh }: AnalysedFace): Places => {
  const between = (one: number, other: number): Point => {
    const [a, b] = [meshPoint(mesh, one), meshPoint(mesh, other)];
    return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
  };
  return {
    left: between(33, 133),
    right: between(362, 263),
    nose: meshPoint(mesh, 1),
    chin: meshPoint(mesh, 152),
  };
};

type Drawing = (places: Places, unit: number) => string;

const lens = ({ x, y }: Point, unit: number, paint: string): string =>
  `<ellipse cx="${x}" cy="${y}" rx="${0.36 * unit}" ry="${0.26 * unit}" ${paint}/>`;

/** A window as a coated lens throws it back: greenish, brightest at the top. */
const mirroredWindow =
  '<linearGradient id="window" x1="0" y1="0" x2="0" y2="1">' +
  '<stop offset="0" stop-color="#a9cdd0" stop-opacity=".65"/><stop offset="1" stop-color="#8fb0b4" stop-opacity=".2"/>' +
  '</linearGradient>';

/** Thin dark frames whose lenses mirror a window over the eye, but not over the skin below it. */
const thinGlasses: Drawing = ({ left, right }, unit) =>
  [left, right]
    .map((eye) => {
      const mirrored = { x: eye.x, y: eye.y - 0.06 * unit };
      const rim = `fill="none" stroke="#2a2622" stroke-width="${0.03 * unit}"`;
      return (
        `<ellipse cx="${mirrored.x}" cy="${mirrored.y}" rx="${0.32 * unit}" ry="${0.17 * unit}" ` +
        `fill="url(#window)"/>${lens(eye, unit, rim)}`
      );
    })
    .join('');

const darkGlasses: Drawing = ({ left, right }, unit) =>
  [left, right].map((eye) => lens(eye, unit, 'fill="#171719"')).join('');

const mask: Drawing = ({ nose, chin, left, right }, unit) => {
  const [from, to] = [left.x - 0.45 * unit, right.x + 0.45 * unit];
  return `<rect x="${from}" y="${nose.y}" width="${to - from}" height="${chin.y - nose.y + 0.1 * unit}" fill="#dfe3e6"/>`;
};

const bar: Drawing = ({ left, right }, unit) => {
  const from = left.x - 0.5 * unit;
  const top = Math.min(left.y, right.y) - 0.28 * unit;
  return `<rect x="${from}" y="${top}" width="${right.x - left.x + unit}" height="${0.56 * unit}" fill="#141414"/>`;
};

/** A frame with something drawn before its face, all in as little light as said. */
const seen = async (frame: RgbaImage, drawing: Drawing | null, light: number): Promise<AnalysedFace | null> => {
  const [face] = (await analyse({ kind: 'rgba', image: frame })).faces;
  assert.ok(face, 'no face was found');
  const places = placesOf(face);
  const unit = Math.hypot(places.right.x - places.left.x, places.right.y - places.left.y);
  const { width, height } = frameSize;
  const svg = `<svg width="${width}" height="${height}">${mirroredWindow}${drawing?.(places, unit) ?? ''}</svg>`;
  const drawn = await sharp(frame.data, { raw: { width, height, channels: 4 } })
    .composite([{ input: Buffer.from(svg) }])
    .removeAlpha()
    .png()
    .toBuffer();
  const data = await sharp(drawn).linear(light, 0).ensureAlpha().raw().toBuffer();
  const [again] = (await analyse({ kind: 'rgba', image: { width, height, data: new Uint8Array(data) } })).faces;
  return again ?? null;
};

const gateOf = (face: AnalysedFace | null, limits: typeof queryLimits): string | null =>
  face && failedGate(face, frameSize, { ...limits, minBrightness: 0 });

/** The frame with next to no light left on one side of its face. */
const halfLit = async (frame: RgbaImage, side: 1 | -1): Promise<AnalysedFace | null> => {
  const [face] = (await analyse({ kind: 'rgba', image: frame })).faces;
  assert.ok(face, 'no face was found');
  const { left, right } = placesOf(face);
  const [middle, unit] = [(left.x + right.x) / 2, right.x - left.x];
  const data = frame.data.map((value, i) => {
    const lit = 1 / (1 + Math.exp((-12 * side * (((i / 4) % frame.width) - middle)) / unit));
    return i % 4 === 3 ? value : value * (0.02 + 0.98 * lit);
  });
  const [again] = (await analyse({ kind: 'rgba', image: { ...frame, data } })).faces;
  return again ?? null;
};

test('a face with one side in the dark is told so, and not that something covers it', async () => {
  const told: (string | null)[] = [];
  for (const frame of frames) {
    for (const side of [1, -1] as const) {
      const face = await halfLit(frame, side);
      if (face === null) continue;
      told.push(gateOf(face, sampleLimits));
      assert.equal(face.isHalfLit, true, 'the side is seen to be dark');
    }
  }
  assert.ok(!told.includes('covered'), `${told}`);
  assert.ok(told.includes('halfLit'), `some would have been called covered: ${told}`);
});

test('a face in light from the front has no side in the dark, however dark it is', async () => {
  for (const frame of frames) {
    for (const light of [1, 0.4, 0.2])
      assert.notEqual((await seen(frame, null, light))?.isHalfLit, true, `at ${light}`);
  }
});

for (const light of [1, 0.4]) {
  test(`thin glasses that mirror a window let everybody enrol and sign in, at ${light} of the light`, async () => {
    for (const frame of frames) {
      const face = await seen(frame, thinGlasses, light);
      assert.ok(face, 'the face is found behind its glasses');
      assert.equal(gateOf(face, queryLimits), null, `${face.quality.occlusion}`);
      assert.equal(gateOf(face, sampleLimits), null, `${face.quality.occlusion}`);
    }
  });

  for (const [name, drawing] of Object.entries({ 'dark glasses': darkGlasses, 'a mask': mask, 'a bar': bar })) {
    test(`${name} before the face let nobody in, at ${light} of the light`, async () => {
      for (const frame of frames) {
        const face = await seen(frame, drawing, light);
        assert.ok(face === null || gateOf(face, queryLimits) === 'covered', `${face?.quality.occlusion}`);
      }
    });
  }
}
