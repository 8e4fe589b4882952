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

/** The faces kept of attempts, for a few days. */
export interface AttemptFaceStore {
  /** The queries by this embedder, newest first. */
  listQueries(embedder: string): AttemptReplay[];
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
