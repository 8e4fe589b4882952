import type { TuningExamination } from '../tuning/examine-tuning.ts';

/** A household's tuning as it is kept. */
export type StoredTuning = {
  /** Whether its owner wants it in force. */
  readonly isOn: boolean;
  /** It was wanted until the household changed and no examination confirmed it. */
  readonly wasEnded: boolean;
  /**
   * The last examination, and of what: `key` stands for the samples in use, the level and the embedder. Null once that
   * has changed.
   */
  readonly examined: { readonly key: string; readonly at: number; readonly examination: TuningExamination } | null;
};

/** Where it is kept; what was learnt of members is as much theirs as their samples are. */
export interface TuningStore {
  read(): StoredTuning | null;
  save(tuning: StoredTuning): void;
}
