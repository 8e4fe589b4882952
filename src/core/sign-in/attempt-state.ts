import type { PictureFault, QualityGate } from '#contract/face.ts';
import type { LivenessPrompt, LivenessReason } from '#contract/liveness.ts';
import type { FaceOutcome } from '#contract/ways-in.ts';
import type { LivenessState } from '../liveness/liveness.ts';
import type { Decision } from '../recognition/decide.ts';
import type { Embedding } from '../recognition/embedding.ts';
import type { Proof } from './proof.ts';

/** A face that is being compared, or that has matched (`proof`) and has yet to show itself to be alive. */
export type Gathering = {
  readonly kind: 'gathering';
  readonly startedAt: number;
  /** The frames since then, good or not. */
  readonly frames: number;
  readonly lastSeenAt: number;
  readonly queries: readonly Embedding[];
  readonly compared: number;
  readonly liveness: LivenessState;
  readonly proof: Proof | null;
};

/** Why a face that matched was refused all the same. */
export type Refusal = Exclude<FaceOutcome, 'match'>;

/** Frames in a row that showed an empty view: how long it was watched like that, and when the last one came. */
export type Absence = { readonly watchedMs: number; readonly lastAt: number };

/** Nobody is let in until the face has left the view (`absence`) or someone asks for a new attempt. */
export type Held =
  | {
      readonly kind: 'refused';
      readonly outcome: Refusal;
      readonly reason: LivenessReason | null;
      readonly absence: Absence | null;
      /** When it is tried once more by itself, since the failure was not counted; null where it was. */
      readonly againAt: number | null;
    }
  | {
      readonly kind: 'needsIntent';
      readonly absence: Absence | null;
      readonly wasSeen: boolean;
      readonly compared?: number;
    };

/**
 * Where an attempt stands. `waiting` for a face; `gathering` queries; held after a refusal or a lock by hand.
 * `compared` is the number of comparisons since the last finished attempt, however often it began anew.
 */
export type AttemptState = { readonly kind: 'waiting'; readonly compared: number } | Gathering | Held;

/** A finished attempt, to be recorded: who it was, and what was seen of liveness where that was asked for. */
export type FinishedAttempt = {
  readonly outcome: FaceOutcome;
  readonly decision: Decision;
  readonly durationMs: number;
  /** The fused query of the latest frames. */
  readonly query: Embedding;
  readonly liveness: {
    readonly state: LivenessState;
    readonly reason: LivenessReason | null;
    readonly endedAt: number;
  } | null;
};

/** What a step tells the screen, and the attempt if it has finished. */
export type AttemptStep = {
  readonly state: AttemptState;
  readonly shows:
    | { readonly kind: 'noFace' | 'manyFaces' | 'needsIntent' | 'match' | 'noMatch' | 'ambiguous' }
    | { readonly kind: 'notLive'; readonly reason: LivenessReason; readonly isCounted: boolean }
    | { readonly kind: 'tooPoor'; readonly gate: QualityGate }
    | { readonly kind: 'noPicture'; readonly fault: PictureFault }
    | { readonly kind: 'looking'; readonly progress: number }
    | { readonly kind: 'proving'; readonly prompt: LivenessPrompt | null };
  readonly finished: FinishedAttempt | null;
};

/** How long a failure that was not counted is shown before the next try, in milliseconds. */
const shownMs = 4000;

/** The step whose failure was not counted: it is said, and tried once more. */
export function spareAttempt(step: AttemptStep, now: number): AttemptStep {
  const { state, shows } = step;
  if (state.kind !== 'refused' || shows.kind !== 'notLive') return step;
  return { ...step, state: { ...state, againAt: now + shownMs }, shows: { ...shows, isCounted: false } };
}

/** The comparisons since the last finished attempt. */
export function comparedIn(state: AttemptState): number {
  return 'compared' in state ? (state.compared ?? 0) : 0;
}

/** The state in which someone asks for a new attempt, or a new face may come. */
export function restartAttempt(state: AttemptState): AttemptState {
  return { kind: 'waiting', compared: comparedIn(state) };
}
