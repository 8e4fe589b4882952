import type { EnrolmentView } from '#contract/calls/enrolment.ts';
import type { QualityGate } from '#contract/face.ts';
import type { UnlikeRemedy } from '#contract/likeness.ts';
import type { AnalysedFace, ImageAnalysis } from '#core/analysis/analysed-face.ts';
import { darkSampleLimits, failedGate, sampleLimits } from '#core/analysis/quality-gates.ts';
import { type CapturedSample, type EnrolmentState, stepEnrolment } from '#core/enrolment/guided-enrolment.ts';
import type { FaceEngine } from '#core/ports/face-engine.ts';
import type { Clock } from '#core/ports/host.ts';
import type { Store } from '#core/ports/store.ts';
import { distance, type Embedding } from '#core/recognition/embedding.ts';
import { faceLimits } from '#core/recognition/face-limits.ts';
import { peopleInView } from '#core/sign-in/observe.ts';
import type { Session } from '#core/sign-in/session.ts';
import type { RgbaImage } from '#core/vision/image.ts';
import { isUnusable } from '#core/vision/unusable-picture.ts';
import type { PicturedFace } from '../common/make-sample.ts';
import { type SeenFace, seenFace } from '../common/seen-face.ts';
import type { LikenessCheck } from './likeness-check.ts';
import { isOthersFace, type OwnFaceParts } from './own-face.ts';
import { resemblance } from './resemblance.ts';

/** A guided enrolment in memory. */
export type RunningEnrolment = {
  readonly memberId: number;
  readonly epoch: number;
  readonly start: EnrolmentState;
  /** The faces that `state` holds, with their pictures. */
  readonly pictured: WeakMap<AnalysedFace, Promise<PicturedFace>>;
  state: EnrolmentState;
  resembles: string | null;
  /** Something that was captured does not look like the member's pictures: what can be done about it. */
  unlike: UnlikeRemedy | null;
  /** Faces that were held against others, none of them like another. */
  readonly shown: Embedding[];
  /** The face in view is nearer to somebody else; it is not asked again before it has left the view. */
  isOthers: boolean;
};

type Parts = OwnFaceParts & {
  readonly store: Pick<Store, 'members' | 'settings'>;
  readonly engine: FaceEngine;
  readonly likeness: LikenessCheck;
  readonly clock: Clock;
};

/** A frame of the camera; `inAnyLight` where faces are wanted that are rather dark. */
type SeenFrame = {
  readonly analysis: ImageAnalysis;
  readonly frame: RgbaImage;
  readonly inAnyLight?: boolean | undefined;
};

/**
 * Takes an enrolment one frame further: what to do next, and whether a sample was captured.
 * @throws FamiliarError where a member was told of others' faces too often
 */
export function stepRunning(
  parts: Parts,
  enrolment: RunningEnrolment,
  { analysis, frame, inAnyLight }: SeenFrame,
  session: Session,
): Pick<EnrolmentView, 'guidance' | 'justCaptured'> {
  const [face, ...others] = peopleInView(analysis);
  if (face === undefined) {
    enrolment.isOthers = false;
    return { guidance: isUnusable(frame) ? 'unusable' : 'showFace', justCaptured: false };
  }
  if (others.length > 0) return { guidance: 'onePersonOnly', justCaptured: false };
  const gate = faultOf(face, analysis, inAnyLight === true);
  if (gate !== null) return { guidance: isUnusable(frame) ? 'unusable' : gate, justCaptured: false };
  enrolment.isOthers ||= isOthers(parts, enrolment, face.embedding, session);
  if (enrolment.isOthers) return { guidance: 'resemblesOther', justCaptured: false };
  const seen = { face, atMs: parts.clock.monotonic() };
  const next = stepEnrolment(enrolment.state, seen, faceLimits(parts.calibration), parts.supportSet.space);
  enrolment.state = next.state;
  const besides = analysis.faces.filter((other) => other !== face);
  takePicture(enrolment, seenFace(parts.engine, frame, face, besides));
  if (next.taken !== null) enrolment.unlike ??= remedyFor(parts, enrolment, next.taken, session);
  if (next.justCaptured && next.state.captured.length === 1)
    enrolment.resembles = resemblance(parts, session, face.embedding, enrolment.memberId);
  return next;
}

/** What keeps a face from being captured: of one that is too dark, whether it could be in spite of that. */
function faultOf(face: AnalysedFace, frame: ImageAnalysis, inAnyLight: boolean): QualityGate | 'ratherDark' | null {
  const gate = failedGate(face, frame, inAnyLight ? darkSampleLimits : sampleLimits);
  return gate === 'tooDark' && face.quality.brightness >= darkSampleLimits.minBrightness ? 'ratherDark' : gate;
}

/** Asks about a face that was captured, or that took the place of one. */
const remedyFor = (
  { likeness }: Parts,
  { memberId }: RunningEnrolment,
  { face }: CapturedSample,
  session: Session,
): UnlikeRemedy | null => likeness.ask(session, { memberId, embeddings: [face.sampleEmbedding] });

/** Whether the face is nearer to somebody else. One unlike those shown before is counted, whatever the answer. */
function isOthers(parts: Parts, { memberId, shown }: RunningEnrolment, face: Embedding, session: Session): boolean {
  const { turnedMean } = faceLimits(parts.calibration);
  if (shown.every((known) => distance(known, face) > turnedMean)) {
    parts.pictureLimits.countShown(session, memberId);
    shown.push(face);
  }
  return isOthersFace(parts, session, memberId, [face]);
}

/** The captured faces with their pictures and the looks that they were captured as. */
export const capturedFaces = (enrolment: RunningEnrolment): Promise<PicturedFace[]> =>
  Promise.all(
    enrolment.state.captured.map(async ({ pose, face }) => ({
      ...(await requirePictured(enrolment, face)),
      look: pose,
    })),
  );

/** Takes the picture of the face just seen where the enrolment has taken the face, as a candidate or for good. */
function takePicture({ state, pictured }: RunningEnrolment, { face, withPicture }: SeenFace): void {
  const isTaken = state.candidate?.face === face || state.captured.some((sample) => sample.face === face);
  if (!isTaken) return;
  const picture = withPicture();
  pictured.set(face, picture);
  // A fault is met when the enrolment is finished.
  picture.catch(() => undefined);
}

function requirePictured({ pictured }: RunningEnrolment, face: AnalysedFace): Promise<PicturedFace> {
  const picture = pictured.get(face);
  if (picture === undefined) throw new Error('a face was captured without its picture');
  return picture;
}
