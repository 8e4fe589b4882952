import type { Asker } from '#contract/asker.ts';
import type { AttemptLogCheck, AttemptSummary } from '#contract/household.ts';
import type { LivenessEvidence } from '#contract/liveness.ts';
import type { AttemptOutcome } from '#contract/ways-in.ts';

export type NewAttempt = {
  readonly at: number;
  readonly outcome: AttemptOutcome;
  readonly memberId: number | null;
  readonly distance: number | null;
  readonly threshold: number | null;
  readonly margin: number | null;
  readonly durationMs: number;
  readonly evidence?: LivenessEvidence | null;
  /** The member nearest to the face that was not let in, with any outcome. */
  readonly nearestId?: number | null;
  /** The program that asked for it. */
  readonly asker?: Asker | null;
};

/** Which attempts are asked for; what is absent does not narrow. */
export type AttemptQuery = {
  /** Older than this one. */
  readonly beforeId?: number | undefined;
  readonly outcomes?: readonly AttemptOutcome[] | undefined;
  /** Of one of these members: signed in as, claimed by, or nearest to. */
  readonly memberIds?: readonly number[] | undefined;
  /** Times in milliseconds since 1970, both included. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  readonly attemptId?: number | undefined;
};

/** What a member said about an attempt: that it was them, or that it was not. */
export type SaidOfAttempt = { readonly kind: 'claimed' | 'disowned'; readonly memberId: number };

/** The activity log. */
export interface AttemptStore {
  /** Newest first. */
  list(limit: number, query?: AttemptQuery): AttemptSummary[];
  /** Whether the log is as it was written. */
  check(): AttemptLogCheck;
  /** Returns the attempt's id. */
  record(attempt: NewAttempt): number;
  /**
   * Notes what a member said about an attempt, null for nothing and nothing of who has been erased; returns what was
   * said before.
   */
  setVerdict(attemptId: number, said: SaidOfAttempt | null): SaidOfAttempt | null;
}
