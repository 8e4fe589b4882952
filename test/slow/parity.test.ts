import assert from 'node:assert/strict';
import { join } from 'node:path';
import { before, describe, type TestContext, test } from 'node:test';
import sharp from 'sharp';
import { yearLikelihoods } from '#core/enrolment/young-face.ts';
import { contourLength, eyeSide } from '#core/liveness/eye-contour.ts';
import type { RgbaImage } from '#core/vision/image.ts';
import { createAgeHeadReader } from '#engine/models/age-head.ts';
import { loadModel } from '#engine/models/load-model.ts';
import { type ModelName, readManifest } from '#engine/models/model-manifest.ts';
import { ensureAgeHead } from '../../models/builder/age-head.ts';
import { ensureModels } from '../../models/builder/ensure-models.ts';
import { manFaces, otherFaces } from '../fixtures/face-grid.ts';
import { type Difference, differenceOf } from '../models/difference.ts';
import { openOnnxNet } from '../models/onnx-net.ts';
import { loadReferenceMobilefacenet, loadReferenceNets, type ReferenceNets } from '../models/reference-nets.ts';

const root = join(import.meta.dirname, '..', '..');
const folder = join(root, 'models');

const pictureOf = async (face: RgbaImage, size: number): Promise<Uint8Array> => {
  const raw = { width: face.width, height: face.height, channels: 4 } as const;
  return new Uint8Array(await sharp(face.data, { raw }).removeAlpha().resize(size, size).raw().toBuffer());
};

/** No face at all: stripes of every colour. */
const stripes = (size: number): Uint8Array => Uint8Array.from({ length: size * size * 3 }, (_, i) => (i * 7) % 256);

const openModel = async (name: ModelName) =>
  openOnnxNet(await loadModel(folder, (await readManifest(folder)).models[name]));

const report = (context: TestContext, subject: string, differences: readonly Difference[]): Difference => {
  const worst = (key: keyof Difference): number => Math.max(...differences.map((difference) => difference[key]));
  const total = { largest: worst('largest'), rootMeanSquare: worst('rootMeanSquare'), relative: worst('relative') };
  const figures = Object.entries(total).map(([key, value]) => `${key} ${value.toExponential(1)}`);
  context.diagnostic(`${subject} over ${differences.length} pictures: ${figures.join(', ')}`);
  return total;
};

