import type { CameraFrame } from '#contract/calls/pictures.ts';
import type { Settings } from '#contract/household.ts';
import type { ImageAnalysis } from '#core/analysis/analysed-face.ts';
import { queryLimits } from '#core/analysis/quality-gates.ts';
import type { Draw } from '#core/liveness/challenge.ts';
import { evidenceNumbers } from '#core/liveness/evidence-numbers.ts';
import type { FaceEngine } from '#core/ports/face-engine.ts';
import type { Calibration } from '#core/recognition/calibration.ts';
import type { Decision } from '#core/recognition/decide.ts';
import type { Embedding } from '#core/recognition/embedding.ts';
import { faceLimits } from '#core/recognition/face-limits.ts';
import { beginAnew, stepAttempt } from '#core/sign-in/attempt.ts';
import type { LivenessDemand } from '#core/sign-in/attempt-rules.ts';
import {
  type AttemptState,
  type AttemptStep,
  type FinishedAttempt,
  restartAttempt,
  spareAttempt,
} from '#core/sign-in/attempt-state.ts';
import { type Observation, observe, peopleInView } from '#core/sign-in/observe.ts';
import { isDark } from '#core/vision/darkness.ts';
import type { RgbaImage } from '#core/vision/image.ts';
import { isUnusable } from '#core/vision/unusable-picture.ts';
import { createRepeatedPicture } from '../common/repeated-picture.ts';
import { type SeenFace, seenFace } from '../common/seen-face.ts';
import type { SessionManager } from '../session/session-manager.ts';
import { createCameraWatch } from './camera-watch.ts';
import { type Finish, type FinishingParts, finishAttempt } from './finish-attempt.ts';
import { type Arrival, createFrameArrivals } from './frame-arrivals.ts';

export type RoundParts = FinishingParts & {
  readonly engine: FaceEngine;
  readonly draw: Draw;
  readonly calibration: Calibration;
  readonly sessions: SessionManager;
};

/** A frame that arrived, whether its face has to show that it is alive, and whether it is the last picture again. */
type WatchedArrival = Arrival & { readonly isWatched: boolean; readonly isAgain: boolean };

/** The attempt under way by face: at the lock screen from one lock to the next sign-in, or of somebody signed in. */
export type SignInRound = {
  /**
   * Begins a new round where the screen was locked since; after a lock by hand the same face must leave the view first.
   */
  readonly follow: (settings: Settings) => void;
  /** Ends what was under way, counted if it has to be. */
  readonly startAnew: (settings: Settings) => void;
  /** Drops what was gathered, for a way in that is barred. */
  readonly restart: () => void;
  /** Notes where the frame came from and when; says whether the face in it has to show that it is alive. */
  readonly watch: (frame: CameraFrame, settings: Settings) => WatchedArrival;
  /**
   * Takes the attempt one frame further; a finished one is counted and recorded. `analysis` is null for a picture that
   * came again: nothing of it is looked at.
   */
  readonly step: (
    seen: { readonly frame: CameraFrame; readonly analysis: ImageAnalysis | null; readonly arrival: Arrival },
    settings: Settings,
    decide: (query: Embedding) => Decision,
  ) => AttemptStep;
};

function demandOf({ liveness }: Settings, draw: Draw): LivenessDemand {
  return liveness === 'off' ? { level: 'off' } : { level: liveness, draw };
}

/** What a frame shows. Whether it is a picture at all is asked where no face in it is good for anything. */
function observeFrame(frame: RgbaImage, analysis: ImageAnalysis | null, { severalFaces }: Settings): Observation {
  // A covered lens may well give the same black again and again.
  if (analysis === null && isDark(frame)) return { kind: 'noFace', isDark: true };
  if (analysis === null) return { kind: 'noPicture', fault: isUnusable(frame) ? 'unusable' : 'still' };
  const seen = observe(analysis, queryLimits, severalFaces);
  const isPoor = seen.kind === 'tooPoor' && seen.face === undefined;
  if (seen.kind !== 'noFace' && !isPoor) return seen;
  if (isUnusable(frame)) return { kind: 'noPicture', fault: 'unusable' };
  return seen.kind === 'noFace' ? { ...seen, isDark: isDark(frame) } : seen;
}

export function createSignInRound(parts: RoundParts, bringToEnd: Finish = finishAttempt): SignInRound {
  const { engine, clock, log, sessions, guards } = parts;
  const limits = faceLimits(parts.calibration);
  let state: AttemptState = { kind: 'waiting', compared: 0 };
  let epoch = -1;
  const camera = createCameraWatch(log);
  const arrivals = createFrameArrivals(clock);
  const seeAgain = createRepeatedPicture();

  function finish(finished: FinishedAttempt, { liveness: level }: Settings, seen?: SeenFace) {
    const { liveness } = finished;
    const evidence = liveness && evidenceNumbers(liveness.state, { ...liveness, level, camera: camera.numbers() });
    return bringToEnd(parts, finished, evidence, seen);
  }

  function startAnew(settings: Settings): { readonly compared: number } {
    const begun = beginAnew(state, clock.monotonic(), demandOf(settings, parts.draw));
    state = begun.state;
    if (begun.finished !== null) finish(begun.finished, settings);
    return begun.state;
  }

  return {
    follow(settings) {
      const session = sessions.current();
      if (session.epoch === epoch) return;
      epoch = session.epoch;
      const { compared } = startAnew(settings);
      if (session.kind === 'locked' && session.reason === 'manual')
        state = { kind: 'needsIntent', absence: null, wasSeen: false, compared };
    },
    startAnew,
    restart() {
      if (state.kind !== 'needsIntent') state = restartAttempt(state);
    },
    watch(frame, { liveness }) {
      const arrival = arrivals.arrive(frame);
      const isAsked = liveness !== 'off';
      const { hash, isAgain } = seeAgain(frame.data);
      if (isAsked) camera.see(hash, frame);
      return { ...arrival, isAgain, isWatched: isAsked && state.kind !== 'refused' && state.kind !== 'needsIntent' };
    },
    step({ frame, analysis, arrival }, settings, decide) {
      const observed = observeFrame(frame, analysis, settings);
      const moment = { now: arrival.atMs, isBusy: arrivals.isBusyAfter(arrival) };
      const demand = demandOf(settings, parts.draw);
      const step = stepAttempt(state, observed, { ...moment, decide, limits, demand });
      state = step.state;
      if (step.finished !== null) {
        const [face] = analysis === null ? [] : peopleInView(analysis);
        const ended = finish(step.finished, settings, face && seenFace(engine, frame, face));
        const shown = ended.isSpared ? spareAttempt(step, moment.now) : step;
        state = shown.state;
        return shown;
      }
      if (state.kind === 'gathering' && state.compared > 0) guards.face.reserve();
      return step;
    },
  };
}
