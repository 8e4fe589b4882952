import { queryLimits } from '#core/analysis/quality-gates.ts';
import type { FaceEngine } from '#core/ports/face-engine.ts';
import { type Observation, observe } from '#core/sign-in/observe.ts';
import type { ClipFrame } from './decode-clip.ts';

/** What the sign-in flow is told of one frame. */
export type Moment = { readonly atMs: number; readonly observation: Observation };

/** A picture without a face: after it a camera follows nobody. */
export const emptyFrame = { width: 320, height: 240, data: new Uint8Array(320 * 240 * 4).fill(90) };

/**
 * Lets the engine watch the frames as it watches a camera's; an empty frame first, so that it follows no face of the
 * recording before.
 */
export async function watchRecording(
  engine: Pick<FaceEngine, 'analyse'>,
  frames: AsyncIterable<ClipFrame>,
): Promise<Moment[]> {
  await engine.analyse({ kind: 'watchedFrame', image: emptyFrame });
  const moments: Moment[] = [];
  for await (const { image, atMs } of frames) {
    const analysis = await engine.analyse({ kind: 'watchedFrame', image, atMs });
    moments.push({ atMs, observation: observe(analysis, queryLimits) });
  }
  return moments;
}
