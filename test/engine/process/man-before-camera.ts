import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import type { RgbaImage } from '#core/vision/image.ts';
import type { FaceNets } from '#engine/onnx/face-nets.ts';
import { manFaces } from '../../fixtures/face-grid.ts';
import { webcamFrame } from '../../fixtures/webcam-frame.ts';
import { realNets } from '../real-nets.ts';

/**
 * Within a `describe`: the real nets, closed at its end, and a frame before which the man sits. Both are there once its
 * tests run.
 */
export function manBeforeCamera(): { readonly nets: () => FaceNets; readonly frame: () => RgbaImage } {
  let nets: FaceNets | null = null;
  let frame: RgbaImage | null = null;
  before(async () => {
    nets = await realNets();
    frame = await webcamFrame((await manFaces()).slice(0, 1));
  });
  after(() => nets?.close());
  return {
    nets: () => nets ?? assert.fail('the nets are not there yet'),
    frame: () => frame ?? assert.fail('the frame is not there yet'),
  };
}
