import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Decision } from '#core/recognition/decide.ts';
import { distance, type Embedding } from '#core/recognition/embedding.ts';
import type { ClipFrame } from '../../research/evaluate/liveness/decode-clip.ts';
import { findRecordings } from '../../research/evaluate/liveness/find-recordings.ts';
import { heldPhotoFrames, holds } from '../../research/evaluate/liveness/held-photo.ts';
import { judgeFrom, playAttempt } from '../../research/evaluate/liveness/judge-recording.ts';
import { type PlayedRate, readFrames } from '../../research/evaluate/liveness/read-frames.ts';
import { type Moment, watchRecording } from '../../research/evaluate/liveness/watch-recording.ts';
import { realAnalyser } from '../engine/real-nets.ts';
import { manFaces } from '../fixtures/face-grid.ts';
import { sharedData, skipWithout } from '../fixtures/shared-data.ts';
import { limits } from '../fixtures/shipped-space.ts';

const folder = sharedData('clips');
const match = { outcome: 'match', memberId: 1, distance: 0, threshold: 0, margin: null } as const;
const conditions = { draw: () => 0, limits };

/** What is seen of the beginning of a recording at some rate of frames. */
async function watch(name: string, rate: PlayedRate, seconds = 12): Promise<Moment[]> {
  const recording = findRecordings(folder ?? '', false).find((found) => found.name === name);
  assert.ok(recording, name);
  const analyse = await realAnalyser();
  const frames = readFrames(recording, { rate, stillSeconds: 1, loopSeconds: null, seed: 1 });
  return watchRecording({ analyse }, beginningOf(frames, seconds));
}

async function* beginningOf(frames: AsyncIterable<ClipFrame>, seconds: number): AsyncGenerator<ClipFrame> {
  for await (const frame of frames) {
    if (frame.atMs > 1000 * seconds) return;
    yield frame;
  }
}

const embeddingsOf = (moments: readonly Moment[]): Embedding[] =>
  moments.flatMap(({ observation }) => (observation.kind === 'query' ? [observation.embedding] : []));

describe('few frames a second, with the nets', { skip: skipWithout('clips') }, () => {
  for (const rate of [7, 'halfLost'] as const)
    test(`a recorded person who blinks is let in, or asked again for nothing: ${rate}`, async () => {
      const moments = await watch('live/selfie-blinks.mp4', rate);
      for (const startMs of [0, 2000]) {
        const { outcome, reason } = judgeFrom(moments, startMs, 'standard', conditions);
        assert.ok(outcome === 'accepted' || outcome === 'open', `${outcome}: ${reason}`);
      }
      assert.equal(judgeFrom(moments, 0, 'standard', conditions).outcome, 'accepted');
    });

  test('somebody else who comes in the middle of it and blinks is not let in, at 5 to 15 frames a second', async () => {
    for (const rate of [15, 7, 5]) {
      const whole = await watch('live/webcam-glasses.mp4', rate, 6);
      const one = whole.filter(({ atMs }) => atMs <= 600);
      const other = await watch('live/selfie-blinks.mp4', rate, 8);
      const ofOne = embeddingsOf(one);
      const decide = (query: Embedding): Decision => ({
        ...match,
        outcome: ofOne.some((seen) => distance(seen, query) < limits.turned / 2) ? 'match' : 'noMatch',
      });
      const demand = { level: 'standard', draw: () => 0 } as const;
      const outcomeOf = (moments: readonly Moment[]) =>
        playAttempt(moments, 0, { decide, limits, demand }).finished?.outcome;
      assert.deepEqual([rate, outcomeOf(whole), outcomeOf(one)], [rate, 'match', undefined]);
      const then = other.map(({ atMs, ...seen }) => ({ ...seen, atMs: atMs + 700 }));
      assert.notEqual(outcomeOf([...one, ...then]), 'match', `${rate} frames a second`);
    }
  });
});

test('a photo that is shaken or waved shows no life at 7 frames a second either', async () => {
  const photo = (await manFaces())[3] ?? assert.fail('no face');
  const analyse = await realAnalyser();
  for (const hold of [holds.shaken, holds.waved]) {
    const frames = heldPhotoFrames({ photo, hold, seconds: 12, framesPerSecond: 7, noise: 4, quality: 70 });
    const moments = await watchRecording({ analyse }, frames);
    for (const level of ['standard', 'strict'] as const)
      assert.notEqual(judgeFrom(moments, 0, level, conditions).outcome, 'accepted');
  }
});
