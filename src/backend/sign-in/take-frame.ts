import type { CameraFrame } from '#contract/calls/pictures.ts';
import type { SignInView } from '#contract/calls/sign-in.ts';
import type { Settings } from '#contract/household.ts';
import { type Decision, decide } from '#core/recognition/decide.ts';
import type { Embedding } from '#core/recognition/embedding.ts';
import type { FinishedAttempt } from '#core/sign-in/attempt-state.ts';
import { signInPolicy } from '../common/decision-policy.ts';
import { boxesOf, frameIntervals } from '../common/frame-view.ts';
import type { SupportSetCache } from '../common/support-set-cache.ts';
import type { RoundParts, SignInRound } from './sign-in-round.ts';
import { barredView, viewOf } from './sign-in-view.ts';

type Parts = Pick<RoundParts, 'engine' | 'calibration' | 'guards'> & { readonly supportSet: SupportSetCache };

/** How one frame is judged; settings are read once a frame and handed down. */
export type Judging = {
  readonly settings: Settings;
  /** The one member who is asked for; anybody where none is named. */
  readonly memberId?: number;
  /** Lets in whom the finished attempt names; returns the name. */
  readonly onMatch: (finished: FinishedAttempt) => string;
  readonly checkpoint: () => void;
};

/** Takes an attempt by face one frame further. */
export async function takeFrame(
  parts: Parts,
  round: SignInRound,
  frame: CameraFrame,
  { settings, memberId, onMatch, checkpoint }: Judging,
): Promise<SignInView> {
  const { engine, calibration, guards, supportSet } = parts;
  round.follow(settings);
  const barred = barredView(supportSet, guards.face, memberId);
  if (barred !== null) {
    round.restart();
    return barred;
  }
  const { width, height, data } = frame;
  const image = { width, height, data };
  const arrival = round.watch(frame, settings);
  const { atMs, isWatched, isAgain } = arrival;
  const analysis = isAgain
    ? null
    : await engine.analyse(isWatched ? { kind: 'watchedFrame', image, atMs } : { kind: 'cameraFrame', image });
  checkpoint();
  // Asked again, for frames that were under way when the way was barred.
  const barredMeanwhile = barredView(supportSet, guards.face, memberId);
  if (barredMeanwhile !== null) return barredMeanwhile;
  const policy = signInPolicy(supportSet, calibration, settings.securityLevel);
  const decideQuery = (query: Embedding): Decision => {
    const decision = decide(query, supportSet.get(), policy);
    if (decision === null) throw new Error('the support set is empty');
    return memberId === undefined ? decision : asOnly(memberId, decision);
  };
  const step = round.step({ frame, analysis, arrival }, settings, decideQuery);
  const { faces, ...size } = analysis ?? { width, height, faces: [] };
  const nextFrameMs = faces.length === 0 ? frameIntervals.nobody : frameIntervals.somebody;
  return viewOf(step, { faces: boxesOf(faces, size), nextFrameMs }, guards.face, onMatch);
}

/** The decision where one member is asked for: anybody else, and who is too close to call, is simply not them. */
function asOnly(memberId: number, decision: Decision): Decision {
  return decision.outcome === 'match' && decision.memberId === memberId
    ? decision
    : { ...decision, outcome: 'noMatch' };
}
