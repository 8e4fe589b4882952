import type { Pose, Quality } from '#contract/face.ts';

/** One side of a picture's quality: its name, how good it is from 0 to 1, and that in words. */
export type QualityReading = { readonly label: string; readonly share: number; readonly words: string };

/** The share below which a reading counts as a fault. */
export const faultyBelow = 0.34;

/** The pitch, in degrees, of an average head looking straight ahead, as the camera's mesh reads it. */
const restingPitch = -10;

const clamp = (share: number): number => Math.min(1, Math.max(0, share));

const graded = (share: number, [poor, fair, good]: readonly [string, string, string]): string =>
  share < faultyBelow ? poor : share < 0.6 ? fair : good;

function lightWords({ brightness }: Quality, share: number): string {
  if (share >= 0.6) return 'well lit';
  return brightness < 90
    ? graded(share, ['dark', 'rather dark', ''])
    : brightness > 190
      ? graded(share, ['very bright', 'rather bright', ''])
      : 'uneven light';
}

/** What makes a picture good or poor, in the order in which it is drawn: sharp, lit, frontal, size, uncovered. */
export function qualityReadings(quality: Quality, pose: Pose): readonly QualityReading[] {
  const sharp = clamp(quality.sharpness);
  const brightness = quality.brightness < 128 ? (quality.brightness - 35) / 55 : (235 - quality.brightness) / 45;
  const lit = clamp(Math.min(quality.exposure, brightness));
  const turned = Math.hypot(pose.yaw, pose.pitch - restingPitch);
  const frontal = clamp(1.15 - turned / 50);
  const size = clamp((quality.interocularPx - 20) / 60);
  const uncovered = clamp(1 - quality.occlusion);
  return [
    { label: 'Sharp', share: sharp, words: graded(sharp, ['blurred', 'a little soft', 'sharp']) },
    { label: 'Lit', share: lit, words: lightWords(quality, lit) },
    { label: 'Frontal', share: frontal, words: graded(frontal, ['turned far away', 'turned', 'frontal']) },
    {
      label: 'Size',
      share: size,
      words: `${graded(size, ['small', 'fair size', 'large'])}, eyes ${Math.round(quality.interocularPx)} px apart`,
    },
    {
      label: 'Uncovered',
      share: uncovered,
      words: graded(uncovered, ['partly covered', 'perhaps partly covered', 'nothing covered']),
    },
  ];
}

/** The quality of a picture as one number, 0 to 1: that of its weakest side, turning left out (a turned head is wanted, too). */
export function qualityShare(quality: Quality, pose: Pose): number {
  return Math.min(
    ...qualityReadings(quality, pose).flatMap(({ label, share }) => (label === 'Frontal' ? [] : [share])),
  );
}
