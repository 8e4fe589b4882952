import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import type { RgbaImage } from '#core/vision/image.ts';
import { heldPhotoFrames, holdNames, holds } from '../../research/evaluate/liveness/held-photo.ts';
import { judgeFrom } from '../../research/evaluate/liveness/judge-recording.ts';
import { type Moment, watchRecording } from '../../research/evaluate/liveness/watch-recording.ts';
import { realAnalyser } from '../engine/real-nets.ts';
import { manFaces } from '../fixtures/face-grid.ts';
import { limits } from '../fixtures/shipped-space.ts';

/**
 * Long enough for a wave or two; standard lets a face in from the first blink on, so that a longer one would only ask
 * and refuse.
 */
const seconds = 3;

describe('a photo held before the camera, 25 frames a second with noise and compression', () => {
  let photo: RgbaImage;
  before(async () => {
    photo = (await manFaces())[3] ?? assert.fail('no face');
  });

  for (const kind of holdNames) {
    test(`${kind}: shows no life`, async () => {
      const analyse = await realAnalyser();
      const frames = heldPhotoFrames({ photo, hold: holds[kind], seconds, noise: 4, quality: 70 });
      const moments: Moment[] = await watchRecording({ analyse }, frames);
      assert.ok(
        moments.filter(({ observation }) => observation.kind === 'query').length > moments.length / 3,
        'the face is seen most of the time',
      );
      for (const level of ['standard', 'strict'] as const)
        assert.notEqual(judgeFrom(moments, 0, level, { draw: () => 0, limits }).outcome, 'accepted');
    });
  }
});