describe('the nets against the original packages on TensorFlow.js and LiteRT', () => {
  let reference: ReferenceNets;
  let faces: RgbaImage[];

  before(async () => {
    await ensureModels({ folder, modules: join(root, 'node_modules'), report: () => {} });
    reference = await loadReferenceNets();
    faces = [...(await manFaces()).slice(0, 6), ...(await otherFaces()).slice(0, 10)];
  });

  const picturesOf = async (size: number): Promise<Uint8Array[]> => [
    ...(await Promise.all(faces.map((face) => pictureOf(face, size)))),
    stripes(size),
  ];

  test('BlazeFace gives the same boxes and scores for all 896 anchors', async (context) => {
    const net = await openModel('blazeface');
    const boxes: Difference[] = [];
    const scores: Difference[] = [];
    for (const picture of await picturesOf(256)) {
      const expected = reference.blazeface(picture);
      const actual = await net(picture, 256);
      boxes.push(differenceOf(actual['boxes'], expected.boxes));
      scores.push(differenceOf(actual['scores'], expected.scores));
    }
    assert.ok(report(context, 'BlazeFace boxes, pixels of 256', boxes).relative < 5e-6);
    assert.ok(report(context, 'BlazeFace scores, logits', scores).relative < 5e-6);
  });

  test('the face mesh gives the same 468 points and face flag', async (context) => {
    const net = await openModel('facemesh');
    const points: Difference[] = [];
    const flags: number[] = [];
    for (const picture of await picturesOf(192)) {
      const expected = reference.facemesh(picture);
      const actual = await net(picture, 192);
      points.push(differenceOf(actual['mesh'], expected.mesh));
      assert.ok(differenceOf(actual['flag'], expected.flag).largest < 1e-5);
      flags.push(actual['flag']?.[0] ?? Number.NaN);
    }
    const difference = report(context, 'Face mesh points, pixels of 192', points);
    assert.ok(difference.largest < 4e-4);
    assert.ok(difference.rootMeanSquare < 8e-5);
    assert.ok(flags.slice(0, -1).every((flag) => flag > 0.5));
    assert.ok((flags.at(-1) ?? 1) < 0.5, 'stripes are no face');
  });

  test('face recognition gives the same 128 numbers', async (context) => {
    const net = await openModel('face-recognition');
    const raw: Difference[] = [];
    const unit: Difference[] = [];
    for (const picture of await picturesOf(150)) {
      const expected = await reference.recognise(picture);
      const actual = (await net(picture, 150))['embedding'];
      raw.push(differenceOf(actual, expected));
      unit.push(differenceOf(unitLength(actual), unitLength(expected)));
    }
    assert.ok(report(context, 'Embedding as the net gives it', raw).largest < 8e-7);
    assert.ok(report(context, 'Embedding of unit length', unit).largest < 6e-7);
  });

  test('faceres gives the same 1,024 numbers', async (context) => {
    const net = await openModel('faceres');
    const raw: Difference[] = [];
    const unit: Difference[] = [];
    for (const picture of await picturesOf(224)) {
      const expected = reference.faceres(picture);
      const actual = (await net(picture, 224))['embedding'];
      raw.push(differenceOf(actual, expected));
      unit.push(differenceOf(unitLength(actual), unitLength(expected)));
    }
    assert.ok(report(context, 'faceres as the net gives it', raw).relative < 2e-5);
    assert.ok(report(context, 'faceres of unit length', unit).largest < 1e-5);
  });

  test('MobileFaceNet gives the same 192 numbers', async (context) => {
    const net = await openModel('mobilefacenet');
    const original = await loadReferenceMobilefacenet();
    const raw: Difference[] = [];
    const unit: Difference[] = [];
    for (const picture of await picturesOf(112)) {
      const expected = await original(picture);
      const actual = (await net(picture, 112))['embedding'];
      assert.equal(actual?.length, 192);
      raw.push(differenceOf(actual, expected));
      unit.push(differenceOf(unitLength(actual), unitLength(expected)));
    }
    assert.ok(report(context, 'MobileFaceNet as the net gives it', raw).relative < 1e-5);
    assert.ok(report(context, 'MobileFaceNet of unit length', unit).largest < 2e-6);
  });

  test('the layers kept apart read the same ages off those numbers', async (context) => {
    await ensureAgeHead({ folder, modules: join(root, 'node_modules'), report: () => {} });
    const head = await createAgeHeadReader(folder, { info() {}, warn() {}, error() {} })();
    assert.ok(head);
    const net = await openModel('faceres');
    const years: Difference[] = [];
    for (const picture of await picturesOf(224)) {
      const answer = (await net(picture, 224))['embedding'] as Float32Array;
      years.push(differenceOf(yearLikelihoods(head, answer), reference.faceresYears(picture)));
    }
    assert.ok(report(context, 'Likelihood of each year', years).largest < 1e-4);
  });

  test('the iris net gives the same 71 points around the eye', async (context) => {
    const net = await openModel('iris');
    const points: Difference[] = [];
    for (const picture of await picturesOf(eyeSide)) {
      const expected = reference.iris(picture).subarray(0, contourLength);
      const actual = (await net(picture, eyeSide))['contour'];
      assert.equal(actual?.length, contourLength);
      points.push(differenceOf(actual, expected));
    }
    assert.ok(report(context, 'Contour of the eye, pixels of 64', points).largest < 1e-4);
  });

  test('a chip and its neighbour in one batch get the answers they get alone', async () => {
    const [first, second] = await picturesOf(150);
    assert.ok(first && second);
    const net = await openModel('face-recognition');
    const together = (await net(Uint8Array.from([...first, ...second]), 150, 2))['embedding'];
    const alone = [...((await net(first, 150))['embedding'] ?? []), ...((await net(second, 150))['embedding'] ?? [])];
    assert.equal(alone.length, 256);
    assert.ok(differenceOf(together, alone).largest < 8e-7);
  });
});

const unitLength = (numbers: Float32Array = new Float32Array()): Float32Array => {
  const length = Math.hypot(...numbers);
  return numbers.map((value) => value / length);
};
