import { factorise, logDensity, type TriangularFactor } from './triangular-factor.ts';

/** One part of a mixture: its share, its mean and the lower triangular factor of its covariance. */
export type GaussianPart = { readonly share: number; readonly mean: Float64Array; readonly factor: TriangularFactor };

type Options = {
  readonly parts: number;
  /**
   * How much of each part's covariance is that of all parts together, 0 to 1: a part of a few hundred points alone would
   * know some directions too well.
   */
  readonly shrinkage: number;
  readonly random: () => number;
};

/** For every point, how much of it each part claims; they add up to 1. */
type Claims = readonly Float64Array[];

const nearestRounds = 15;
const fittingRounds = 12;
/** Claims smaller than this change nothing that can be seen. */
const leastClaim = 1e-6;

function squaredDistance(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += ((a[i] as number) - (b[i] as number)) ** 2;
  return sum;
}

/** A place in a list, drawn in proportion to the weights there. */
function drawPlace(weights: readonly number[], random: () => number): number {
  let left = random() * weights.reduce((sum, weight) => sum + weight, 0);
  for (const [place, weight] of weights.entries()) {
    left -= weight;
    if (left < 0) return place;
  }
  return weights.length - 1;
}

/** Starting means far from each other. Source: Arthur and Vassilvitskii, "k-means++", SODA 2007, section 2.2. */
function spreadMeans(points: readonly Float64Array[], { parts, random }: Options): Float64Array[] {
  const means = [points[Math.floor(random() * points.length)] as Float64Array];
  const nearest = points.map((point) => squaredDistance(point, means[0] as Float64Array));
  while (means.length < parts) {
    const mean = points[drawPlace(nearest, random)] as Float64Array;
    means.push(mean);
    for (const [i, point] of points.entries())
      nearest[i] = Math.min(nearest[i] as number, squaredDistance(point, mean));
  }
  return means;
}

/** Every point is claimed by the part whose mean is nearest. */
function claimNearest(points: readonly Float64Array[], means: readonly Float64Array[]): Claims {
  return points.map((point) => {
    const distances = means.map((mean) => squaredDistance(point, mean));
    const nearest = distances.indexOf(Math.min(...distances));
    return Float64Array.from(means, (_, part) => (part === nearest ? 1 : 0));
  });
}

/** Every point is claimed in proportion to the parts' densities at it. */
function claimByDensity(points: readonly Float64Array[], parts: readonly GaussianPart[]): Claims {
  return points.map((point) => {
    const logs = parts.map(({ share, mean, factor }) => Math.log(share) + logDensity(point, mean, factor));
    const largest = Math.max(...logs);
    const weights = Float64Array.from(logs, (log) => Math.exp(log - largest));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    return weights.map((weight) => weight / total);
  });
}

const claimedBy = (claims: Claims, part: number): Float64Array =>
  Float64Array.from(claims, (claim) => claim[part] as number);

function weightedMean(points: readonly Float64Array[], weights: Float64Array): { total: number; mean: Float64Array } {
  const mean = new Float64Array((points[0] as Float64Array).length);
  let total = 0;
  for (const [i, weight] of weights.entries()) {
    total += weight;
    const point = points[i] as Float64Array;
    for (let j = 0; j < mean.length; j++) mean[j] = (mean[j] as number) + weight * (point[j] as number);
  }
  return { total, mean: mean.map((value) => value / total) };
}

/** The lower half of the weighted scatter of points about a mean, row by row. */
function scatterAbout(points: readonly Float64Array[], weights: Float64Array, mean: Float64Array): Float64Array {
  const size = mean.length;
  const scatter = new Float64Array((size * (size + 1)) / 2);
  const away = new Float64Array(size);
  for (const [i, weight] of weights.entries()) {
    if (weight < leastClaim) continue;
    const point = points[i] as Float64Array;
    for (let j = 0; j < size; j++) away[j] = (point[j] as number) - (mean[j] as number);
    for (let row = 0, at = 0; row < size; row++) {
      const scaled = weight * (away[row] as number);
      for (let column = 0; column <= row; column++, at++)
        scatter[at] = (scatter[at] as number) + scaled * (away[column] as number);
    }
  }
  return scatter;
}

/** The parts that explain the claimed points best. */
function fitParts(points: readonly Float64Array[], claims: Claims, { parts, shrinkage }: Options): GaussianPart[] {
  const fitted = Array.from({ length: parts }, (_, part) => {
    const weights = claimedBy(claims, part);
    const { total, mean } = weightedMean(points, weights);
    return { total, mean, scatter: scatterAbout(points, weights, mean) };
  });
  const shared = fitted.reduce(
    (sum, { scatter }) => sum.map((value, i) => value + (scatter[i] as number) / points.length),
    new Float64Array(fitted[0]?.scatter.length ?? 0),
  );
  return fitted.map(({ total, mean, scatter }) => ({
    share: total / points.length,
    mean,
    factor: factorise(scatter.map((value, i) => ((1 - shrinkage) * value) / total + shrinkage * (shared[i] as number))),
  }));
}

/**
 * Fits a mixture of Gaussians: by nearest means first, then by expectation and maximisation. The same points and draws
 * give the same parts. Source: Dempster, Laird and Rubin, J. Royal Statist. Soc. B 39, 1977, section 4.3.
 */
export function fitMixture(points: readonly Float64Array[], options: Options): GaussianPart[] {
  let means = spreadMeans(points, options);
  for (let round = 0; round < nearestRounds; round++) {
    const claims = claimNearest(points, means);
    means = means.map((mean, part) => {
      const found = weightedMean(points, claimedBy(claims, part));
      return found.total === 0 ? mean : found.mean;
    });
  }
  let parts = fitParts(points, claimNearest(points, means), options);
  for (let round = 0; round < fittingRounds; round++) parts = fitParts(points, claimByDensity(points, parts), options);
  return parts;
}
