import type { DatasetCounts } from '../dataset.ts';

/** The origin of figures: enough to repeat them. */
export type Measurement = {
  readonly protocol: string;
  readonly root: string;
  /** ISO 8601, when the run began. */
  readonly date: string;
  readonly command: string;
  readonly seconds: number;
  readonly models: readonly { readonly file: string; readonly sha256: string }[];
  readonly pipelineVersion: number;
  /** The source of the security levels' thresholds. */
  readonly calibration: string;
  readonly seed: number;
  readonly replicates: number;
  readonly dataset: DatasetCounts;
};

/** The conventions behind figures of comparisons, in sentences. */
export const comparisonConventions: readonly string[] = [
  [
    'The engine and the matching are those that sign people in: every distance is the score of a member,',
    'half the distance to the template and half to the nearest sample.',
  ],
  ['Of a picture with several faces the one nearest to its centre is taken, as in Labelled Faces in the Wild.'],
  [
    'A genuine pair with a picture without a face counts as refused, in the accuracy every such pair is wrong;',
    'impostor pairs without a face are left out of false match rates, so that they do not flatter them.',
  ],
  ['A pair is accepted at or below the threshold.', 'A rate below 3 / N is not claimed from N comparisons.'],
  [
    'Wilson intervals take comparisons as independent.',
    'Those by people (or families) draw people anew and are the honest ones.',
  ],
].map((parts) => parts.join(' '));
