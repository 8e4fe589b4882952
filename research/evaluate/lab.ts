import type { Calibration } from '#core/recognition/calibration.ts';
import type { LatentSpace } from '#core/recognition/latent-space.ts';
import type { DatasetCounts } from './dataset.ts';
import type { EmbedDependencies } from './embed/embed-pictures.ts';
import type { Summary } from './output/summary.ts';
import type { PictureFile } from './pictures/find-pictures.ts';

/** What every protocol needs beside its own options. */
export type Lab = EmbedDependencies & {
  readonly calibration: Calibration;
  /** The space that the embeddings lie in. */
  readonly space: LatentSpace;
  /**
   * The same, with a crowd that was fitted without this person (or family): where such crowds are given, else as it is.
   */
  readonly spaceWithout: (picture: Pick<PictureFile, 'person' | 'family'>) => LatentSpace;
  /** The folder of the nets. */
  readonly modelsDir: string;
  /** A fresh stream of random numbers from the seed. */
  readonly random: () => () => number;
  /** Resampled sets of people for intervals; 0 for none. */
  readonly replicates: number;
};

/** What a protocol finds: figures for machines, a summary for people. */
export type Evaluation = {
  readonly dataset: DatasetCounts;
  /** Plain data, fit for JSON. */
  readonly figures: Readonly<Record<string, unknown>>;
  readonly summary: Summary;
};
