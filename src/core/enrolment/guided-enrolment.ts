import type { enrolmentGuidance } from '#contract/calls/enrolment.ts';
import { type EnrolmentPose, enrolmentPoses, type Pose } from '#contract/face.ts';
import type { AnalysedFace } from '../analysis/analysed-face.ts';
import { restingPitch } from '../analysis/quality-gates.ts';
import { findDuplicate } from '../gallery/sample-flags.ts';
import { distance, meanEmbedding } from '../recognition/embedding.ts';
import type { FaceLimits } from '../recognition/face-limits.ts';
import type { LatentSpace } from '../recognition/latent-space.ts';
import type { SupportSample } from '../recognition/support-set.ts';

/** A captured sample of a guided enrolment, not yet stored. */
export type CapturedSample = { readonly pose: EnrolmentPose; readonly face: AnalysedFace };

/**
 * Where a guided enrolment stands. The first front view gives the person's resting pose, from which the turns are
 * measured (a mesh's pitch is off by a few degrees that differ from person to person). `candidate` was seen in the last
 * frame and is captured when the next one confirms the pose.
 */
export type EnrolmentState = {
  readonly captured: readonly CapturedSample[];
  readonly restingPose: Pose | null;
  readonly candidate: CapturedSample | null;
  /** The looks asked for, in their usual order. */
  readonly asked: readonly EnrolmentPose[];
  /** The person's samples so far: a picture like one of them is not taken again. */
  readonly known: readonly SupportSample[];
};

/** What an enrolment begins with: the looks to ask for (all when none is named), and what is known of the person. */
export type EnrolmentWish = {
  readonly poses?: readonly EnrolmentPose[] | undefined;
  readonly restingPose?: Pose;
  readonly known?: readonly SupportSample[];
};

/**
 * An enrolment that has captured nothing yet. Where no straight look is asked for, turns are measured from the given
 * resting pose, or from that of an average head.
 */
export function beginEnrolment({
  poses = enrolmentPoses,
  restingPose,
  known = [],
}: EnrolmentWish = {}): EnrolmentState {
  const asked = enrolmentPoses.filter((pose) => poses.includes(pose));
  const resting = asked.includes('front') ? null : (restingPose ?? { yaw: 0, pitch: restingPitch, roll: 0 });
  return { captured: [], restingPose: resting, candidate: null, asked, known };
}

/** Degrees of turn from the resting pose. */
const enrolmentRules = {
  frontYaw: 12,
  frontPitch: 20,
  turnYaw: 13,
  turnPitch: 9,
  maxTurn: 40,
} as const;

type Limits = Pick<FaceLimits, 'enrolment' | 'duplicate'>;

export type EnrolmentGuidance = (typeof enrolmentGuidance)[number];

export type EnrolmentStep = {
  readonly state: EnrolmentState;
  readonly guidance: EnrolmentGuidance;
  readonly justCaptured: boolean;
};

const guidanceFor: Readonly<Record<EnrolmentPose, EnrolmentGuidance>> = {
  front: 'lookStraight',
  left: 'turnLeft',
  right: 'turnRight',
  up: 'lookUp',
  down: 'lookDown',
};

/** The first pose still missing, or null when the enrolment is complete. */
export function wantedPose(state: EnrolmentState): EnrolmentPose | null {
  return state.asked.find((pose) => state.captured.every((sample) => sample.pose !== pose)) ?? null;
}

/** The pose bin a face falls into, seen from the person (left is the person's own left); null between the bins. */
export function poseBin(pose: Pose, resting: Pose | null): EnrolmentPose | null {
  const { frontYaw, frontPitch, turnYaw, turnPitch, maxTurn } = enrolmentRules;
  if (resting === null)
    return Math.abs(pose.yaw) <= frontYaw && Math.abs(pose.pitch - restingPitch) <= frontPitch ? 'front' : null;
  const yaw = pose.yaw - resting.yaw;
  const pitch = pose.pitch - resting.pitch;
  if (Math.abs(yaw) > maxTurn || Math.abs(pitch) > maxTurn) return null;
  if (Math.abs(yaw) >= turnYaw && Math.abs(yaw) > Math.abs(pitch)) return yaw > 0 ? 'left' : 'right';
  if (Math.abs(pitch) >= turnPitch) return pitch > 0 ? 'up' : 'down';
  return 'front';
}

function isSomeoneElse(face: AnalysedFace, captured: readonly CapturedSample[], { enrolment }: Limits): boolean {
  if (captured.length === 0) return false;
  const template = meanEmbedding(captured.map((sample) => sample.face.embedding));
  return distance(face.embedding, template) > enrolment;
}

/**
 * One good frame's step of a guided enrolment: any pose still missing is captured once two frames in a row show it, the
 * sharper of the two is kept, unless it shows what is known already; a face unlike those captured so far is refused.
 */
export function stepEnrolment(
  state: EnrolmentState,
  face: AnalysedFace,
  limits: Limits,
  space: Pick<LatentSpace, 'primaryLength'>,
): EnrolmentStep {
  const wanted = wantedPose(state);
  if (wanted === null) return { state, guidance: 'done', justCaptured: false };
  if (isSomeoneElse(face, state.captured, limits))
    return { state: { ...state, candidate: null }, guidance: 'someoneElse', justCaptured: false };

  const pose = poseBin(face.pose, state.restingPose);
  const isMissing =
    pose !== null && state.asked.includes(pose) && state.captured.every((sample) => sample.pose !== pose);
  if (!isMissing) return { state: { ...state, candidate: null }, guidance: guidanceFor[wanted], justCaptured: false };

  const { candidate } = state;
  if (candidate?.pose !== pose)
    return { state: { ...state, candidate: { pose, face } }, guidance: 'holdStill', justCaptured: false };

  const sharper = candidate.face.quality.sharpness > face.quality.sharpness ? candidate.face : face;
  if (findDuplicate(sharper.sampleEmbedding, state.known, limits, space) !== null)
    return { state: { ...state, candidate: null }, guidance: 'tooSimilar', justCaptured: false };

  const next = {
    ...state,
    captured: [...state.captured, { pose, face: sharper }],
    restingPose: state.restingPose ?? sharper.pose,
    candidate: null,
  };
  const nextWanted = wantedPose(next);
  return { state: next, guidance: nextWanted === null ? 'done' : guidanceFor[nextWanted], justCaptured: true };
}
