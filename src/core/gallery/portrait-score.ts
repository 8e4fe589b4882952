import type { Pose, Quality } from '#contract/face.ts';

const radians = Math.PI / 180;

/** From this distance between the eyes on, a face has all the detail that a chip can hold. */
const ampleInterocularPx = 60;
/** From this eye aspect ratio on, eyes count as fully open. */
const openEyes = 0.28;

/** What is known of a sample that may stand for its member. */
export type PortraitCandidate = {
  readonly id: number;
  readonly inUse: boolean;
  readonly quality: Quality;
  readonly pose: Pose;
};

/** The sample that shows its member best, one in use before one set aside; null without samples. */
export function bestPortrait(samples: readonly PortraitCandidate[]): number | null {
  const scored = samples
    .map(({ id, inUse, quality, pose }) => ({ id, score: portraitScore(quality, pose) + (inUse ? 1 : 0) }))
    .sort((a, b) => b.score - a.score);
  return scored[0]?.id ?? null;
}

/**
 * How well a sample stands for its member in a list, 0 to 1: sharp, well lit, uncovered, large, eyes open, facing the
 * camera.
 */
export function portraitScore(quality: Quality, pose: Pose): number {
  const frontality = Math.max(0, Math.cos(pose.yaw * radians)) ** 2 * Math.max(0, Math.cos(pose.pitch * radians));
  const size = Math.min(1, quality.interocularPx / ampleInterocularPx);
  const eyes = Math.min(1, Math.max(0, quality.eyesOpen) / openEyes);
  return quality.sharpness * quality.exposure * (1 - quality.occlusion) * frontality * size * eyes;
}
