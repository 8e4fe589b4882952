import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import sharp, { type Sharp } from 'sharp';
import type { AnalysedFace, ImageAnalysis } from '#core/analysis/analysed-face.ts';
import { distance, dot } from '#core/recognition/embedding.ts';
import { meshPoint } from '#core/vision/face-mesh.ts';
import type { RgbaImage } from '#core/vision/image.ts';
import { manFaces, otherFaces } from '../../fixtures/face-grid.ts';
import { asJpeg, asPng, emptyFrame, webcamFrame } from '../../fixtures/webcam-frame.ts';
import { realAnalyser } from '../real-nets.ts';

let analyse: Awaited<ReturnType<typeof realAnalyser>>;
let man: RgbaImage[];
let others: RgbaImage[];

before(async () => {
  [analyse, man, others] = await Promise.all([realAnalyser(), manFaces(), otherFaces()]);
});

const ofFrame = (image: RgbaImage): Promise<ImageAnalysis> => analyse({ kind: 'rgba', image });
const ofFile = (bytes: Uint8Array): Promise<ImageAnalysis> => analyse({ kind: 'file', bytes });

const open = (image: RgbaImage): Sharp =>
  sharp(image.data, { raw: { width: image.width, height: image.height, channels: 4 } });

const pixels = async (picture: Sharp): Promise<RgbaImage> => {
  const { data, info } = await picture.ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data: new Uint8Array(data) };
};

const onlyFace = ({ faces }: ImageAnalysis): AnalysedFace => {
  const [face, ...more] = faces;
  assert.ok(face, 'no face was found');
  assert.equal(more.length, 0, 'more than one face was found');
  return face;
};

const first = (images: readonly RgbaImage[]): RgbaImage => images[0] ?? assert.fail();

/** Pictures side by side and below each other before a plain wall, each enlarged to `side` pixels, with gaps. */
const group = (tiles: readonly RgbaImage[], columns: number, side: number, gap: number): Promise<RgbaImage> => {
  const pitch = side + gap;
  return Promise.all(
    tiles.map(async (tile, i) => ({
      input: await open(tile).resize(side, side).png().toBuffer(),
      left: gap + (i % columns) * pitch,
      top: gap + Math.floor(i / columns) * pitch,
    })),
  ).then((pieces) =>
    pixels(
      sharp({
        create: {
          width: gap + columns * pitch,
          height: gap + Math.ceil(tiles.length / columns) * pitch,
          channels: 3,
          background: '#7a7874',
        },
      }).composite(pieces),
    ),
  );
};

test('pictures of one man are close to each other, those of others are far', async () => {
  const embed = async (tile: RgbaImage) => onlyFace(await ofFrame(await webcamFrame([tile]))).embedding;
  const his = await Promise.all(man.map(embed));
  const theirs = await Promise.all(others.map(embed));
  const pairs = his.flatMap((a, i) => his.slice(i + 1).map((b) => distance(a, b)));
  const strangers = his.flatMap((a) => theirs.map((b) => distance(a, b)));
  assert.ok(Math.max(...pairs) < 0.845, `the same man is up to ${Math.max(...pairs)} away`);
  assert.ok(Math.min(...strangers) > 0.845, `a stranger is only ${Math.min(...strangers)} away`);
});

test('tells all there is to tell about a face', async () => {
  const frame = await webcamFrame([first(man)]);
  const face = onlyFace(await ofFrame(frame));
  assert.equal(face.picture, undefined);
  assert.ok(Math.abs(dot(face.embedding, face.embedding) - 1) < 1e-5);
  assert.equal(face.embedding.length, 1344);
  assert.ok(face.score > 0.7 && face.score <= 1);
  assert.ok(face.box.width > 120 && face.box.width < 260 && Math.abs(face.box.x + face.box.width / 2 - 320) < 40);
  assert.ok(Math.abs(face.pose.yaw) < 25 && Math.abs(face.pose.roll) < 10);
  const { sharpness, exposure, brightness, interocularPx, occlusion, eyesOpen } = face.quality;
  assert.ok(sharpness > 0.5 && exposure > 0.8 && occlusion < 0.2, JSON.stringify(face.quality));
  assert.ok(
    brightness > 80 &&
      brightness < 200 &&
      interocularPx > 60 &&
      interocularPx < 120 &&
      eyesOpen > 0.15 &&
      eyesOpen < 0.5,
    JSON.stringify(face.quality),
  );
  const [leftEye, rightEye, chin] = [33, 263, 152].map((index) => meshPoint(face.mesh, index));
  assert.ok(leftEye && rightEye && chin && leftEye.x < rightEye.x && chin.y > leftEye.y);
});

test('sees that a picture is blurred, dark or covered', async () => {
  const frame = await webcamFrame([first(man)]);
  const qualityOf = async (picture: Sharp) => onlyFace(await ofFrame(await pixels(picture))).quality;
  const good = onlyFace(await ofFrame(frame)).quality;
  const blurred = await qualityOf(open(frame).blur(5));
  assert.ok(blurred.sharpness < 0.3 && good.sharpness > 0.6, `${blurred.sharpness} and ${good.sharpness}`);
  const dark = await qualityOf(open(frame).removeAlpha().linear(0.15, 0));
  assert.ok(dark.brightness < 30 && dark.exposure < 0.5, JSON.stringify(dark));
  const mouth = meshPoint(onlyFace(await ofFrame(frame)).mesh, 14);
  const scarf = { create: { width: 220, height: 90, channels: 3, background: '#e6e6e4' } } as const;
  const covered = await qualityOf(
    open(frame).composite([{ input: scarf, left: Math.round(mouth.x) - 110, top: Math.round(mouth.y) - 35 }]),
  );
  assert.ok(covered.occlusion > 0.7, JSON.stringify(covered));
});

