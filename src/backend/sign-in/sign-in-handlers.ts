import type { Store } from '#core/ports/store.ts';
import { type Decision, type DecisionPolicy, decide } from '#core/recognition/decide.ts';
import type { Embedding } from '#core/recognition/embedding.ts';
import { signInPolicy } from '../common/decision-policy.ts';
import { boxesOf, frameIntervals } from '../common/frame-view.ts';
import type { SupportSetCache } from '../common/support-set-cache.ts';
import type { HandlersOf } from '../gate/handlers.ts';
import { createSignInRound, type RoundParts } from './sign-in-round.ts';
import { barredView, viewOf } from './sign-in-view.ts';

type Parts = RoundParts & {
  readonly store: Pick<Store, 'members'>;
  readonly supportSet: SupportSetCache;
};

/** Signing in by face: each frame is one step of the attempt. Settings are read once a frame and handed down. */
export function createSignInHandlers(parts: Parts): HandlersOf<'signIn'> {
  const { store, engine, calibration, guards, supportSet } = parts;
  const round = createSignInRound(parts);

  return {
    'signIn.begin': () => {
      const settings = store.settings.read();
      round.follow(settings);
      round.startAnew(settings);
      return {};
    },
    'signIn.frame': async (frame, { checkpoint }) => {
      const settings = store.settings.read();
      round.follow(settings);
      const barred = barredView(supportSet, guards.face);
      if (barred !== null) {
        round.restart();
        return barred;
      }
      const { width, height, data } = frame;
      const kind = round.watch(frame, settings) ? 'watchedFrame' : 'cameraFrame';
      const analysis = await engine.analyse({ kind, image: { width, height, data } });
      checkpoint();
      // Asked again, for frames that were under way when the way was barred.
      const barredMeanwhile = barredView(supportSet, guards.face);
      if (barredMeanwhile !== null) return barredMeanwhile;
      const decideQuery = decider(supportSet, signInPolicy(supportSet, calibration, settings.securityLevel));
      const step = round.step({ frame, analysis }, settings, decideQuery);
      const nextFrameMs = analysis.faces.length === 0 ? frameIntervals.nobody : frameIntervals.somebody;
      const seen = { faces: boxesOf(analysis.faces, analysis), nextFrameMs };
      return viewOf(step, seen, guards.face, (memberId) => signIn(parts, memberId));
    },
  };
}

/** Decides queries among members of whom at least one is enrolled. */
function decider(supportSet: SupportSetCache, policy: DecisionPolicy): (query: Embedding) => Decision {
  return (query) => {
    const decision = decide(query, supportSet.get(), policy);
    if (decision === null) throw new Error('the support set is empty');
    return decision;
  };
}

/** Signs the member in; returns the name. */
function signIn({ store, sessions }: Parts, memberId: number): string {
  const member = store.members.find(memberId);
  if (member === null) throw new Error('the support set names a member who is gone');
  sessions.signIn(member, 'face');
  return member.name;
}
