import type { SignInView } from '#contract/calls/sign-in.ts';
import type { ImageAnalysis } from '#core/analysis/analysed-face.ts';
import { queryLimits } from '#core/analysis/quality-gates.ts';
import type { Draw } from '#core/liveness/challenge.ts';
import { evidenceNumbers } from '#core/liveness/evidence-numbers.ts';
import type { FaceEngine } from '#core/ports/face-engine.ts';
import type { Clock, Log } from '#core/ports/host.ts';
import type { Vault } from '#core/ports/vault.ts';
import type { Calibration } from '#core/recognition/calibration.ts';
import { type Decision, decide } from '#core/recognition/decide.ts';
import type { Embedding } from '#core/recognition/embedding.ts';
import { beginAnew, stepAttempt } from '#core/sign-in/attempt.ts';
import type { LivenessDemand } from '#core/sign-in/attempt-rules.ts';
import {
  type AttemptState,
  type AttemptStep,
  type FinishedAttempt,
  restartAttempt,
} from '#core/sign-in/attempt-state.ts';
import { observe, peopleInView } from '#core/sign-in/observe.ts';
import type { RgbaImage } from '#core/vision/image.ts';
import { keepAttemptFace } from '../attempts/attempt-faces.ts';
import type { Announcer } from '../common/announcer.ts';
import { decisionPolicy } from '../common/decision-policy.ts';
import { boxesOf, frameIntervals } from '../common/frame-view.ts';
import { type SeenFace, seenFace } from '../common/seen-face.ts';
import type { SupportSetCache } from '../common/support-set-cache.ts';
import type { HandlersOf } from '../gate/handlers.ts';
import { forgiveAfter, type Guards } from '../session/failure-guard.ts';
import type { SessionManager } from '../session/session-manager.ts';
import { createCameraWatch } from './camera-watch.ts';
import type { SignInLearning } from './learn-from-sign-ins.ts';

type Seen = Pick<SignInView, 'faces' | 'nextFrameMs'>;

type Parts = {
  readonly vault: Vault;
  readonly store: Vault['store'];
  readonly engine: FaceEngine;
  readonly embedder: string;
  readonly calibration: Calibration;
  readonly clock: Clock;
  readonly log: Log;
  readonly draw: Draw;
  readonly sessions: SessionManager;
  readonly guards: Guards;
  readonly supportSet: SupportSetCache;
  readonly learning: SignInLearning;
  readonly announce: Announcer['announce'];
  readonly announceState: Announcer['announceState'];
};

