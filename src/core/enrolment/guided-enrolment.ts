import type { enrolmentGuidance } from '#contract/calls/enrolment.ts';
import { type EnrolmentPose, enrolmentPoses, type Pose, restingPitch } from '#contract/face.ts';
import type { AnalysedFace } from '../analysis/analysed-face.ts';
import { findDuplicate } from '../gallery/sample-flags.ts';
import { distance, meanEmbedding } from '../recognition/embedding.ts';
import type { FaceLimits } from '../recognition/face-limits.ts';
import type { LatentSpace } from '../recognition/latent-space.ts';
import type { SupportSample } from '../recognition/support-set.ts';
import { lookOf, turnOf } from './look-of.ts';

/** A captured sample of a guided enrolment, not yet stored. */
export type CapturedSample = { readonly pose: EnrolmentPose; readonly face: AnalysedFace };

/**
 * Where a guided enrolment stands. The first straight look is the one that turns are measured from (a mesh's pitch is
 * off by a few degrees that differ from person to person). `candidate` was seen in the last frame and is captured when
 * the next one confirms the pose.
 */
export type EnrolmentState = {
  readonly captured: readonly CapturedSample[];
  readonly straightPose: Pose | null;
  readonly candidate: CapturedSample | null;
  /** The looks asked for, in their usual order. */
  readonly asked: readonly EnrolmentPose[];
  /** The person's samples so far: a picture like one of them is not taken again. */
  readonly known: readonly SupportSample[];
};

/** What an enrolment begins with: the looks to ask for (all when none is named), and what is known of the person. */
export type EnrolmentWish = {
  readonly poses?: readonly EnrolmentPose[] | undefined;
  readonly straightPose?: Pose | null;
  readonly known?: readonly SupportSample[];
};

/**
 * An enrolment that has captured nothing yet. Where no straight look is asked for, turns are measured from the given
 * one, or else from how an average head is held.
 */
export function beginEnrolment({
  poses = enrolmentPoses,
  straightPose,
  known = [],
}: EnrolmentWish = {}): EnrolmentState {
  const asked = enrolmentPoses.filter((pose) => poses.includes(pose));
  const straight = asked.includes('front') ? null : (straightPose ?? averagePose);
  return { captured: [], straightPose: straight, candidate: null, asked, known };
}

const averagePose: Pose = { yaw: 0, pitch: restingPitch, roll: 0 };

/** Degrees from how an average head is held, within which somebody asked to look straight on is taken to do so. */
const firstLook = { yaw: 12, pitch: 20 } as const;

/** The look that a face shows, measured from this enrolment's straight one, which comes first. */
function lookNow(pose: Pose, straight: Pose | null): EnrolmentPose | null {
  if (straight !== null) return lookOf(pose, straight);
  const { yaw, pitch } = turnOf(pose);
  return Math.abs(yaw) <= firstLook.yaw && Math.abs(pitch) <= firstLook.pitch ? 'front' : null;
}

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

  const pose = lookNow(face.pose, state.straightPose);
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
    straightPose: state.straightPose ?? sharper.pose,
    candidate: null,
  };
  const nextWanted = wantedPose(next);
  return { state: next, guidance: nextWanted === null ? 'done' : guidanceFor[nextWanted], justCaptured: true };
}
