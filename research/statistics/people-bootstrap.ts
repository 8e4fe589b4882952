import type { Interval } from '#core/numerics/intervals.ts';
import { type Comparisons, genuineGroup } from './comparisons.ts';
import { binOf, bins, type WeightedScores } from './weighted-rates.ts';

/** How people are drawn anew. */
export type BootstrapOptions = {
  /** The person (or family) behind each picture, as numbers from 0: what is drawn again and again. */
  readonly unitOf: Uint32Array;
  /** Sets of people to draw; 0 for no intervals. */
  readonly replicates: number;
  readonly random: () => number;
};

/** The rows of one group, ready to be weighed many times: the units of both pictures, and the bin of the distance. */
type Rows = { readonly first: Uint32Array; readonly second: Uint32Array; readonly bin: Uint32Array };

/** @param alone the number of a unit of weight 1 that stands in for the second one where both are the same */
function prepareRows(
  { group, distance, enrolled, query }: Comparisons,
  wanted: number,
  unitOf: Uint32Array,
  alone: number,
): Rows {
  const isWanted = (row: number): boolean =>
    group[row] === wanted && (wanted === genuineGroup || Number.isFinite(distance[row]));
  let count = 0;
  for (let row = 0; row < group.length; row++) if (isWanted(row)) count++;
  const rows = { first: new Uint32Array(count), second: new Uint32Array(count), bin: new Uint32Array(count) };
  let next = 0;
  for (let row = 0; row < group.length; row++) {
    if (!isWanted(row)) continue;
    const first = unitOf[enrolled[row] as number] as number;
    const second = unitOf[query[row] as number] as number;
    rows.first[next] = first;
    rows.second[next] = second === first ? alone : second;
    rows.bin[next] = binOf(distance[row] as number);
    next++;
  }
  return rows;
}

function weigh({ first, second, bin }: Rows, unitWeights: Float64Array): WeightedScores {
  const weights = new Float64Array(bins + 1);
  let total = 0;
  for (let row = 0; row < bin.length; row++) {
    const weight = (unitWeights[first[row] as number] as number) * (unitWeights[second[row] as number] as number);
    const place = bin[row] as number;
    weights[place] = (weights[place] as number) + weight;
    total += weight;
  }
  return { weights, total };
}

/** How often each unit is drawn when as many are drawn as there are; the one behind the last has weight 1. */
function drawWeights(units: number, random: () => number): Float64Array {
  const weights = new Float64Array(units + 1);
  weights[units] = 1;
  for (let i = 0; i < units; i++) {
    const drawn = Math.floor(random() * units);
    weights[drawn] = (weights[drawn] as number) + 1;
  }
  return weights;
}

/**
 * 95 % intervals of several statistics at once that honour that comparisons of one person are not independent: people
 * are drawn with replacement, and a comparison counts as often as both its people were drawn (the subsets bootstrap:
 * Bolle, Ratha and Pankanti 2004, Computer Vision and Image Understanding 93). Genuine comparisons without a score
 * count in the total, all others without one are left out. A statistic that is NaN in a replicate is left out of it;
 * its interval is null when that is most of them. Without replicates the list is empty.
 * @param statistics gets the weighted scores of each of `groups`, in their order
 */
export function bootstrapIntervals(
  comparisons: Comparisons,
  groups: readonly number[],
  statistics: (scores: readonly WeightedScores[]) => readonly number[],
  { unitOf, replicates, random }: BootstrapOptions,
): (Interval | null)[] {
  const units = unitOf.reduce((most, unit) => Math.max(most, unit + 1), 0);
  const rows = replicates === 0 ? [] : groups.map((group) => prepareRows(comparisons, group, unitOf, units));
  const results = Array.from({ length: replicates }, () => {
    const unitWeights = drawWeights(units, random);
    return statistics(rows.map((own) => weigh(own, unitWeights)));
  });
  return (results[0] ?? []).map((_, i) => middle95(results.map((values) => values[i] as number)));
}

function middle95(values: readonly number[]): Interval | null {
  const rising = values.filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
  if (rising.length < values.length / 2) return null;
  const at = (share: number): number => rising[Math.round(share * (rising.length - 1))] as number;
  return { low: at(0.025), high: at(0.975) };
}