/** Signing in by face: each frame is one step of the attempt; the finished attempt is counted and recorded. */
export function createSignInHandlers(parts: Parts): HandlersOf<'signIn'> {
  const { vault, engine, clock, log, sessions, guards, supportSet, learning, announce, announceState } = parts;
  let state: AttemptState = { kind: 'waiting', compared: 0 };
  let stateEpoch = -1;
  const camera = createCameraWatch(log);

  /** Whatever was under way ends here, counted if it has to be. */
  function startAnew(): { readonly compared: number } {
    const begun = beginAnew(state, clock.monotonic(), demand());
    state = begun.state;
    if (begun.finished !== null) finish(begun.finished, undefined);
    return begun.state;
  }

  /** A lock begins a new round; after a manual one the same face must leave the view first. */
  function startRound(): void {
    const session = sessions.current();
    if (session.epoch === stateEpoch) return;
    stateEpoch = session.epoch;
    const { compared } = startAnew();
    if (session.kind === 'locked' && session.reason === 'manual')
      state = { kind: 'needsIntent', absentSince: null, wasSeen: false, compared };
  }

  function demand(): LivenessDemand {
    const { liveness } = vault.store.settings.read();
    return liveness === 'off' ? { level: 'off' } : { level: liveness, draw: parts.draw };
  }

  function evidenceOf({ liveness }: FinishedAttempt) {
    const { liveness: level } = vault.store.settings.read();
    return liveness && evidenceNumbers(liveness.state, level, liveness.reason, liveness.endedAt, camera.numbers());
  }

  function finish(finished: FinishedAttempt, seen: SeenFace | undefined): void {
    const { outcome, decision, durationMs, query } = finished;
    const isMatch = outcome === 'match';
    if (isMatch) forgiveAfter('face', guards);
    else guards.face.fail();
    const attemptId = vault.store.attempts.record({
      at: clock.now(),
      outcome,
      memberId: isMatch ? decision.memberId : null,
      distance: decision.distance,
      threshold: decision.threshold,
      margin: decision.margin,
      durationMs: Math.round(durationMs),
      evidence: evidenceOf(finished),
      nearestId: isMatch ? null : decision.memberId,
    });
    if (seen !== undefined) void keepAttemptFace(parts, { id: attemptId, outcome }, seen, query);
    announce(['attempts.changed']);
    if (!isMatch) announceState();
  }

  /** Counts and records a finished attempt; one that compares counts as failed until it ends otherwise. */
  function closeStep({ state: next, finished }: AttemptStep, analysis: ImageAnalysis, frame: RgbaImage): void {
    if (finished === null) {
      if (next.kind === 'gathering' && next.compared > 0) guards.face.reserve();
      return;
    }
    const [face] = peopleInView(analysis);
    const seen = face && seenFace(engine, frame, face);
    finish(finished, seen);
    if (seen === undefined) return;
    if (finished.outcome === 'match') void learning.afterMatch(seen, finished.decision, finished.liveness !== null);
    else if (finished.decision.outcome !== 'match') learning.afterRefusal(seen, finished.decision);
  }

  function signIn(memberId: number): string {
    const member = vault.store.members.find(memberId);
    if (member === null) throw new Error('the support set names a member who is gone');
    sessions.signIn(member, 'face');
    return member.name;
  }

  function toView(step: AttemptStep, seen: Seen): SignInView {
    const { shows, finished } = step;
    switch (shows.kind) {
      case 'match':
        return { state: 'match', name: signIn((finished as NonNullable<typeof finished>).decision.memberId), ...seen };
      case 'noMatch':
      case 'ambiguous':
        return { state: shows.kind, attemptsLeft: guards.face.failuresLeft(), ...seen };
      case 'notLive':
        return { state: 'notLive', reason: shows.reason, attemptsLeft: guards.face.failuresLeft(), ...seen };
      case 'proving':
        return { state: 'proving', prompt: shows.prompt, ...seen };
      case 'tooPoor':
        return { state: 'tooPoor', gate: shows.gate, ...seen };
      case 'looking':
        return { state: 'looking', progress: shows.progress, ...seen };
      default:
        return { state: shows.kind, ...seen };
    }
  }

  /** What bars face sign-in now, if anything does: asked again after each analysis, for frames that were under way. */
  function barred(): SignInView | null {
    const seen = { faces: [], nextFrameMs: frameIntervals.idle };
    if (supportSet.get().members.length === 0) return { state: 'nobodyEnrolled', ...seen };
    if (guards.face.isDisabled()) return { state: 'lockedOut', until: null, ...seen };
    const until = guards.face.pausedUntil();
    return until === null ? null : { state: 'lockedOut', until, ...seen };
  }

  return {
    'signIn.begin': () => {
      startRound();
      startAnew();
      return {};
    },
    'signIn.frame': async (frame, { checkpoint }) => {
      startRound();
      const barredView = barred();
      if (barredView !== null) {
        if (state.kind !== 'needsIntent') state = restartAttempt(state);
        return barredView;
      }
      const { width, height, data } = frame;
      const liveness = demand();
      if (liveness.level !== 'off') camera.see(frame);
      const isWatched = liveness.level !== 'off' && state.kind !== 'refused' && state.kind !== 'needsIntent';
      const analysis = await engine.analyse({
        kind: isWatched ? 'watchedFrame' : 'cameraFrame',
        image: { width, height, data },
      });
      checkpoint();
      const barredMeanwhile = barred();
      if (barredMeanwhile !== null) return barredMeanwhile;
      const policy = decisionPolicy(vault.store, parts.calibration);
      const { severalFaces } = vault.store.settings.read();
      const decideQuery = (query: Embedding): Decision => {
        const decision = decide(query, supportSet.get(), policy);
        if (decision === null) throw new Error('the support set is empty');
        return decision;
      };
      const step = stepAttempt(
        state,
        observe(analysis, queryLimits, severalFaces),
        clock.monotonic(),
        decideQuery,
        liveness,
      );
      state = step.state;
      closeStep(step, analysis, { width, height, data });
      const nextFrameMs = analysis.faces.length === 0 ? frameIntervals.nobody : frameIntervals.somebody;
      return toView(step, { faces: boxesOf(analysis.faces, analysis), nextFrameMs });
    },
  };
}
