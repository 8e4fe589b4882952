import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { meshPoint } from '#core/vision/face-mesh.ts';
import type { RgbaImage } from '#core/vision/image.ts';
import { createFaceFinder, type FoundFace } from '#engine/process/find-faces.ts';
import { createFaceFollower } from '#engine/process/follow-face.ts';
import { manFaces } from '../../fixtures/face-grid.ts';
import { emptyFrame, webcamFrame } from '../../fixtures/webcam-frame.ts';
import { manBeforeCamera } from './man-before-camera.ts';

describe('following a face from frame to frame', () => {
  const { nets, frame } = manBeforeCamera();

  /** A follower that notes how often the detector looked. */
  const startFollowing = () => {
    const findFaces = createFaceFinder(nets());
    let searches = 0;
    const follow = createFaceFollower(nets(), (image) => {
      searches++;
      return findFaces(image, 'quickly');
    });
    return { follow, searches: () => searches };
  };

  const nose = (faces: readonly FoundFace[]) => meshPoint(faces[0]?.mesh ?? assert.fail('no face'), 1);

  /** The same frame, its picture moved to the right. */
  const moved = (image: RgbaImage, pixels: number): RgbaImage => {
    const data = new Uint8Array(image.data.length);
    const rowBytes = image.width * 4;
    for (let row = 0; row < data.length; row += rowBytes) {
      data.set(image.data.subarray(row, row + rowBytes - pixels * 4), row + pixels * 4);
    }
    return { ...image, data };
  };

  test('the detector looks at every fifth frame only, and the face stays where the detector sees it', async () => {
    const { follow, searches } = startFollowing();
    const found = await follow(frame());
    for (let i = 0; i < 9; i++) {
      const followed = await follow(frame());
      assert.equal(followed.length, 1);
      assert.ok(Math.hypot(nose(followed).x - nose(found).x, nose(followed).y - nose(found).y) < 3);
    }
    assert.equal(searches(), 2);
  });

  test('a face that moves is followed', async () => {
    const { follow, searches } = startFollowing();
    const start = nose(await follow(frame()));
    const end = nose(await follow(moved(frame(), 20)));
    assert.ok(Math.abs(end.x - start.x - 20) < 4, `moved by ${end.x - start.x}`);
    assert.equal(searches(), 1);
  });

  test('a face that leaves is gone in the next frame', async () => {
    const { follow, searches } = startFollowing();
    await follow(frame());
    assert.deepEqual(await follow(await emptyFrame()), []);
    assert.equal(searches(), 2);
  });

  test('two faces, and a frame of another size, are left to the detector', async () => {
    const { follow, searches } = startFollowing();
    const tiles = await manFaces();
    const pair = await webcamFrame(tiles.slice(0, 2), 1.4);
    assert.equal((await follow(pair)).length, 2);
    await follow(pair);
    assert.equal(searches(), 2);
    await follow(frame());
    await follow({ width: 640, height: 240, data: frame().data.subarray(0, 640 * 240 * 4) });
    assert.equal(searches(), 4);
  });
});
