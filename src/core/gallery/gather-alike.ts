import { type Calibration, thresholdFor } from '../recognition/calibration.ts';
import { distance, dot, type Embedding, meanEmbedding } from '../recognition/embedding.ts';

/** A face of somebody unknown: its place, and how much nearer than usual strangers come to it (`handicapOf`). */
export type LooseFace = { readonly embedding: Embedding; readonly handicap: number };

/**
 * The share of strangers, by the calibration, that come as near to a face as those of one group are to each other on
 * average. Two people in one group are worse than one person in two: research/notes/GATES.md, *Unknown faces*, has the
 * figures.
 */
export const alikeRate = 1e-5;

/** Faces that make a group at least. */
const leastAlike = 2;

/** Faces nearer to each other, on average, are shown as one person's. */
export const alikeLimit = (calibration: Calibration, rate = alikeRate): number => thresholdFor(calibration, rate, 1, 1);

/** Two groups by their numbers, and the mean distance between their faces. */
type Pair = { readonly one: number; readonly other: number; readonly apart: number };

/** The mean distance of every two groups, at first of every two faces: rows of `faces.length` numbers. */
function distancesOf(faces: readonly LooseFace[]): Float64Array[] {
  const apart = faces.map(() => new Float64Array(faces.length).fill(Number.POSITIVE_INFINITY));
  for (const [row, a] of faces.entries())
    for (const [column, b] of faces.slice(0, row).entries()) {
      const between = distance(a.embedding, b.embedding) + (a.handicap + b.handicap) / 2;
      (apart[row] as Float64Array)[column] = between;
      (apart[column] as Float64Array)[row] = between;
    }
  return apart;
}

function nearestPair(apart: readonly Float64Array[]): Pair | null {
  let [least, one, other] = [Number.POSITIVE_INFINITY, 0, 0];
  for (let row = 1; row < apart.length; row++) {
    const distances = apart[row] as Float64Array;
    for (let column = 0; column < row; column++)
      if ((distances[column] as number) < least) [least, one, other] = [distances[column] as number, row, column];
  }
  return least === Number.POSITIVE_INFINITY ? null : { one, other, apart: least };
}

/** Joins the first group with the other, whose distances become those of both; the first has none from now on. */
function join(apart: readonly Float64Array[], { one, other }: Pair, sizes: readonly [number, number]): void {
  const [ofOne, ofOther] = sizes;
  for (const [third, row] of apart.entries()) {
    const mean = ((row[one] as number) * ofOne + (row[other] as number) * ofOther) / (ofOne + ofOther);
    const kept = third === one || third === other ? Number.POSITIVE_INFINITY : mean;
    row[other] = kept;
    (apart[other] as Float64Array)[third] = kept;
    row[one] = Number.POSITIVE_INFINITY;
  }
  (apart[one] as Float64Array).fill(Number.POSITIVE_INFINITY);
}

/**
 * Gathers faces that are alike: each list holds places of one group, in their order; who is like nobody is in none.
 * The two groups whose faces are nearest to each other on average are joined, and again, up to the limit (average
 * linkage: R. Sokal, C. Michener, "A statistical method for evaluating systematic relationships", University of Kansas
 * Science Bulletin 38, 1958).
 */
export function gatherAlike(faces: readonly LooseFace[], limit: number): number[][] {
  const apart = distancesOf(faces);
  const groups = faces.map((_, place) => [place]);
  for (let pair = nearestPair(apart); pair !== null && pair.apart <= limit; pair = nearestPair(apart)) {
    const [one, other] = [groups[pair.one] as number[], groups[pair.other] as number[]];
    join(apart, pair, [one.length, other.length]);
    other.push(...one.splice(0));
  }
  return groups.filter(({ length }) => length >= leastAlike).map((group) => group.sort((a, b) => a - b));
}

/** The place of the face nearest to the middle of one or more: it shows a person best. */
export function middleOf(faces: readonly Embedding[]): number {
  const mean = meanEmbedding(faces);
  const products = faces.map((face) => dot(face, mean));
  return products.indexOf(Math.max(...products));
}
