import { darkBelow, type Pose, type Quality, restingPitch } from '#contract/face.ts';
import type { SampleSummary } from '#contract/household.ts';
import type { Catalogue } from '#words/catalogue.ts';

/** One side of a picture's quality: its name, how good it is from 0 to 1, and that in words. */
export type QualityReading = { readonly label: string; readonly share: number; readonly words: string };

/** The share below which a reading counts as a fault. */
export const faultyBelow = 0.34;

/** The share from which on a reading is good. */
const goodFrom = 0.6;

/** Luma of the face above which it is bright. */
const brightAbove = 190;

const clamp = (share: number): number => Math.min(1, Math.max(0, share));

/** How good the light on a face is that is not too bright: good from `darkBelow` on, 1 from 75 on. */
const lightShare = (brightness: number): number => goodFrom + ((brightness - darkBelow) * (1 - goodFrom)) / 25;

/** How good each side of a picture is, from 0 to 1, in the order in which they are drawn. */
export function qualityShares(quality: Quality, pose: Pose) {
  const brightness = quality.brightness < 128 ? lightShare(quality.brightness) : (235 - quality.brightness) / 45;
  const turned = Math.hypot(pose.yaw, pose.pitch - restingPitch);
  return {
    sharp: clamp(quality.sharpness),
    lit: clamp(Math.min(quality.exposure, brightness)),
    frontal: clamp(1.15 - turned / 50),
    size: clamp((quality.interocularPx - 20) / 60),
    uncovered: clamp(1 - quality.occlusion),
  };
}

type Words = Catalogue['gallery']['quality'];

function gradeOf(share: number): 'poor' | 'fair' | 'good' {
  if (share < faultyBelow) return 'poor';
  return share < goodFrom ? 'fair' : 'good';
}

function lightWords({ brightness }: Quality, share: number, words: Words['lit']): string {
  const grade = gradeOf(share);
  if (grade === 'good') return words.good;
  if (brightness < darkBelow) return words.dark[grade];
  return brightness > brightAbove ? words.bright[grade] : words.uneven;
}

const turnGrade = ({ look }: SampleSummary['kind']) => (look === 'front' ? 'good' : look === null ? 'poor' : 'fair');

/**
 * What makes a picture good or poor, in the order in which it is drawn: sharp, lit, frontal, size, uncovered. Turned
 * and covered it is called where its title and its flag call it so.
 */
export function qualityReadings(
  { quality, pose, kind }: Pick<SampleSummary, 'quality' | 'pose' | 'kind'>,
  words: Words,
): readonly QualityReading[] {
  const { sharp, lit, frontal, size, uncovered } = qualityShares(quality, pose);
  const { label: sizeLabel, grades: sizes } = words.size;
  const { label: uncoveredLabel, covered, bare } = words.uncovered;
  const eyesPx = Math.round(quality.interocularPx);
  return [
    { label: words.sharp.label, share: sharp, words: words.sharp.grades[gradeOf(sharp)] },
    { label: words.lit.label, share: lit, words: lightWords(quality, lit, words.lit) },
    { label: words.frontal.label, share: frontal, words: words.frontal.grades[turnGrade(kind)] },
    { label: sizeLabel, share: size, words: sizes[gradeOf(size)](eyesPx) },
    { label: uncoveredLabel, share: uncovered, words: kind.isPartlyCovered ? covered : bare },
  ];
}

/** The quality of a picture, 0 to 1: that of its weakest side, without the turn (a turned head is wanted, too). */
export function qualityShare(quality: Quality, pose: Pose): number {
  const { frontal: _, ...shares } = qualityShares(quality, pose);
  return Math.min(...Object.values(shares));
}
