import type { Chart } from '../plots/chart.ts';

/** A figure for the first glance. */
export type Headline = { readonly label: string; readonly value: string; readonly detail: string };

export type Table = {
  readonly title: string;
  readonly note: string | null;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Left out of documents, which show what matters to everyone. */
  readonly isDetail?: true;
};

/** A picture by its path, and by its name below the root. */
export type PictureRef = { readonly path: string; readonly name: string };

/** Two pictures to be looked at side by side. */
export type ShownPair = {
  readonly pictures: readonly [PictureRef, PictureRef];
  readonly distance: number;
  readonly remark: string;
};

export type ShownPairs = { readonly title: string; readonly caption: string; readonly pairs: readonly ShownPair[] };

/** An evaluation for people to read, the same in text, on the page and in the documents. */
export type Summary = {
  readonly title: string;
  readonly headlines: readonly Headline[];
  readonly charts: readonly Chart[];
  readonly tables: readonly Table[];
  readonly worst: readonly ShownPairs[];
  /** The conventions behind the figures, in sentences, where they are not those of comparisons. */
  readonly conventions?: readonly string[];
};
