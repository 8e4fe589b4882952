import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { createRandom } from '#core/numerics/seeded-draws.ts';
import { shippedEmbedder } from '#core/recognition/embedder.ts';
import { distance } from '#core/recognition/embedding.ts';
import { isMiddleOf } from '#core/vision/face-chip.ts';
import type { RgbaImage } from '#core/vision/image.ts';
import { keptCut } from '#core/vision/kept-picture.ts';
import { mostWideBytes } from '#core/vision/wide-cut.ts';
import { createImageCodec } from '#engine/images/image-codec.ts';
import type { FaceNets } from '#engine/onnx/face-nets.ts';
import { createAnalyser } from '#engine/process/analyse-image.ts';
import { createFaceEmbedder } from '#engine/process/embed-faces.ts';
import { createKeptFaces, type KeptFaces } from '#engine/process/kept-faces.ts';
import { drawnPicture, drawnWebcamPicture } from '../../fixtures/drawn-faces.ts';
import { manFaces, otherFaces } from '../../fixtures/face-grid.ts';
import { asPng, webcamFrame } from '../../fixtures/webcam-frame.ts';
import { realNets } from '../real-nets.ts';

const codec = createImageCodec();
const atOnce = async (): Promise<void> => undefined;
let nets: FaceNets;
let analyse: ReturnType<typeof createAnalyser>;
let kept: KeptFaces;

before(async () => {
  nets = await realNets();
  analyse = createAnalyser(nets, codec, shippedEmbedder);
  kept = createKeptFaces(codec, createFaceEmbedder(nets, shippedEmbedder));
});

const largestFace = async (bytes: Uint8Array) =>
  (await analyse({ kind: 'file', bytes })).faces[0] ?? assert.fail('no face was found');

const framesOfMan = async (count: number): Promise<RgbaImage[]> =>
  Promise.all((await manFaces()).slice(0, count).map((tile) => webcamFrame([tile])));

test('a kept picture shows all that any net sees of a face, in pixels as fine', () => {
  const views = shippedEmbedder.flatMap(({ query, sample }) => [...query, ...sample]);
  for (const { side, shows, rise = 0 } of views) {
    assert.ok(shows / 2 + Math.abs(rise) <= keptCut.shows / 2);
    assert.ok(keptCut.shows / keptCut.side <= shows / side + 1e-9);
  }
  const widest = views.reduce((wide, view) => (view.shows > wide.shows ? view : wide));
  assert.ok(isMiddleOf(widest, keptCut));
});

test('from its kept picture a face is embedded nearly where it was, photographed or drawn', async () => {
  const drawn = await Promise.all([3, 14, 25].map((seed) => drawnPicture(seed, 'adult', {}, 480, 'png')));
  const photographed = await Promise.all((await framesOfMan(3)).map(asPng));
  for (const bytes of [...drawn, ...photographed]) {
    const { picture, sampleEmbedding } = await largestFace(new Uint8Array(bytes));
    assert.ok(picture);
    const anew = distance(await kept.embed(picture, atOnce), sampleEmbedding);
    assert.ok(anew < 0.08, `${anew}`);
    assert.ok(picture.bytes.length < 20_000, `${picture.bytes.length} bytes`);
  }
});

test('a frame and a file of the same pixels keep the same picture', async () => {
  const [image] = await framesOfMan(1);
  assert.ok(image);
  const { mesh, picture } = await largestFace(await asPng(image));
  assert.deepEqual(await kept.keep(image, mesh), picture);
});

