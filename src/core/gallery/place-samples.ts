import { dot, normalise } from '../recognition/embedding.ts';
import { type LatentSpace, primaryPart } from '../recognition/latent-space.ts';
import { buildSupportSet, type MemberScore, scoreMembers, scoreOf } from '../recognition/support-set.ts';
import type { EnrolledSample } from './enrolled-sample.ts';

/** Where a sample stands, held against the household as a query would be, but never against itself. */
export type Placement = {
  readonly sample: EnrolledSample;
  /** The score against the member's other samples in use; null when there are none. */
  readonly own: MemberScore | null;
  /** The scores against every other member, nearest first. */
  readonly others: readonly MemberScore[];
};

/** One member's samples in use, and their sum: from it follows the template without any one of them. */
type Own = { readonly samples: readonly EnrolledSample[]; readonly sum: Float64Array };

function gatherOwn(samples: readonly EnrolledSample[]): Own {
  const sum = new Float64Array(samples[0]?.embedding.length ?? 0);
  for (const { embedding } of samples) {
    for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] as number) + (embedding[i] as number);
  }
  return { samples, sum };
}

/** The score of a sample against its member's other samples, by the rule that queries are scored with. */
function scoreAgainstOwn(sample: EnrolledSample, { samples, sum }: Own, space: LatentSpace): MemberScore | null {
  const rest = samples.filter(({ id }) => id !== sample.id);
  if (rest.length === 0) return null;
  const isPart = rest.length < samples.length;
  const itself = sample.embedding;
  const template = normalise(Float32Array.from(sum, (value, i) => value - (isPart ? (itself[i] as number) : 0)));
  const primary = dot(primaryPart(itself, space), template);
  const nearestPrimary = rest.reduce(
    (largest, { embedding }) => Math.max(largest, dot(primaryPart(itself, space), embedding)),
    -1,
  );
  const distance = scoreOf({
    primary,
    secondary: dot(itself, template) - primary,
    nearestPrimary,
    handicap: space.handicapOf(template),
  });
  return { memberId: sample.memberId, distance, sampleCount: rest.length };
}

/**
 * Places samples one by one, each step a few tenths of a millisecond with thousands of samples, so that a caller can
 * let others work in between.
 * @param samples all kept samples of the household
 * @param placed those to place; all of them unless told
 */
export function* placeSamples(
  samples: readonly EnrolledSample[],
  space: LatentSpace,
  placed: readonly EnrolledSample[] = samples,
): Generator<undefined, Placement[]> {
  const inUse = samples.filter((sample) => sample.inUse);
  const supportSet = buildSupportSet(inUse, space);
  const owns = new Map(
    [...Map.groupBy(inUse, (sample) => sample.memberId)].map(([memberId, own]) => [memberId, gatherOwn(own)]),
  );
  const placements: Placement[] = [];
  for (const sample of placed) {
    const own = owns.get(sample.memberId);
    const others = scoreMembers(sample.embedding, supportSet).filter(({ memberId }) => memberId !== sample.memberId);
    placements.push({ sample, own: own === undefined ? null : scoreAgainstOwn(sample, own, space), others });
    yield;
  }
  return placements;
}

/** The same at once, for the few of one member. */
export function placeAtOnce(samples: readonly EnrolledSample[], space: LatentSpace): readonly Placement[] {
  const placing = placeSamples(samples, space);
  let step = placing.next();
  while (step.done !== true) step = placing.next();
  return step.value;
}
