import type { Settings } from '#contract/household.ts';
import type { ImageAnalysis } from '#core/analysis/analysed-face.ts';
import { failedGate, queryLimits } from '#core/analysis/quality-gates.ts';
import {
  isGone,
  nextFrameWithin,
  type PresenceSight,
  type PresenceState,
  present,
  stepPresence,
} from '#core/household/presence.ts';
import type { FaceEngine } from '#core/ports/face-engine.ts';
import type { Clock } from '#core/ports/host.ts';
import type { Store } from '#core/ports/store.ts';
import type { Calibration } from '#core/recognition/calibration.ts';
import { type DecisionPolicy, decide } from '#core/recognition/decide.ts';
import { onlyMember, type SupportSet } from '#core/recognition/support-set.ts';
import type { RgbaImage } from '#core/vision/image.ts';
import { policyAt } from '../common/decision-policy.ts';
import { createRepeatedPicture } from '../common/repeated-picture.ts';
import type { SupportSetCache } from '../common/support-set-cache.ts';
import type { HandlersOf } from '../gate/handlers.ts';
import type { SessionManager } from './session-manager.ts';
import type { WhoIsThere } from './who-is-there.ts';

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
  readonly there: Pick<WhoIsThere, 'seen'>;
};

const isWanted = ({ presenceLockSeconds, blurForOnlookers }: Settings): boolean =>
  presenceLockSeconds !== null || blurForOnlookers;

const lockAfterMs = ({ presenceLockSeconds }: Settings): number | null =>
  presenceLockSeconds === null ? null : presenceLockSeconds * 1000;

/**
 * Looks after the screen of somebody signed in, whose own pictures alone are compared. Frames are looked at and
 * forgotten, and not looked at where nobody wants that; no attempt is made or counted. Once they have begun to come
 * they must go on: a camera that stands still sees nobody, whether its frames stop or are the same again and again.
 */
export function createPresenceHandlers(parts: Parts): HandlersOf<'presence'> {
  const { store, clock, sessions } = parts;
  let state: PresenceState = present;
  let stateEpoch = -1;
  const seeAgain = createRepeatedPicture();
  let pauses = 0;

  /** The faces of a frame; the same frame again shows nobody. */
  async function facesIn(frame: RgbaImage): Promise<ImageAnalysis> {
    if (seeAgain(frame.data).isAgain) return { ...frame, faces: [] };
    return parts.engine.analyse({ kind: 'cameraFrame', image: frame });
  }

  function judge(analysis: ImageAnalysis, memberId: number): { readonly hide: boolean; readonly nextFrameMs: number } {
    const settings = store.settings.read();
    const { blurForOnlookers } = settings;
    const own = onlyMember(parts.supportSet.get(), memberId);
    const sight = look(analysis, own, policyAt(parts.calibration, settings.securityLevel));
    // Somebody without pictures in use is never recognised: any face is taken for theirs.
    const taken = sight === 'unclear' && own.members.length === 0 ? 'you' : sight;
    state = stepPresence(state, taken, clock.monotonic());
    parts.there.seen(state.awayMs);
    if (sight === 'you') sessions.touch();
    if (isGone(state, lockAfterMs(settings))) sessions.lock('idle');
    const hide = blurForOnlookers && (analysis.faces.length > 1 || sight === 'notYou');
    return { hide, nextFrameMs: blurForOnlookers ? intervals.withOnlookers : intervals.lockOnly };
  }

  return {
    'presence.begin': () => ({ wanted: isWanted(store.settings.read()) }),
    'presence.pause': () => {
      pauses += 1;
      sessions.awaitSight(null);
      return {};
    },
    'presence.frame': async (frame, { session, checkpoint }) => {
      // While a frame is looked at, none is missing.
      sessions.awaitSight(null);
      if (!isWanted(store.settings.read())) return { hide: false, nextFrameMs: intervals.lockOnly };
      if (stateEpoch !== session.epoch) state = present;
      stateEpoch = session.epoch;
      const pausesBefore = pauses;
      try {
        const analysis = await facesIn(frame);
        checkpoint();
        if (session.kind !== 'signedIn') throw new Error('only someone signed in may call this');
        return judge(analysis, session.memberId);
      } finally {
        if (pauses === pausesBefore && sessions.current().epoch === session.epoch)
          sessions.awaitSight(nextFrameWithin(state, lockAfterMs(store.settings.read())));
      }
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
