import type { Settings } from '#contract/household.ts';
import type { ImageAnalysis } from '#core/analysis/analysed-face.ts';
import { failedGate, queryLimits } from '#core/analysis/quality-gates.ts';
import { isGone, type PresenceSight, type PresenceState, present, stepPresence } from '#core/household/presence.ts';
import type { FaceEngine } from '#core/ports/face-engine.ts';
import type { Clock } from '#core/ports/host.ts';
import type { Store } from '#core/ports/store.ts';
import type { Calibration } from '#core/recognition/calibration.ts';
import { type DecisionPolicy, decide } from '#core/recognition/decide.ts';
import { onlyMember, type SupportSet } from '#core/recognition/support-set.ts';
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

const isWanted = ({ presenceLockSeconds, blurForOnlookers }: Settings): boolean =>
  presenceLockSeconds !== null || blurForOnlookers;

/**
 * Looks after the screen of somebody signed in, whose own pictures alone are compared. Frames are looked at and
 * forgotten, and not looked at where nobody wants that; no attempt is made or counted.
 */
export function createPresenceHandlers(parts: Parts): HandlersOf<'presence'> {
  const { store, engine, calibration, clock, sessions, supportSet } = parts;
  let state: PresenceState = present;
  let stateEpoch = -1;

  return {
    'presence.begin': () => ({ wanted: isWanted(store.settings.read()) }),
    'presence.frame': async (frame, { session, checkpoint }) => {
      if (!isWanted(store.settings.read())) return { hide: false, nextFrameMs: intervals.lockOnly };
      const analysis = await engine.analyse({ kind: 'cameraFrame', image: frame });
      checkpoint();
      if (session.kind !== 'signedIn') throw new Error('only someone signed in may call this');
      if (stateEpoch !== session.epoch) {
        stateEpoch = session.epoch;
        state = present;
      }
      const { presenceLockSeconds, blurForOnlookers, securityLevel } = store.settings.read();
      const own = onlyMember(supportSet.get(), session.memberId);
      const sight = look(analysis, own, policyAt(calibration, securityLevel));
      // Somebody without pictures in use is never recognised: any face is taken for theirs.
      const taken = sight === 'unclear' && own.members.length === 0 ? 'you' : sight;
      state = stepPresence(state, taken, clock.monotonic());
      if (sight === 'you') sessions.touch();
      if (isGone(state, presenceLockSeconds === null ? null : presenceLockSeconds * 1000)) sessions.lock('idle');
      const hide = blurForOnlookers && (analysis.faces.length > 1 || sight === 'notYou');
      return { hide, nextFrameMs: blurForOnlookers ? intervals.withOnlookers : intervals.lockOnly };
    },
  };
}

/** Whether any face is the member's, by a support set of their pictures alone; without any, no face says anything. */
function look(analysis: ImageAnalysis, own: SupportSet, policy: DecisionPolicy): PresenceSight {
  if (analysis.faces.length === 0) return 'nobody';
  const outcomes = analysis.faces
    .filter((face) => failedGate(face, analysis, { ...queryLimits, minEyesOpen: 0 }) === null)
    .map((face) => decide(face.embedding, own, policy)?.outcome);
  if (outcomes.includes('match')) return 'you';
  return outcomes.includes('noMatch') ? 'notYou' : 'unclear';
}
