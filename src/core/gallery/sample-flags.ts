import { darkBelow, type Pose, type Quality } from '#contract/face.ts';
import type { SampleFlagKind } from '#contract/support-set.ts';
import { thresholdFor } from '../recognition/calibration.ts';
import type { DecisionPolicy } from '../recognition/decide.ts';
import { distance, dot, type Embedding } from '../recognition/embedding.ts';
import { type FaceLimits, faceLimits } from '../recognition/face-limits.ts';
import { type LatentSpace, primaryPart } from '../recognition/latent-space.ts';
import type { SupportSample } from '../recognition/support-set.ts';
import { coveredAbove, isCovered } from '../vision/occlusion.ts';
import { doubtfulRate } from './closer-to-other.ts';
import type { EnrolledSample } from './enrolled-sample.ts';
import type { Placement } from './place-samples.ts';

/**
 * A flag with what it rests on: `value` was held against `limit`, and against which other sample and member, where
 * there is one.
 */
export type SampleFlag = {
  readonly flag: SampleFlagKind;
  readonly value: number;
  readonly limit: number;
  readonly sampleId: number | null;
  readonly memberId: number | null;
};

/** The member, other than its own, to whom a sample scores nearest, and that member's sample that is nearest to it. */
export type NearestOther = {
  readonly memberId: number;
  readonly sampleId: number;
  /** From sample to sample. */
  readonly distance: number;
  /** From sample to member, as a query is scored. */
  readonly score: number;
  /** Within which that score would match. */
  readonly threshold: number;
};

/** What is judged of a sample besides its place. */
export type SampleLooks = { readonly quality: Quality; readonly pose: Pose };

/** Below (for `covered` and `tooBright`: above) these a sample still helps, but a better one would help more. */
const lookLimits = { blurred: 0.3, tooDark: darkBelow, tooBright: 205, covered: coveredAbove, small: 32 } as const;

/** The candidate that the matching rule takes as nearest to a sample: by the leading net alone. */
export function nearestSample(
  sample: EnrolledSample,
  candidates: readonly EnrolledSample[],
  space: LatentSpace,
): EnrolledSample | null {
  const primary = primaryPart(sample.embedding, space);
  let best: { candidate: EnrolledSample; product: number } | null = null;
  for (const candidate of candidates) {
    const product = dot(primary, candidate.embedding);
    if (best === null || product > best.product) best = { candidate, product };
  }
  return best?.candidate ?? null;
}

/** Who else a sample is nearest to; null where nobody else has samples in use. */
export function nearestOther(
  { sample, others }: Placement,
  samples: readonly EnrolledSample[],
  policy: DecisionPolicy,
  space: LatentSpace,
): NearestOther | null {
  const [score] = others;
  if (score === undefined) return null;
  const nearest = nearestSample(
    sample,
    samples.filter(({ memberId, inUse }) => inUse && memberId === score.memberId),
    space,
  );
  if (nearest === null) return null;
  return {
    memberId: score.memberId,
    sampleId: nearest.id,
    distance: distance(sample.embedding, nearest.embedding),
    score: score.distance,
    threshold: thresholdFor(policy.calibration, policy.falseMatchRate, score.sampleCount, others.length + 1),
  };
}

/**
 * The most that the secondary parts can add to the product of two embeddings whose primary parts have these squared
 * lengths.
 */
const largestRest = (a: number, b: number): number => Math.sqrt(Math.max(0, 1 - a) * Math.max(0, 1 - b));

/**
 * The first of the samples that shows the same moment as this embedding, and how far it is. The primary parts rule out
 * nearly all that show other moments.
 */
export function findDuplicate<T extends SupportSample>(
  embedding: Embedding,
  samples: readonly T[],
  { duplicate }: Pick<FaceLimits, 'duplicate'>,
  space: Pick<LatentSpace, 'primaryLength'>,
): { sample: T; distance: number } | null {
  const first = primaryPart(embedding, space);
  const squared = dot(first, first);
  for (const sample of samples) {
    const other = primaryPart(sample.embedding, space);
    const largestProduct = dot(other, first) + largestRest(squared, dot(other, other));
    if (largestProduct < 1 - duplicate ** 2 / 2) continue;
    const apart = distance(sample.embedding, embedding);
    if (apart < duplicate) return { sample, distance: apart };
  }
  return null;
}

function flagDuplicate(
  { sample }: Placement,
  { samples, policy, space }: Pick<Surroundings, 'samples' | 'policy' | 'space'>,
): SampleFlag[] {
  const limits = faceLimits(policy.calibration);
  const earlier = samples.filter(({ id, memberId }) => memberId === sample.memberId && id < sample.id);
  const found = findDuplicate(sample.embedding, earlier, limits, space);
  if (found === null) return [];
  return [
    {
      flag: 'duplicate',
      value: found.distance,
      limit: limits.duplicate,
      sampleId: found.sample.id,
      memberId: sample.memberId,
    },
  ];
}

function flagsOfLooks({ quality }: SampleLooks): SampleFlag[] {
  const judged: [SampleFlagKind, number, number, boolean][] = [
    ['blurred', quality.sharpness, lookLimits.blurred, quality.sharpness < lookLimits.blurred],
    ['tooDark', quality.brightness, lookLimits.tooDark, quality.brightness < lookLimits.tooDark],
    ['tooBright', quality.brightness, lookLimits.tooBright, quality.brightness > lookLimits.tooBright],
    ['covered', quality.occlusion, lookLimits.covered, isCovered(quality)],
    ['small', quality.interocularPx, lookLimits.small, quality.interocularPx < lookLimits.small],
  ];
  return judged
    .filter(([, , , isFlagged]) => isFlagged)
    .map(([flag, value, limit]) => ({ flag, value, limit, sampleId: null, memberId: null }));
}

/**
 * Nearer to another member than to its own: `matches` where a face at that place would be taken for that member, which
 * is graver.
 */
function flagPull(
  own: Placement['own'],
  other: NearestOther | null,
): { readonly matches: boolean; readonly flag: SampleFlag } | null {
  if (other === null) return null;
  const matches = other.score <= other.threshold;
  if (!matches && (own === null || own.distance <= other.score)) return null;
  const limit = matches || own === null ? other.threshold : own.distance;
  return {
    matches,
    flag: { flag: 'pullsTowardsOther', value: other.score, limit, sampleId: other.sampleId, memberId: other.memberId },
  };
}

function flagOutlier(own: Placement['own'], policy: DecisionPolicy): SampleFlag[] {
  if (own === null) return [];
  const limit = thresholdFor(policy.calibration, doubtfulRate, own.sampleCount, 1);
  return own.distance > limit ? [{ flag: 'outlier', value: own.distance, limit, sampleId: null, memberId: null }] : [];
}

/** What a sample is judged against: the nearest other member, all samples, its own looks, and the level in force. */
type Surroundings = {
  readonly other: NearestOther | null;
  readonly samples: readonly EnrolledSample[];
  readonly looks: SampleLooks;
  readonly policy: DecisionPolicy;
  readonly space: LatentSpace;
};

/**
 * Everything to be said about a sample, gravest first: a place that matches someone else, then one unlike the member's
 * others, then one that only leans.
 */
export function flagsOf(placement: Placement, surroundings: Surroundings): SampleFlag[] {
  const { other, looks, policy } = surroundings;
  const pull = flagPull(placement.own, other);
  const outlier = flagOutlier(placement.own, policy);
  const places = pull === null ? outlier : pull.matches ? [pull.flag, ...outlier] : [...outlier, pull.flag];
  return [...places, ...flagDuplicate(placement, surroundings), ...flagsOfLooks(looks)];
}
