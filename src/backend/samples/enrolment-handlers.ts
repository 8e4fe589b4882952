import type { EnrolmentView } from '#contract/calls/enrolment.ts';
import { enrolmentPoses } from '#contract/face.ts';
import { FamiliarError } from '#contract/result.ts';
import type { ImageAnalysis } from '#core/analysis/analysed-face.ts';
import { straightPose } from '#core/enrolment/coverage.ts';
import { beginEnrolment } from '#core/enrolment/guided-enrolment.ts';
import { headingOf } from '#core/enrolment/look-of.ts';
import { hintFor } from '#core/enrolment/picture-hint.ts';
import type { FaceEngine } from '#core/ports/face-engine.ts';
import type { Clock } from '#core/ports/host.ts';
import type { Store } from '#core/ports/store.ts';
import type { Calibration } from '#core/recognition/calibration.ts';
import { peopleInView } from '#core/sign-in/observe.ts';
import { boxesOf, frameIntervals } from '../common/frame-view.ts';
import { makeSample } from '../common/make-sample.ts';
import { requireRoom } from '../common/require-member.ts';
import type { SupportSetCache } from '../common/support-set-cache.ts';
import type { HandlersOf } from '../gate/handlers.ts';
import type { SessionManager } from '../session/session-manager.ts';
import type { ChangeLog } from '../undo/change-log.ts';
import { addSamples } from './add-samples.ts';
import type { LikenessCheck } from './likeness-check.ts';
import { requireEverybody } from './own-face.ts';
import type { PictureLimits } from './picture-limits.ts';
import { capturedFaces, type RunningEnrolment, stepRunning } from './running-enrolment.ts';

const ended = (): FamiliarError => new FamiliarError('enrolmentEnded');

type Parts = {
  readonly store: Pick<Store, 'members' | 'samples' | 'settings' | 'portraits'>;
  readonly engine: FaceEngine;
  readonly embedder: string;
  readonly calibration: Calibration;
  readonly clock: Clock;
  readonly supportSet: SupportSetCache;
  readonly sessions: SessionManager;
  readonly changes: ChangeLog;
  readonly pictureLimits: PictureLimits;
  readonly likeness: LikenessCheck;
};

/** Guided enrolment: captures stay in memory until they are finished, so that leaving it leaves nothing behind. */
export function createEnrolmentHandlers(parts: Parts): HandlersOf<'enrolment'> {
  const { store, engine, embedder, supportSet, sessions, pictureLimits } = parts;
  let running: RunningEnrolment | null = null;

  function requireRunning(memberId: number): RunningEnrolment {
    if (running === null || running.memberId !== memberId || running.epoch !== sessions.current().epoch) {
      throw ended();
    }
    return running;
  }

  return {
    'enrolment.begin': ({ memberId, poses }, { session }) => {
      requireEverybody(parts, session);
      requireRoom(store, memberId, 1);
      pictureLimits.requireComparable(session, memberId);
      pictureLimits.requireAddable(session, memberId, poses?.length ?? enrolmentPoses.length);
      const known = supportSet.kept().filter((sample) => sample.memberId === memberId);
      const straight = straightPose(store.samples.list(memberId));
      const start = beginEnrolment({ poses, straightPose: straight, known });
      const { epoch } = sessions.current();
      running = { memberId, epoch, start, state: start, ...nothingSeen() };
      return {};
    },
    'enrolment.frame': async ({ memberId, frame, inAnyLight }, { session, checkpoint }) => {
      requireRunning(memberId);
      const analysis = await engine.analyse({ kind: 'enrolmentFrame', image: frame });
      checkpoint();
      const enrolment = requireRunning(memberId);
      if (analysis.faces.length > 0) sessions.touch();
      const { guidance, justCaptured } = stepRunning(parts, enrolment, { analysis, frame, inAnyLight }, session);
      return { guidance, justCaptured, ...viewOf(enrolment, analysis) };
    },
    'enrolment.retake': ({ memberId }) => {
      startOver(requireRunning(memberId));
      return {};
    },
    'enrolment.finish': async ({ memberId, addAnyway }, { session, checkpoint }) => {
      const enrolment = requireRunning(memberId);
      if (enrolment.state.captured.length === 0) throw new FamiliarError('enrolmentEmpty');
      const faces = await capturedFaces(enrolment);
      checkpoint();
      // Finished or left by another call meanwhile: what is stored is stored once, or not at all.
      if (requireRunning(memberId) !== enrolment) throw ended();
      const samples = faces.map((face) => makeSample(face, 'camera', embedder));
      requireRoom(store, memberId, samples.length);
      const addition = { session, memberId, samples, addAnyway, counted: enrolment.shown.length };
      const { changeId } = addSamples(parts, { call: 'enrolment.finish', ...addition });
      running = null;
      return { added: samples.length, changeId };
    },
    'enrolment.cancel': ({ memberId }) => {
      if (running?.memberId === memberId) running = null;
      return {};
    },
  };
}

function startOver(enrolment: RunningEnrolment): void {
  enrolment.state = enrolment.start;
  enrolment.resembles = null;
  enrolment.unlike = null;
  enrolment.isOthers = false;
}

const nothingSeen = (): Pick<RunningEnrolment, 'pictured' | 'shown' | 'resembles' | 'unlike' | 'isOthers'> => ({
  pictured: new WeakMap(),
  shown: [],
  resembles: null,
  unlike: null,
  isOthers: false,
});

function viewOf(
  { state, resembles, unlike }: RunningEnrolment,
  analysis: ImageAnalysis,
): Omit<EnrolmentView, 'guidance' | 'justCaptured'> {
  const [face, ...others] = peopleInView(analysis);
  const only = others.length === 0 ? face : undefined;
  return {
    faces: boxesOf(analysis.faces, analysis),
    captured: state.captured.map((sample) => sample.pose),
    heading: only === undefined ? null : headingOf(only.pose, state.straightPose),
    hint: only === undefined ? null : hintFor(only.quality),
    resembles,
    unlike,
    nextFrameMs: analysis.faces.length === 0 ? frameIntervals.nobody : frameIntervals.somebody,
  };
}