test('finds nobody where nobody is', async () => {
  const noise = new Uint8Array(640 * 480 * 4).map((_, i) => Math.imul(i + 1, 2654435761) >>> 24);
  const flat = (value: number): RgbaImage => ({
    width: 640,
    height: 480,
    data: new Uint8Array(640 * 480 * 4).fill(value),
  });
  for (const image of [await emptyFrame(), flat(0), flat(128), flat(255), { width: 640, height: 480, data: noise }]) {
    assert.deepEqual(await ofFrame(image), { width: 640, height: 480, faces: [] });
    assert.deepEqual((await ofFile(await asPng(image))).faces, []);
  }
});

test('finds both of two people, the larger first', async () => {
  const small = await webcamFrame([first(others)], 1.4);
  const big = await open(first(man)).resize(300, 300).png().toBuffer();
  const both = await pixels(open(small).composite([{ input: big, left: 10, top: 90 }]));
  const { faces } = await ofFrame(both);
  assert.equal(faces.length, 2);
  assert.ok((faces[0]?.box.width ?? 0) > (faces[1]?.box.width ?? 0));
  const him = onlyFace(await ofFrame(await webcamFrame([first(man)])));
  assert.ok(distance(faces[0]?.embedding ?? him.mesh, him.embedding) < 0.35);
});

test('finds twenty faces of a group, each as itself', async () => {
  const tiles = [...man.slice(0, 6), ...others];
  const { faces } = await ofFile(await asPng(await group(tiles, 5, 180, 40)));
  assert.equal(faces.length, 20);
  const single = onlyFace(await ofFrame(await webcamFrame([first(others)])));
  assert.equal(faces.filter(({ embedding }) => distance(embedding, single.embedding) < 0.35).length, 1);
});

test('finds small faces of a large photo that are lost in the whole of it', async () => {
  const tile = { input: await open(first(man)).resize(90, 90).png().toBuffer() };
  const wall = sharp({ create: { width: 1920, height: 1080, channels: 3, background: '#7a7874' } });
  const photo = await pixels(
    wall.composite([
      { ...tile, left: 300, top: 250 },
      { ...tile, left: 1700, top: 900 },
    ]),
  );
  assert.ok((await ofFrame(photo)).faces.length < 2);
  assert.equal((await ofFile(await asPng(photo))).faces.length, 2);
});

test('finds the face of a tight crop in a file', async () => {
  const him = onlyFace(await ofFrame(await webcamFrame([first(man)])));
  for (const cut of [14, 20, 26]) {
    const side = 106 - 2 * cut;
    const crop = await pixels(
      open(first(man)).extract({ left: cut, top: cut, width: side, height: side }).resize(200, 200),
    );
    const face = onlyFace(await ofFile(await asPng(crop)));
    assert.ok(distance(face.embedding, him.embedding) < 0.5, `cut ${cut}: ${distance(face.embedding, him.embedding)}`);
  }
});

test('a tilted head is the same man, and its tilt is told', async () => {
  const frame = await webcamFrame([first(man)]);
  const upright = onlyFace(await ofFrame(frame));
  for (const angle of [-40, 25]) {
    const face = onlyFace(await ofFrame(await pixels(open(frame).rotate(angle, { background: '#7a7874' }))));
    assert.ok(Math.abs(face.pose.roll - upright.pose.roll - angle) < 6, `roll ${face.pose.roll} for ${angle}`);
    assert.ok(distance(face.embedding, upright.embedding) < 0.2);
  }
});

test('frames of any size are analysed, the man is the same in each', async () => {
  const him = onlyFace(await ofFrame(await webcamFrame([first(man)])));
  const base = await webcamFrame([first(man)]);
  for (const [width, height] of [
    [64, 64],
    [65, 127],
    [320, 240],
    [799, 601],
    [1280, 720],
    [1920, 1080],
    [720, 1280],
  ] as const) {
    const image = await pixels(open(base).resize(width, height, { fit: 'contain', background: '#7a7874' }));
    const { faces, ...size } = await ofFrame(image);
    assert.deepEqual(size, { width, height });
    const [face] = faces;
    if (Math.min(width, height) >= 240)
      assert.ok(face && distance(face.embedding, him.embedding) < 0.25, `${width} x ${height}`);
  }
});

test('a grey picture is the same man', async () => {
  const frame = await webcamFrame([first(man)]);
  const colour = onlyFace(await ofFrame(frame));
  const grey = onlyFace(await ofFrame(await pixels(open(frame).removeAlpha().modulate({ saturation: 0 }))));
  assert.ok(distance(colour.embedding, grey.embedding) < 0.3);
});

test('a frame, where a face is sought coarsely, and files of the same picture give nearly the same embedding', async () => {
  const frame = await webcamFrame([first(man)]);
  const live = onlyFace(await ofFrame(frame));
  assert.ok(distance(live.embedding, onlyFace(await ofFile(await asPng(frame))).embedding) < 0.08);
  assert.ok(distance(live.embedding, onlyFace(await ofFile(await asJpeg(frame))).embedding) < 0.08);
});

test('makes a preview of a file that no browser shows, and of none for which it is not wanted', async () => {
  const file = await open(await webcamFrame([first(man)]))
    .tiff()
    .toBuffer();
  const { preview } = await analyse({ kind: 'file', bytes: file, withPreview: true });
  const { format, width, height } = await sharp(preview).metadata();
  assert.deepEqual([format, width, height], ['webp', 640, 480]);
  assert.equal((await ofFile(file)).preview, undefined);
});