test('people see the aligned chip of a kept picture, as they did when the chip was kept', async () => {
  const [image] = await framesOfMan(1);
  assert.ok(image);
  const { picture } = await largestFace(await asPng(image));
  const tile = await codec.decode(await kept.cutTile(picture ?? assert.fail()));
  assert.deepEqual([tile.width, tile.height], [150, 150]);
  const again = await kept.keepChip(
    new Uint8Array(150 * 150 * 3).map((_, i) => tile.data[4 * Math.floor(i / 3) + (i % 3)] as number),
  );
  assert.equal(again.shows, 1);
  const same = await codec.decode(await kept.cutTile(again));
  const difference =
    same.data.reduce((sum, value, i) => sum + Math.abs(value - (tile.data[i] as number)), 0) / tile.data.length;
  assert.ok(difference < 3, `${difference}`);
});

test('of a chip alone each net makes what it can', async () => {
  const [image] = await framesOfMan(1);
  assert.ok(image);
  const { picture, sampleEmbedding } = await largestFace(await asPng(image));
  const tile = await kept.cutTile(picture ?? assert.fail());
  const anew = await kept.embed({ bytes: tile, shows: 1 }, atOnce);
  assert.ok(distance(anew, sampleEmbedding) < 0.25, `${distance(anew, sampleEmbedding)}`);
  assert.ok(distance(anew, sampleEmbedding) > 0.03);
});

test('rests before each view that a net is shown', async () => {
  const [image] = await framesOfMan(1);
  assert.ok(image);
  const { picture } = await largestFace(await asPng(image));
  let rests = 0;
  await kept.embed(picture ?? assert.fail(), async () => void rests++);
  assert.equal(
    rests,
    shippedEmbedder.reduce((sum, { sample }) => sum + sample.length, 0),
  );
});

test('what is no picture is refused', async () => {
  await assert.rejects(kept.embed({ bytes: Uint8Array.of(1, 2, 3), shows: 1 }, atOnce), { code: 'badImage' });
  await assert.rejects(kept.cutTile({ bytes: Uint8Array.of(1, 2, 3), shows: 1 }), { code: 'badImage' });
});

test('a wide picture shows a person with hair and shoulders, upright and in little room', async () => {
  for (const seed of [3, 14, 25]) {
    const bytes = new Uint8Array(await drawnWebcamPicture(seed, 'adult'));
    const { wide, box } = await largestFace(bytes);
    const picture = await codec.decode(wide ?? assert.fail('no wide picture was made'));
    assert.ok(Math.abs(picture.width / picture.height - 100 / 122) < 0.01);
    assert.ok(picture.height >= 1.3 * box.height, `${picture.height} of ${box.height}`);
    assert.ok((wide?.length ?? 0) < 30_000, `${wide?.length} bytes`);
    const shown = await largestFace(await asPng(picture));
    assert.ok(shown.box.x > 0 && shown.box.x + shown.box.width < picture.width, 'the whole face');
    assert.ok(shown.box.y > 0.12 * picture.height, 'and the hair above');
  }
});

test('of several people each has a wide picture of their own, or none', async () => {
  const apart = await webcamFrame([...(await manFaces()).slice(0, 1), ...(await otherFaces()).slice(0, 1)], 2);
  const { faces } = await analyse({ kind: 'file', bytes: await asPng(apart) });
  assert.equal(faces.length, 2);
  for (const { wide } of faces) {
    const seen = await analyse({ kind: 'file', bytes: wide ?? assert.fail('no wide picture was made') });
    assert.equal(seen.faces.length, 1);
  }
  const close = faces.map(({ box }) => ({ ...box, x: box.x + box.width * 0.9 }));
  assert.equal(await kept.keepWide(apart, faces[0]?.mesh ?? assert.fail(), close.slice(0, 1)), null);
});

test('noise, which no encoder makes small, is kept at less detail or not at all', async () => {
  const image = await webcamFrame((await manFaces()).slice(0, 1));
  const { mesh } = await largestFace(await asPng(image));
  const random = createRandom(5);
  const data = image.data.map((value, i) => (i % 4 === 3 ? value : Math.floor(256 * random())));
  const wide = await kept.keepWide({ ...image, data }, mesh, []);
  assert.ok(wide === null || wide.length <= mostWideBytes, `${wide?.length} bytes`);
});
