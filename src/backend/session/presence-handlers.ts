import type { PresenceSight } from '#contract/calls/presence.ts';
import type { ImageAnalysis } from '#core/analysis/analysed-face.ts';
import { failedGate, queryLimits } from '#core/analysis/quality-gates.ts';
import { isGone, type PresenceState, present, stepPresence } from '#core/household/presence.ts';
import type { FaceEngine } from '#core/ports/face-engine.ts';
import type { Clock } from '#core/ports/host.ts';
import type { Store } from '#core/ports/store.ts';
import type { Calibration } from '#core/recognition/calibration.ts';
import { type DecisionPolicy, decide } from '#core/recognition/decide.ts';
import type { SupportSet } from '#core/recognition/support-set.ts';
import { policyAt } from '../common/decision-policy.ts';
import type { SupportSetCache } from '../common/support-set-cache.ts';
import type { HandlersOf } from '../gate/handlers.ts';
import type { SessionManager } from './session-manager.ts';

/**
 * How often somebody signed in is looked at, in milliseconds: seldom, except while a second face has to be noticed at
 * once.
 */
const intervals = { lockOnly: 1500, withOnlookers: 400 } as const;

type Parts = {
  readonly store: Pick<Store, 'settings'>;
  readonly engine: FaceEngine;
  readonly calibration: Calibration;
  readonly clock: Clock;
  readonly sessions: SessionManager;
  readonly supportSet: SupportSetCache;
};

/** Looks after the screen of somebody signed in. Frames are looked at and forgotten; no attempt is made or counted. */
export function createPresenceHandlers(parts: Parts): HandlersOf<'presence'> {
  const { store, engine, calibration, clock, sessions, supportSet } = parts;
  let state: PresenceState = present;
  let stateEpoch = -1;

  return {
    'presence.begin': () => {
      const { presenceLockSeconds, blurForOnlookers } = store.settings.read();
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
      const { presenceLockSeconds, blurForOnlookers, securityLevel } = store.settings.read();
      const watched = { memberId: session.memberId, present: supportSet.get() };
      const sight = look(analysis, watched, policyAt(calibration, securityLevel));
      // Somebody without pictures in use is never recognised: a face that is nobody else's is taken for theirs.
      const taken = sight === 'unclear' && !isKnown(watched) ? 'you' : sight;
      state = stepPresence(state, taken, clock.monotonic());
      if (sight === 'you') sessions.touch();
      if (isGone(state, presenceLockSeconds === null ? null : presenceLockSeconds * 1000)) sessions.lock('idle');
      const hide = blurForOnlookers && (analysis.faces.length > 1 || sight === 'someoneElse');
      return { sight, hide, nextFrameMs: blurForOnlookers ? intervals.withOnlookers : intervals.lockOnly };
    },
  };
}

/** Who is signed in, among whom. */
type Watched = { readonly memberId: number; readonly present: SupportSet };

const isKnown = ({ memberId, present }: Watched): boolean =>
  present.members.some((member) => member.memberId === memberId);

/** Whether any face is the member's; one that is good enough and is not theirs is somebody else's. */
function look(analysis: ImageAnalysis, watched: Watched, policy: DecisionPolicy): PresenceSight {
  if (analysis.faces.length === 0) return 'nobody';
  const decisions = analysis.faces
    .filter((face) => failedGate(face, analysis, { ...queryLimits, minEyesOpen: 0 }) === null)
    .map((face) => decide(face.embedding, watched.present, policy));
  const isTheirs = decisions.some((found) => found?.memberId === watched.memberId && found.outcome !== 'noMatch');
  if (isTheirs) return 'you';
  const isOther = decisions.some(
    (found) => found?.outcome === 'match' || (found?.outcome === 'noMatch' && isKnown(watched)),
  );
  return isOther ? 'someoneElse' : 'unclear';
}
