import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { comparedTurn } from '#core/liveness/compare-views.ts';
import type { FaceSignals } from '#core/liveness/face-signals.ts';
import type { createAnalyser } from '#engine/process/analyse-image.ts';
import { heldPhotoFrames, still } from '../../../research/evaluate/liveness/held-photo.ts';
import { manFaces } from '../../fixtures/face-grid.ts';
import { webcamFrame } from '../../fixtures/webcam-frame.ts';
import { realAnalyser } from '../real-nets.ts';

describe('watching a face', () => {
  let analyse: ReturnType<typeof createAnalyser>;
  before(async () => {
    analyse = await realAnalyser();
  });

  test('signals come with the largest face of watched frames, and with no others', async () => {
    const [man] = await manFaces();
    assert.ok(man);
    const frame = await webcamFrame([man]);
    const pair = await webcamFrame([man, man], 1.4);
    const signalsOf = async (kind: 'rgba' | 'cameraFrame' | 'watchedFrame', image = frame) =>
      (await analyse({ kind, image })).faces.map(({ signals }) => signals);
    assert.deepEqual(await signalsOf('rgba'), [undefined]);
    assert.deepEqual(await signalsOf('cameraFrame'), [undefined]);
    assert.deepEqual(
      (await signalsOf('watchedFrame', pair)).map((signals) => signals !== undefined),
      [true, false],
    );
    const [signals] = await signalsOf('watchedFrame');
    assert.ok(signals);
    for (const ratio of signals.eyes) assert.ok(ratio > 0.15 && ratio < 0.6, `an open eye's ratio, ${ratio}`);
    assert.ok(signals.mouthGap < 0.25 && signals.mouthWidth > 0.5);
    assert.equal(signals.planarity, null);
  });

  test('a photo that is tilted before the camera shows itself to be flat', async () => {
    const photo = (await manFaces())[3];
    assert.ok(photo);
    const hold = (seconds: number) => ({ ...still, yaw: 42 - 70 * seconds });
    const seen: FaceSignals[] = [];
    for await (const { image, atMs } of heldPhotoFrames({ photo, hold, seconds: 1.2, framesPerSecond: 20 })) {
      const [face] = (await analyse({ kind: 'watchedFrame', image, atMs })).faces;
      if (face?.signals) seen.push(face.signals);
    }
    const measured = seen.flatMap(({ planarity }) => planarity ?? []);
    assert.ok(measured.length >= 2, `${measured.length} comparisons in ${seen.length} frames`);
    for (const { residual, relief, turn } of measured) {
      assert.ok(residual < 0.012, `a residual of ${residual}`);
      assert.ok(relief < 0.3, `a relief of ${relief}`);
      assert.ok(Math.abs(turn) >= comparedTurn.least && Math.abs(turn) <= comparedTurn.most);
    }
  });
});
