import type { Pose, Quality } from '#contract/face.ts';

const radians = Math.PI / 180;

/** From this distance between the eyes on, a face has all the detail that a chip can hold. */
const ampleInterocularPx = 60;
/** From this eye aspect ratio on, eyes count as fully open. */
const openEyes = 0.28;

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
