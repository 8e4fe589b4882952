import type { DistanceMatrix } from './distance-matrix.ts';

/** Which triplets of a batch a loss learns from. */
export const minings = ['all', 'hard', 'semi-hard'] as const;
export type Mining = (typeof minings)[number];

/** Places in the batch of an anchor, a point of its class and a point of another class. */
export type Triplet = readonly [anchor: number, positive: number, negative: number];

/**
 * What hears of triplets one by one: a batch has tens of thousands of them, too many to keep for each step of a
 * training.
 */
export type TripletVisitor = (...triplet: Triplet) => void;

/**
 * Visits the triplets of a labelled batch that a strategy picks, in the order of their anchors:
 * - `all`: every anchor with every other point of its class and every point of another class (batch-all);
 * - `hard`: every anchor once, with the farthest of its class and the nearest of another one (batch-hard, Hermans et
 * al. 2017);
 * - `semi-hard`: every anchor and positive with the nearest negative that is farther than the positive but by less than
 * `margin` (Schroff et al. 2015); a pair without such a negative is left out.
 *
 * One class only, or no two points of any class, gives none. Of equally far points the first counts.
 * @throws RangeError when there are not as many labels as points, or a distance is NaN
 */
export function visitTriplets(
  distances: DistanceMatrix,
  labels: ArrayLike<number>,
  { mining, margin }: { readonly mining: Mining; readonly margin: number },
  visit: TripletVisitor,
): void {
  const { count, values } = distances;
  if (labels.length !== count) throw new RangeError(`expected ${count} labels, received ${labels.length}`);
  if (values.some(Number.isNaN)) throw new RangeError('a distance is not a number: no triplet can be chosen');
  for (let anchor = 0; anchor < count; anchor++) {
    const positives: number[] = [];
    const negatives: number[] = [];
    for (let other = 0; other < count; other++) {
      if (other === anchor) continue;
      (labels[other] === labels[anchor] ? positives : negatives).push(other);
    }
    strategies[mining](
      { anchor, row: values.subarray(anchor * count, (anchor + 1) * count), positives, negatives },
      margin,
      visit,
    );
  }
}

type Anchor = {
  readonly anchor: number;
  readonly row: Float64Array;
  readonly positives: readonly number[];
  readonly negatives: readonly number[];
};
type Strategy = (anchor: Anchor, margin: number, visit: TripletVisitor) => void;

const strategies: Readonly<Record<Mining, Strategy>> = {
  all({ anchor, positives, negatives }, _, visit) {
    for (const positive of positives) for (const negative of negatives) visit(anchor, positive, negative);
  },
  hard({ anchor, row, positives, negatives }, _, visit) {
    const positive = extreme(row, positives, (a, b) => a > b);
    const negative = extreme(row, negatives, (a, b) => a < b);
    if (positive !== undefined && negative !== undefined) visit(anchor, positive, negative);
  },
  'semi-hard'({ anchor, row, positives, negatives }, margin, visit) {
    for (const positive of positives) {
      const near = row[positive] as number;
      const between = negatives.filter(
        (negative) => (row[negative] as number) > near && (row[negative] as number) < near + margin,
      );
      const negative = extreme(row, between, (a, b) => a < b);
      if (negative !== undefined) visit(anchor, positive, negative);
    }
  },
};

function extreme(
  row: Float64Array,
  places: readonly number[],
  isBetter: (a: number, b: number) => boolean,
): number | undefined {
  let best: number | undefined;
  for (const place of places) {
    if (best === undefined || isBetter(row[place] as number, row[best] as number)) best = place;
  }
  return best;
}
