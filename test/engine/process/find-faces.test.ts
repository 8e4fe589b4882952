import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import sharp from 'sharp';
import { meshBox } from '#core/vision/face-mesh.ts';
import type { RgbaImage } from '#core/vision/image.ts';
import { createFaceFinder } from '#engine/process/find-faces.ts';
import { otherFaces } from '../../fixtures/face-grid.ts';
import { emptyFrame } from '../../fixtures/webcam-frame.ts';
import { manBeforeCamera } from './man-before-camera.ts';

describe('a quick search for faces', () => {
  const { nets, frame } = manBeforeCamera();

  /** A finder that notes the sides at which the detector looked. */
  const startSearching = () => {
    const sides: number[] = [];
    const findFaces = createFaceFinder({
      runMesh: nets().runMesh,
      runDetector(picture, side) {
        sides.push(side);
        return nets().runDetector(picture, side);
      },
    });
    return { find: (image: RgbaImage) => findFaces(image, 'quickly'), sides };
  };

  /** The frame shrunk by a factor, in the middle of a plain one of the same size. */
  const fromAfar = async ({ width, height, data }: RgbaImage, factor: number): Promise<RgbaImage> => {
    const small = await sharp(data, { raw: { width, height, channels: 4 } })
      .resize(Math.round(width / factor), Math.round(height / factor))
      .png()
      .toBuffer();
    const picture = sharp({ create: { width, height, channels: 4, background: '#7a7874' } }).composite([
      { input: small },
    ]);
    return { width, height, data: new Uint8Array(await picture.raw().toBuffer()) };
  };

  test('places a large face by one coarse look as a thorough search does', async () => {
    const { find, sides } = startSearching();
    const [face, ...others] = await find(frame());
    assert.deepEqual([others.length, sides], [0, [128]]);
    const [thorough] = await createFaceFinder(nets())(frame(), 'thoroughly');
    assert.ok(face && thorough);
    const [box, same] = [meshBox(face.mesh), meshBox(thorough.mesh)];
    assert.ok(Math.abs(box.x - same.x) < 0.05 * same.width && Math.abs(box.width - same.width) < 0.05 * same.width);
  });

  /** The frame with a smaller picture of somebody else beside the man. */
  const withPasserBy = async ({ width, height, data }: RgbaImage, other: RgbaImage): Promise<RgbaImage> => {
    const small = await sharp(other.data, { raw: { width: other.width, height: other.height, channels: 4 } })
      .resize(70, 70)
      .png()
      .toBuffer();
    const picture = sharp(data, { raw: { width, height, channels: 4 } }).composite([
      { input: small, left: 30, top: 100 },
    ]);
    return { width, height, data: new Uint8Array(await picture.raw().toBuffer()) };
  };

  test('finds a smaller face beside a large one, without a fine look', async () => {
    const { find, sides } = startSearching();
    for (const other of (await otherFaces()).slice(0, 4)) {
      const faces = await find(await withPasserBy(frame(), other));
      assert.equal(faces.length, 2);
    }
    assert.deepEqual(sides, [128, 128, 128, 128]);
  });

  test('looks finely for a small face, and finds it', async () => {
    const { find, sides } = startSearching();
    const faces = await find(await fromAfar(frame(), 4));
    assert.deepEqual([faces.length, sides], [1, [128, 256]]);
    assert.ok(meshBox(faces[0]?.mesh ?? assert.fail()).width < 640 / 8);
  });

  test('sees by one coarse look that a room is empty', async () => {
    const { find, sides } = startSearching();
    assert.deepEqual(await find(await emptyFrame()), []);
    assert.deepEqual(sides, [128]);
  });
});
