import type { BlockWeights } from '../net/twin-net.ts';

/** One look at the validation tasks. */
export type Look = {
  readonly step: number;
  /** Mean loss since the look before. */
  readonly loss: number;
  /** Share of the triplets or pairs that still cost something. */
  readonly activeShare: number;
  /** Share of the validation queries that were named rightly. */
  readonly accuracy: number;
};

/** The best look and the weights it saw. */
export type BestLook = { readonly step: number; readonly accuracy: number; readonly weights: readonly BlockWeights[] };

/** Everything a training needs to go on as if it had never stopped. */
export type Checkpoint = {
  readonly step: number;
  readonly weights: readonly BlockWeights[];
  /** Adam's two memories of each variable, one after the other. */
  readonly adam: readonly Float32Array[];
  readonly best: BestLook | undefined;
  readonly history: readonly Look[];
  /** The recipe as JSON: a checkpoint goes on only with the one it began with. */
  readonly recipe: string;
};
