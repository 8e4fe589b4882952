import { normalTail } from '../numerics/normal-tail.ts';
import { dot, type Embedding } from './embedding.ts';

/**
 * One kind of face in a crowd: places along the axes that are normally distributed about a centre. `spread` is the
 * lower triangular factor of their covariance (Cholesky), row by row, without the zeros.
 */
export type CrowdKind = {
  /** 0 to 1; the shares of all kinds add up to 1. */
  readonly share: number;
  readonly centre: Float32Array;
  readonly spread: Float32Array;
};

/**
 * Strangers who never lived: a mixture of normal distributions over embeddings, fitted on pictures of many people. It
 * tells how near strangers come to a place in the latent space.
 */
export type Crowd = {
  /** The mean of all embeddings: as many numbers as one has. */
  readonly middle: Float32Array;
  /** The directions, of unit length and square to each other, along which the kinds are described. */
  readonly axes: readonly Float32Array[];
  /** How much embeddings vary along each direction that is square to all axes. */
  readonly restVariance: number;
  readonly kinds: readonly CrowdKind[];
  /** The median gap around the people it was fitted on, 0 to 2. */
  readonly usualGap: number;
};

/** What a gap follows from. */
type Mixture = Omit<Crowd, 'usualGap'>;

/** The share of the crowd that comes within the gap. */
const gapShare = 1e-4;

/** Halvings of the range of a dot product: down to 1e-9. */
const halvings = 31;

/** How the dot products of the crowd's embeddings with one place are distributed: normally, for each kind. */
type Products = readonly { readonly share: number; readonly mean: number; readonly deviation: number }[];

/** The variance of a kind's places along a direction, given by its parts along the axes. */
function varianceAlong(parts: Float64Array, spread: Float32Array): number {
  const columns = new Float64Array(parts.length);
  let at = 0;
  for (const [row, part] of parts.entries())
    for (let column = 0; column <= row; column++, at++)
      columns[column] = (columns[column] as number) + part * (spread[at] as number);
  return columns.reduce((sum, value) => sum + value * value, 0);
}

function productsWith(place: Embedding, { middle, axes, restVariance, kinds }: Mixture): Products {
  const parts = Float64Array.from(axes, (axis) => dot(axis, place));
  const beside = Math.max(0, 1 - parts.reduce((sum, part) => sum + part * part, 0));
  const base = dot(middle, place);
  return kinds.map(({ share, centre, spread }) => ({
    share,
    mean: base + parts.reduce((sum, part, i) => sum + part * (centre[i] as number), 0),
    deviation: Math.sqrt(varianceAlong(parts, spread) + beside * restVariance),
  }));
}

/**
 * From so many usual gaps on, only a part of a handicap counts. Members whom strangers come nearest (children above
 * all) would be refused much more often for little: it lets 68 in 100 of families' sign-ins be right instead of 66,
 * and strangers are taken for children at `relaxed` 12 times in 10,000 instead of 4.
 */
const countsWhole = 1 / 8;
const countsBeyond = 0.4;

/**
 * What is added to distances to a place because strangers come near it: as much as they come nearer than usual, less of
 * what is very much; less than nothing where they keep away.
 */
export function handicapAt(place: Embedding, crowd: Crowd): number {
  const handicap = crowd.usualGap - gapAround(place, crowd);
  const whole = countsWhole * crowd.usualGap;
  return handicap <= whole ? handicap : whole + countsBeyond * (handicap - whole);
}

/**
 * The distance, 0 to 2, within which one in 10,000 of the crowd comes to a place.
 * @param place an embedding of unit length
 */
export function gapAround(place: Embedding, crowd: Mixture): number {
  const products = productsWith(place, crowd);
  let [low, high] = [-1, 1];
  for (let i = 0; i < halvings; i++) {
    const product = (low + high) / 2;
    const nearer = products.reduce(
      (sum, { share, mean, deviation }) => sum + share * normalTail((product - mean) / deviation),
      0,
    );
    if (nearer > gapShare) low = product;
    else high = product;
  }
  return Math.sqrt(Math.max(0, 2 - 2 * low));
}
