import type { ImageAnalysis } from '#core/analysis/analysed-face.ts';
import { failedGate, queryLimits } from '#core/analysis/quality-gates.ts';
import { isGone, type PresenceSight, type PresenceState, present, stepPresence } from '#core/household/presence.ts';
import type { FaceEngine } from '#core/ports/face-engine.ts';
import type { Clock } from '#core/ports/host.ts';
import type { Vault } from '#core/ports/vault.ts';
import type { Calibration } from '#core/recognition/calibration.ts';
import { decide } from '#core/recognition/decide.ts';
import { decisionPolicy } from '../common/decision-policy.ts';
import type { SupportSetCache } from '../common/support-set-cache.ts';
import type { HandlersOf } from '../gate/handlers.ts';
import type { SessionManager } from './session-manager.ts';

/** How often someone signed in is looked at, in milliseconds: seldom, except while a second face has to be noticed at once. */
const intervals = { lockOnly: 1500, withOnlookers: 400 } as const;

type Parts = {
  readonly vault: Vault;
  readonly engine: FaceEngine;
  readonly calibration: Calibration;
  readonly clock: Clock;
  readonly sessions: SessionManager;
  readonly supportSet: SupportSetCache;
};

/** Looks after the screen of someone signed in. Frames are looked at and forgotten; an attempt is neither made nor counted. */
export function createPresenceHandlers(parts: Parts): HandlersOf<'presence'> {
  const { vault, engine, clock, sessions, supportSet } = parts;
  let state: PresenceState = present;
  let stateEpoch = -1;

  const isKnown = (memberId: number): boolean =>
    supportSet.get().members.some((member) => member.memberId === memberId);

  /** Whether any face is the member's; one that is good enough and is not theirs is somebody else's. */
  function look(analysis: ImageAnalysis, memberId: number): PresenceSight {
    if (analysis.faces.length === 0) return 'nobody';
    const good = analysis.faces.filter(
      (face) => failedGate(face, analysis, { ...queryLimits, minEyesOpen: 0 }) === null,
    );
    const decisions = good.map((face) => decide(face.embedding, supportSet.get(), decisionPolicy(parts)));
    if (
      decisions.some(
        (decision) => decision !== null && decision.outcome !== 'noMatch' && decision.memberId === memberId,
      )
    )
      return 'you';
    const hasOther = decisions.some(
      (decision) => decision?.outcome === 'match' || (isKnown(memberId) && decision?.outcome === 'noMatch'),
    );
    return hasOther ? 'someoneElse' : 'unclear';
  }

  return {
    'presence.begin': () => {
      const { presenceLockSeconds, blurForOnlookers } = vault.store.settings.read();
      return { wanted: presenceLockSeconds !== null || blurForOnlookers };
    },
    'presence.frame': async (frame, { session, checkpoint }) => {
      const analysis = await engine.analyse({ kind: 'cameraFrame', image: frame });
      checkpoint();
      if (session.kind !== 'signedIn') throw new Error('only someone signed in may call this');
      if (stateEpoch !== session.epoch) {
        stateEpoch = session.epoch;
        state = present;
      }
      const { presenceLockSeconds, blurForOnlookers } = vault.store.settings.read();
      const sight = look(analysis, session.memberId);
      // Whoever has no pictures in use is never recognised: a face that is nobody else's is taken for theirs.
      const taken = sight === 'unclear' && !isKnown(session.memberId) ? 'you' : sight;
      state = stepPresence(state, taken, clock.monotonic());
      if (sight === 'you') sessions.touch();
      if (isGone(state, presenceLockSeconds === null ? null : presenceLockSeconds * 1000)) sessions.lock('idle');
      const hide = blurForOnlookers && (analysis.faces.length > 1 || sight === 'someoneElse');
      return { sight, hide, nextFrameMs: blurForOnlookers ? intervals.withOnlookers : intervals.lockOnly };
    },
  };
}
