import type { Collection } from '../data/collection.ts';
import type { Distortion } from '../data/distort.ts';
import type { BatchPlan } from '../data/draw-batch.ts';
import type { NetPlan } from '../net/twin-net.ts';
import type { LossPlan } from '../train/loss.ts';

/** What decides every number of a training: the same recipe, seed and steps give the same net. */
export type Recipe = {
  readonly plan: NetPlan;
  readonly batch: BatchPlan;
  readonly loss: LossPlan;
  readonly seed: number;
};

/** Which groups a training sees, by their numbers. Nothing is learnt from, or chosen on, a test group. */
export type Split = {
  readonly training: readonly number[];
  readonly validation: readonly number[];
  readonly test: readonly number[];
};

/** A collection the lab knows, with the recipe that was found for it. */
export type LabCollection = {
  readonly name: string;
  readonly title: string;
  /** What the folder given by --data holds; undefined where the collection is made, not read. */
  readonly needs: string | undefined;
  read(folder: string, seed: number): Promise<Collection>;
  split(collection: Collection, seed: number): Split;
  readonly plan: NetPlan;
  readonly batch: BatchPlan;
  readonly losses: Readonly<Record<LossPlan['kind'], LossPlan>>;
  readonly rate: number;
  readonly steps: number;
  /** Steps between two looks at the validation tasks. */
  readonly interval: number;
  /** Looks without a better one after which the training stops early. */
  readonly patience: number;
  /** How the further views of a picture are varied when several are averaged. */
  readonly viewDistortion: Distortion;
  /** Labels of a validation task, and how many tasks. */
  readonly ways: number;
  readonly tasks: number;
};
