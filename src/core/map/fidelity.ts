import { distance, type Embedding } from '../recognition/embedding.ts';
import type { FlatPoint } from './flat-point.ts';

/** How much of the true distances a flat picture keeps. */
export type Fidelity = {
  /** The share of all squared distance that is seen on the map, 0 to 1; what the map exaggerates does not count. */
  readonly share: number;
  /** Whether what is nearer is drawn nearer: Spearman's rank correlation of true and flat distances, -1 to 1. */
  readonly rankCorrelation: number;
};

/** Pairs compared at most: more of them change no digit that is shown. */
const mostPairs = 12_000;

function* pairsOf(count: number): Generator<readonly [number, number]> {
  const total = (count * (count - 1)) / 2;
  // A stride that shares no factor with the rows' lengths, so that the pairs come from everywhere.
  const stride = Math.max(1, Math.floor(total / mostPairs)) | 1;
  let index = 0;
  for (let i = 1; i < count; i++) {
    for (let j = 0; j < i; j++, index++) if (index % stride === 0) yield [i, j];
  }
}

/** The place of each value in order, equal ones sharing the mean of theirs. */
function ranksOf(values: readonly number[]): Float64Array {
  const order = values.map((_, i) => i).sort((a, b) => (values[a] as number) - (values[b] as number));
  const ranks = new Float64Array(values.length);
  for (let start = 0; start < order.length; ) {
    let end = start + 1;
    while (end < order.length && values[order[end] as number] === values[order[start] as number]) end++;
    for (let k = start; k < end; k++) ranks[order[k] as number] = (start + end - 1) / 2;
    start = end;
  }
  return ranks;
}

function correlation(a: Float64Array, b: Float64Array): number {
  const mean = (a.length - 1) / 2;
  let [both, ofA, ofB] = [0, 0, 0];
  for (let i = 0; i < a.length; i++) {
    const [x, y] = [(a[i] as number) - mean, (b[i] as number) - mean];
    both += x * y;
    ofA += x * x;
    ofB += y * y;
  }
  return ofA === 0 || ofB === 0 ? 1 : both / Math.sqrt(ofA * ofB);
}

/** Compares the flat picture of some embeddings with the truth; nothing is lost of fewer than two. */
export function* fidelityOf(
  embeddings: readonly Embedding[],
  points: readonly FlatPoint[],
): Generator<undefined, Fidelity> {
  const [truths, flats]: [number[], number[]] = [[], []];
  for (const [i, j] of pairsOf(embeddings.length)) {
    const [a, b] = [points[i] as FlatPoint, points[j] as FlatPoint];
    truths.push(distance(embeddings[i] as Embedding, embeddings[j] as Embedding));
    flats.push(Math.hypot(a.x - b.x, a.y - b.y));
    if (truths.length % 512 === 0) yield;
  }
  if (truths.length === 0) return { share: 1, rankCorrelation: 1 };
  const all = truths.reduce((sum, truth) => sum + truth ** 2, 0);
  const kept = truths.reduce((sum, truth, i) => sum + Math.min(truth, flats[i] as number) ** 2, 0);
  return { share: all === 0 ? 1 : kept / all, rankCorrelation: correlation(ranksOf(truths), ranksOf(flats)) };
}
