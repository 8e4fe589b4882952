import type { enrolmentGuidance } from '#contract/calls/enrolment.ts';
import { type EnrolmentPose, enrolmentPoses, type Pose, restingPitch } from '#contract/face.ts';
import type { AnalysedFace } from '../analysis/analysed-face.ts';
import { portraitScore } from '../gallery/portrait-score.ts';
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
 * the next one confirms the pose. `open` is the look captured last, whose picture a better one replaces for a
 * moment.
 */
export type EnrolmentState = {
  readonly captured: readonly CapturedSample[];
  readonly straightPose: Pose | null;
  readonly candidate: CapturedSample | null;
  readonly open: { readonly pose: EnrolmentPose; readonly untilMs: number } | null;
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
  return { captured: [], straightPose: straight, candidate: null, open: null, asked, known };
}

const averagePose: Pose = { yaw: 0, pitch: restingPitch, roll: 0 };

/** Degrees from how an average head is held, within which somebody asked to look straight on is taken to do so. */
const firstLook = { yaw: 12, pitch: 20 } as const;

/**
 * The look that a face shows, measured from this enrolment's straight one. Before that one, a head that is held a
 * little up or down may well be looking straight on; one that is turned away for certain counts as turned.
 */
function lookNow(pose: Pose, straight: Pose | null): EnrolmentPose | null {
  if (straight !== null) return lookOf(pose, straight);
  const { yaw, pitch } = turnOf(pose);
  return Math.abs(yaw) <= firstLook.yaw && Math.abs(pitch) <= firstLook.pitch ? 'front' : lookOf(pose);
}

type Limits = Pick<FaceLimits, 'enrolment' | 'duplicate' | 'nextFrame'>;

export type EnrolmentStep = {
  readonly state: EnrolmentState;
  readonly guidance: (typeof enrolmentGuidance)[number];
  readonly justCaptured: boolean;
  /** The sample that this frame captured, or the better one that it put into the place of the last. */
  readonly taken: CapturedSample | null;
};

/** A good frame: the one face in it, and when it was seen, in milliseconds of a clock that only goes forward. */
export type GoodFrame = { readonly face: AnalysedFace; readonly atMs: number };

/** How long after it was captured a look's picture gives way to a better one of the same look. */
const betterWithinMs = 900;

/** Whether every look asked for is captured. */
const isComplete = ({ asked, captured }: EnrolmentState): boolean =>
  asked.every((look) => captured.some(({ pose }) => pose === look));

function isSomeoneElse(face: AnalysedFace, captured: readonly CapturedSample[], { enrolment }: Limits): boolean {
  if (captured.length === 0) return false;
  const template = meanEmbedding(captured.map((sample) => sample.face.embedding));
  return distance(face.embedding, template) > enrolment;
}

/** How good a picture of its look is: sharp, well lit, uncovered, large, with open eyes. */
const goodness = ({ face: { quality } }: CapturedSample): number =>
  portraitScore(quality, { yaw: 0, pitch: 0, roll: 0 });

const better = (one: CapturedSample, other: CapturedSample): CapturedSample =>
  goodness(one) > goodness(other) ? one : other;

const step = (state: EnrolmentState, but: Partial<Omit<EnrolmentStep, 'state'>> = {}): EnrolmentStep => ({
  state,
  guidance: isComplete(state) && state.open === null ? 'done' : 'goOn',
  justCaptured: false,
  taken: null,
  ...but,
});

/** Captures the better of two frames in a row that show one look of one face, unless it shows what is known already. */
function confirm(
  state: EnrolmentState,
  { candidate, sample, atMs }: { readonly candidate: CapturedSample; readonly sample: CapturedSample; atMs: number },
  isKnown: (face: AnalysedFace) => boolean,
): EnrolmentStep {
  const best = better(candidate, sample);
  if (isKnown(best.face)) return step({ ...state, candidate: sample }, { guidance: 'tooSimilar' });
  const next = {
    ...state,
    captured: [...state.captured, best],
    straightPose: state.straightPose ?? (best.pose === 'front' ? best.face.pose : null),
    candidate: null,
    open: { pose: best.pose, untilMs: atMs + betterWithinMs },
  };
  return step(next, { justCaptured: true, taken: best });
}

/** Puts a better picture into the place of the one captured last, as long as its look is still shown. */
function improve(state: EnrolmentState, sample: CapturedSample, isKnown: (face: AnalysedFace) => boolean) {
  const before = state.captured.find(({ pose }) => pose === sample.pose);
  if (before === undefined || better(before, sample) === before || isKnown(sample.face)) return step(state);
  const captured = state.captured.map((old) => (old === before ? sample : old));
  return step({ ...state, captured }, { taken: sample });
}

/**
 * One good frame's step of a guided enrolment: any look still missing is captured once two frames in a row show it, and
 * a better picture that is seen shortly after takes its place; a face unlike those captured so far is refused.
 */
export function stepEnrolment(
  state: EnrolmentState,
  { face, atMs }: GoodFrame,
  limits: Limits,
  space: Pick<LatentSpace, 'primaryLength'>,
): EnrolmentStep {
  if (isComplete(state) && state.open === null) return step(state);
  if (isSomeoneElse(face, state.captured, limits))
    return step({ ...state, candidate: null, open: null }, { guidance: 'someoneElse' });

  const isKnown = (one: AnalysedFace) => findDuplicate(one.sampleEmbedding, state.known, limits, space) !== null;
  const pose = lookNow(face.pose, state.straightPose);
  const { candidate, open } = state;
  const isOpen = open !== null && open.pose === pose && atMs <= open.untilMs;
  const onward = { ...state, candidate: null, open: isOpen ? open : null };
  if (pose === null || !state.asked.includes(pose)) return step(onward);
  const sample = { pose, face };
  if (isOpen) return improve(onward, sample, isKnown);
  if (state.captured.some((other) => other.pose === pose)) return step(onward);
  const isConfirmed =
    candidate?.pose === pose && distance(candidate.face.embedding, face.embedding) <= limits.nextFrame;
  if (!isConfirmed) return step({ ...onward, candidate: sample });
  return confirm(state, { candidate, sample, atMs }, isKnown);
}
