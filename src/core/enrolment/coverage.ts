import {
  darkBelow,
  type EnrolmentPose,
  enrolmentPoses,
  type Lighting,
  lightings,
  type Pose,
  type Quality,
} from '#contract/face.ts';
import { median } from '../numerics/averages.ts';
import { isCovered } from '../vision/occlusion.ts';
import { lookOf, turnOf } from './look-of.ts';

/** What of a sample coverage is judged by. */
export type CoveredSample = {
  readonly id: number;
  readonly quality: Quality;
  readonly pose: Pose;
  /** The look that a guided enrolment captured it as; absent where it is told from the pose. */
  readonly look?: EnrolmentPose;
};

/**
 * Which look a sample shows (null when turned farther than any look asked for), in which light, and whether part of the
 * face is hidden.
 */
export type SampleKind = {
  readonly look: EnrolmentPose | null;
  readonly lighting: Lighting;
  readonly isPartlyCovered: boolean;
};

/** Which head poses and which light a member's samples show. */
export type Coverage = {
  /** All poses, in their usual order. */
  readonly poses: readonly { readonly pose: EnrolmentPose; readonly count: number }[];
  /** How each head is turned, as `turnOf` says. */
  readonly spread: readonly { readonly sampleId: number; readonly yaw: number; readonly pitch: number }[];
  readonly lighting: readonly { readonly kind: Lighting; readonly count: number }[];
  readonly uncovered: number;
  /** Samples with glasses, a mask or a hand before a part of the face, as far as it can be told. */
  readonly partlyCovered: number;
  readonly missing: readonly EnrolmentPose[];
};

/** Mean luma of the face above which a picture counts as bright. */
const brightAbove = 170;

/**
 * How somebody was held to look straight on in their pictures; null where none of them does. A guided enrolment that
 * does not ask for the straight look measures turns from it; what a picture is called does not depend on it.
 */
export function straightPose(samples: readonly Omit<CoveredSample, 'id'>[]): Pose | null {
  const straight = samples.filter((sample) => kindOf(sample).look === 'front').map(({ pose }) => pose);
  if (straight.length === 0) return null;
  return { yaw: median(straight.map(({ yaw }) => yaw)), pitch: median(straight.map(({ pitch }) => pitch)), roll: 0 };
}

/** Of which kind a sample is, told from it alone. */
export function kindOf({ quality, pose, look }: Omit<CoveredSample, 'id'>): SampleKind {
  return { look: look ?? lookOf(pose), lighting: lightingOf(quality), isPartlyCovered: isCovered(quality) };
}

/** How a face is lit. */
export function lightingOf({ brightness }: Pick<Quality, 'brightness'>): Lighting {
  if (brightness < darkBelow) return 'dark';
  return brightness > brightAbove ? 'bright' : 'even';
}

/** What the samples cover, and what is missing. */
export function coverageOf(samples: readonly CoveredSample[]): Coverage {
  const sampleKinds = samples.map(kindOf);
  const poses = enrolmentPoses.map((pose) => ({ pose, count: sampleKinds.filter(({ look }) => look === pose).length }));
  const partlyCovered = sampleKinds.filter(({ isPartlyCovered }) => isPartlyCovered).length;
  return {
    poses,
    spread: samples.map(({ id, pose }) => ({ sampleId: id, ...turnOf(pose) })),
    lighting: lightings.map((kind) => ({
      kind,
      count: sampleKinds.filter(({ lighting }) => lighting === kind).length,
    })),
    uncovered: samples.length - partlyCovered,
    partlyCovered,
    missing: poses.filter(({ count }) => count === 0).map(({ pose }) => pose),
  };
}
