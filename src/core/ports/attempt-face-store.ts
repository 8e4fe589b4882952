import type { AttemptSummary } from '#contract/household.ts';
import type { AttemptOutcome } from '#contract/ways-in.ts';
import type { Embedding } from '../recognition/embedding.ts';
import type { NewSample } from './sample-store.ts';

/** The face an attempt was made with: the query, and the picture of the last frame. */
export type AttemptFace = Omit<NewSample, 'source' | 'wide'>;

/** An attempt whose query is kept, to be decided anew. */
export type AttemptReplay = Pick<AttemptSummary, 'at' | 'outcome' | 'memberId'> & {
  readonly attemptId: number;
  readonly embedding: Embedding;
};

/** What an owner says of an unknown person: what to call them, and whether they are to be shown. */
export type Remark = { readonly label: string | null; readonly isIgnored: boolean };

/** The kept face of somebody whom nobody has claimed to be. */
export type UnclaimedFace = Pick<AttemptSummary, 'at' | 'outcome'> & {
  readonly attemptId: number;
  readonly embedding: Embedding;
  /** The member who said that it was not them. */
  readonly disownedBy: number | null;
  readonly remark: Remark | null;
};

/** The faces kept of attempts, for a few days. */
export interface AttemptFaceStore {
  /** The queries by this embedder, newest first. */
  listQueries(embedder: string): AttemptReplay[];
  /**
   * The newest faces by this embedder that were not claimed, at most so many, and how many besides do not open: of
   * attempts that ended so, or that a member says were not them.
   */
  listUnclaimed(
    embedder: string,
    outcomes: readonly AttemptOutcome[],
    most: number,
  ): { readonly faces: UnclaimedFace[]; readonly damaged: number };
  /** Notes the same of the faces of these attempts, null for nothing. */
  remark(attemptIds: readonly number[], remark: Remark | null): void;
  /** Erases every remark. */
  forgetRemarks(): void;
  /** Null when no face of the attempt is kept. */
  find(attemptId: number): AttemptFace | null;
  keep(attemptId: number, face: AttemptFace, at: number): void;
  /** Erases the faces of these attempts. */
  forget(attemptIds: readonly number[]): void;
  /**
   * Erases the faces kept before a time, and those of attempts that ended otherwise than these. True where there were
   * any.
   */
  prune(keptSince: number, outcomes: readonly AttemptOutcome[]): boolean;
}
