import {
  type EnrolmentPose,
  enrolmentPoses,
  type Lighting,
  lightings,
  type Pose,
  type Quality,
} from '#contract/face.ts';
import { restingPitch } from '../analysis/quality-gates.ts';
import { median } from '../numerics/averages.ts';
import { poseBin } from './guided-enrolment.ts';

/** What of a sample coverage is judged by. */
export type CoveredSample = { readonly id: number; readonly quality: Quality; readonly pose: Pose };

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
  /** Degrees from the member's resting pose: yaw positive to the image's right, pitch positive upwards. */
  readonly spread: readonly { readonly sampleId: number; readonly yaw: number; readonly pitch: number }[];
  readonly lighting: readonly { readonly kind: Lighting; readonly count: number }[];
  readonly uncovered: number;
  /** Samples with glasses, a mask or a hand before a part of the face, as far as it can be told. */
  readonly partlyCovered: number;
  readonly missing: readonly EnrolmentPose[];
};

/** Mean luma of the face below which a picture counts as dark, and above which as bright. */
const lightingLimits = { dark: 85, bright: 170 } as const;

/** Occlusion from which on a part of the face counts as covered. */
const coveredFrom = 0.25;

/** Turned by at most so many degrees, a head still shows how it is held at rest. */
const restingYaw = 12;

/**
 * How the member holds the head looking straight ahead: a mesh's pitch is off by degrees that differ from person to
 * person.
 */
export function restingPose(poses: readonly Pose[]): Pose {
  const straight = poses.filter(({ yaw }) => Math.abs(yaw) <= restingYaw);
  if (straight.length === 0) return { yaw: 0, pitch: restingPitch, roll: 0 };
  return { yaw: median(straight.map(({ yaw }) => yaw)), pitch: median(straight.map(({ pitch }) => pitch)), roll: 0 };
}

/** Of which kind each of a member's samples is, as coverage counts them; those set aside are told, too. */
export function kindsOf(
  samples: readonly (CoveredSample & { readonly inUse: boolean })[],
): ReadonlyMap<number, SampleKind> {
  const resting = restingPose(samples.filter(({ inUse }) => inUse).map(({ pose }) => pose));
  return new Map(samples.map((sample) => [sample.id, kindOf(sample, resting)]));
}

function kindOf({ quality, pose }: CoveredSample, resting: Pose): SampleKind {
  return {
    look: poseBin(pose, resting),
    lighting: lightingOf(quality),
    isPartlyCovered: quality.occlusion >= coveredFrom,
  };
}

/** How a face is lit. */
export function lightingOf({ brightness }: Pick<Quality, 'brightness'>): Lighting {
  if (brightness < lightingLimits.dark) return 'dark';
  return brightness > lightingLimits.bright ? 'bright' : 'even';
}

/** What the samples cover, and what is missing. */
export function coverageOf(samples: readonly CoveredSample[]): Coverage {
  const resting = restingPose(samples.map(({ pose }) => pose));
  const sampleKinds = samples.map((sample) => kindOf(sample, resting));
  const poses = enrolmentPoses.map((pose) => ({ pose, count: sampleKinds.filter(({ look }) => look === pose).length }));
  const partlyCovered = sampleKinds.filter(({ isPartlyCovered }) => isPartlyCovered).length;
  return {
    poses,
    spread: samples.map(({ id, pose }) => ({
      sampleId: id,
      yaw: pose.yaw - resting.yaw,
      pitch: pose.pitch - resting.pitch,
    })),
    lighting: lightings.map((kind) => ({
      kind,
      count: sampleKinds.filter(({ lighting }) => lighting === kind).length,
    })),
    uncovered: samples.length - partlyCovered,
    partlyCovered,
    missing: poses.filter(({ count }) => count === 0).map(({ pose }) => pose),
  };
}
