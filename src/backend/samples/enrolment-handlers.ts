import type { EnrolmentView } from '#contract/calls/enrolment.ts';
import { FamiliarError } from '#contract/result.ts';
import type { AnalysedFace, ImageAnalysis } from '#core/analysis/analysed-face.ts';
import { failedGate, sampleLimits } from '#core/analysis/quality-gates.ts';
import { restingPose } from '#core/enrolment/coverage.ts';
import {
  beginEnrolment,
  type EnrolmentState,
  type EnrolmentStep,
  stepEnrolment,
  wantedPose,
} from '#core/enrolment/guided-enrolment.ts';
import type { FaceEngine } from '#core/ports/face-engine.ts';
import type { Clock } from '#core/ports/host.ts';
import type { Vault } from '#core/ports/vault.ts';
import type { Calibration } from '#core/recognition/calibration.ts';
import { peopleInView } from '#core/sign-in/observe.ts';
import type { Session } from '#core/sign-in/session.ts';
import type { RgbaImage } from '#core/vision/image.ts';
import { boxesOf, frameIntervals } from '../common/frame-view.ts';
import { makeSample, type PicturedFace } from '../common/make-sample.ts';
import { requireRoom } from '../common/require-member.ts';
import { type SeenFace, seenFace } from '../common/seen-face.ts';
import type { SupportSetCache } from '../common/support-set-cache.ts';
import type { HandlersOf } from '../gate/handlers.ts';
import type { SessionManager } from '../session/session-manager.ts';
import type { ChangeLog } from '../undo/change-log.ts';
import { addSamples } from './add-samples.ts';
import { isOthersFace } from './own-face.ts';
import { resemblance } from './resemblance.ts';

type Running = {
  readonly memberId: number;
  readonly epoch: number;
  readonly start: EnrolmentState;
  /** The faces that `state` holds, with their pictures. */
  readonly pictured: WeakMap<AnalysedFace, Promise<PicturedFace>>;
  state: EnrolmentState;
  resembles: string | null;
};

/** Takes the picture of the face just seen where the enrolment has taken the face, as a candidate or for good. */
function takePicture({ state, pictured }: Running, { face, withPicture }: SeenFace): void {
  const isTaken = state.candidate?.face === face || state.captured.some((sample) => sample.face === face);
  if (!isTaken) return;
  const picture = withPicture();
  pictured.set(face, picture);
  // A fault is met when the enrolment is finished.
  picture.catch(() => undefined);
}

function requirePictured({ pictured }: Running, face: AnalysedFace): Promise<PicturedFace> {
  const picture = pictured.get(face);
  if (picture === undefined) throw new Error('a face was captured without its picture');
  return picture;
}

const ended = (): FamiliarError => new FamiliarError('enrolmentEnded');

type Parts = {
  readonly vault: Vault;
  readonly store: Vault['store'];
  readonly engine: FaceEngine;
  readonly embedder: string;
  readonly calibration: Calibration;
  readonly clock: Clock;
  readonly supportSet: SupportSetCache;
  readonly sessions: SessionManager;
  readonly changes: ChangeLog;
};

/** Guided enrolment: captures stay in memory until they are finished, so that leaving it leaves nothing behind. */
export function createEnrolmentHandlers(parts: Parts): HandlersOf<'enrolment'> {
  const { vault, engine, embedder, sessions } = parts;
  let running: Running | null = null;

  function requireRunning(memberId: number): Running {
    if (running === null || running.memberId !== memberId || running.epoch !== sessions.current().epoch) {
      throw ended();
    }
    return running;
  }

  function step(
    enrolment: Running,
    analysis: ImageAnalysis,
    session: Session,
    frame: RgbaImage,
  ): Pick<EnrolmentView, 'guidance' | 'justCaptured'> {
    const [face, ...others] = peopleInView(analysis);
    if (face === undefined) return { guidance: 'showFace', justCaptured: false };
    if (others.length > 0) return { guidance: 'onePersonOnly', justCaptured: false };
    const gate = failedGate(face, analysis, sampleLimits);
    if (gate !== null) return { guidance: gate, justCaptured: false };
    if (isOthersFace(parts, session, enrolment.memberId, face.embedding))
      return { guidance: 'resemblesOther', justCaptured: false };
    const next: EnrolmentStep = stepEnrolment(enrolment.state, face);
    enrolment.state = next.state;
    takePicture(enrolment, seenFace(engine, frame, face));
    if (next.justCaptured && next.state.captured.length === 1)
      enrolment.resembles = resemblance(parts, session, face.embedding, enrolment.memberId);
    return next;
  }

  return {
    'enrolment.begin': ({ memberId, poses }) => {
      requireRoom(vault.store, memberId, 1);
      const known = parts.supportSet.kept().filter((sample) => sample.memberId === memberId);
      const resting = restingPose(vault.store.samples.list(memberId).map(({ pose }) => pose));
      const start = beginEnrolment({ poses, restingPose: resting, known });
      running = {
        memberId,
        epoch: sessions.current().epoch,
        start,
        state: start,
        pictured: new WeakMap(),
        resembles: null,
      };
      return {};
    },
    'enrolment.frame': async ({ memberId, frame }, { session, checkpoint }) => {
      requireRunning(memberId);
      const analysis = await engine.analyse({ kind: 'enrolmentFrame', image: frame });
      checkpoint();
      const enrolment = requireRunning(memberId);
      if (analysis.faces.length > 0) sessions.touch();
      const { guidance, justCaptured } = step(enrolment, analysis, session, frame);
      const { captured } = enrolment.state;
      return {
        guidance,
        justCaptured,
        faces: boxesOf(analysis.faces, analysis),
        captured: captured.map((sample) => sample.pose),
        wanted: wantedPose(enrolment.state),
        resembles: enrolment.resembles,
        nextFrameMs: analysis.faces.length === 0 ? frameIntervals.nobody : frameIntervals.somebody,
      };
    },
    'enrolment.retake': ({ memberId }) => {
      const enrolment = requireRunning(memberId);
      enrolment.state = enrolment.start;
      enrolment.resembles = null;
      return {};
    },
    'enrolment.finish': async ({ memberId }, { checkpoint }) => {
      const enrolment = requireRunning(memberId);
      const { captured } = enrolment.state;
      if (captured.length === 0) throw new FamiliarError('enrolmentEmpty');
      const faces = await Promise.all(captured.map(({ face }) => requirePictured(enrolment, face)));
      checkpoint();
      // Finished or left by another call meanwhile: what is stored is stored once, or not at all.
      if (requireRunning(memberId) !== enrolment) throw ended();
      const samples = faces.map((face) => makeSample(face, 'camera', embedder));
      requireRoom(vault.store, memberId, samples.length);
      const { changeId } = addSamples(parts, { call: 'enrolment.finish', memberId, samples });
      running = null;
      return { added: samples.length, changeId };
    },
    'enrolment.cancel': ({ memberId }) => {
      if (running?.memberId === memberId) running = null;
      return {};
    },
  };
}
