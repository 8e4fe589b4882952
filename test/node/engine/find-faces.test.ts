import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { ensureModels } from '../../../models/builder/ensure-models.ts';
import { meshBox } from '../../../src/core/vision/face-mesh.ts';
import type { PixelBox, RgbaImage } from '../../../src/core/vision/image.ts';
import { overlap } from '../../../src/core/vision/overlap.ts';
import { createFaceFinder } from '../../../src/node/engine/find-faces.ts';
import { loadNetFiles } from '../../../src/node/engine/load-net-files.ts';
import { createFaceNets, type FaceNets } from '../../../src/node/onnx/face-nets.ts';
import { manFaces, otherFaces } from '../../fixtures/face-grid.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const folder = join(root, 'models');

/** What of the forehead the mesh leaves out, in heights of the mesh. */
const foreheadShare = 0.1;

/** The part of an image that a box covers, in whole pixels; the box is moved onto them. */
const cut = (image: RgbaImage, box: PixelBox): { readonly image: RgbaImage; readonly box: PixelBox } => {
  const [left, top] = [Math.max(0, Math.round(box.x)), Math.max(0, Math.round(box.y))];
  const right = Math.min(image.width, Math.round(box.x + box.width));
  const bottom = Math.min(image.height, Math.round(box.y + box.height));
  const data = new Uint8Array((right - left) * (bottom - top) * 4);
  for (let y = top; y < bottom; y++) {
    data.set(image.data.subarray((y * image.width + left) * 4, (y * image.width + right) * 4), (y - top) * (right - left) * 4);
  }
  return { image: { width: right - left, height: bottom - top, data }, box: { x: left, y: top, width: right - left, height: bottom - top } };
};

describe('the search for faces', () => {
  let nets: FaceNets;
  before(async () => {
    await ensureModels({ folder, modules: join(root, 'node_modules'), report: () => {} });
    nets = await createFaceNets(await loadNetFiles(folder), 'cpu', 1);
  });
  after(() => nets.close());

  test('a tight crop shows the face that a looser one shows, not its inner part', async () => {
    const findFaces = createFaceFinder(nets);
    let poorOnes = 0;
    for (const tile of [...(await manFaces()), ...(await otherFaces())]) {
      const [expected] = await findFaces(tile, 'thoroughly');
      assert.ok(expected);
      const { x, y, width, height } = meshBox(expected.mesh);
      const crop = cut(tile, { x, y: y - foreheadShare * height, width, height: (1 + foreheadShare) * height });
      const inTile = (mesh: Float32Array): PixelBox => {
        const box = meshBox(mesh);
        return { ...box, x: box.x + crop.box.x, y: box.y + crop.box.y };
      };
      const [seenOnce] = await findFaces(crop.image, 'once');
      if (seenOnce !== undefined && overlap(inTile(seenOnce.mesh), meshBox(expected.mesh)) > 0.6) continue;
      poorOnes++;
      const found = await findFaces(crop.image, 'thoroughly');
      assert.equal(found.length, 1);
      assert.ok(found.every(({ mesh }) => overlap(inTile(mesh), meshBox(expected.mesh)) > 0.8));
    }
    assert.ok(poorOnes >= 10, `only ${poorOnes} crops were tight enough to need it`);
  });
});
