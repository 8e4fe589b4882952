import type { PairState } from '#contract/calls/pairs.ts';
import { median } from '../numerics/averages.ts';
import { thresholdFor } from '../recognition/calibration.ts';
import type { DecisionPolicy } from '../recognition/decide.ts';
import type { LatentSpace } from '../recognition/latent-space.ts';
import type { EnrolledSample } from './enrolled-sample.ts';
import type { Placement } from './place-samples.ts';
import { nearestSample } from './sample-flags.ts';

/** How two members' samples lie to each other at a policy. */
export type MemberPair = {
  /** The smaller id first. */
  readonly memberIds: readonly [number, number];
  /** The smallest score of a sample of the one against the other, 0 to 2. */
  readonly smallest: number;
  /** The median of all such scores, both ways. */
  readonly typical: number;
  /** The threshold the smallest score was held against. */
  readonly threshold: number;
  readonly state: PairState;
  /** The sample with the smallest score and the other member's nearest to it, in the order of `memberIds`. */
  readonly samples: { readonly a: number; readonly b: number };
};

type Meeting = {
  readonly placement: Placement;
  readonly memberId: number;
  readonly distance: number;
  readonly sampleCount: number;
};

/** Every pair of members who have samples in use, closest first. */
export function memberPairs(
  placements: readonly Placement[],
  policy: DecisionPolicy,
  space: LatentSpace,
): MemberPair[] {
  const inUse = placements.filter(({ sample }) => sample.inUse);
  const byMember = Map.groupBy(
    inUse.map(({ sample }) => sample),
    ({ memberId }) => memberId,
  );
  const meetings = inUse.flatMap((placement) => placement.others.map((score): Meeting => ({ placement, ...score })));
  const pairs = Map.groupBy(meetings, ({ placement, memberId }) => pairOf(placement.sample.memberId, memberId).join());
  return [...pairs.values()]
    .map((met) => describePair(met, byMember, policy, space))
    .sort((a, b) => a.smallest - b.smallest);
}

function pairOf(one: number, other: number): readonly [number, number] {
  return [Math.min(one, other), Math.max(one, other)];
}

function describePair(
  met: readonly Meeting[],
  byMember: ReadonlyMap<number, readonly EnrolledSample[]>,
  policy: DecisionPolicy,
  space: LatentSpace,
): MemberPair {
  const sorted = [...met].sort((a, b) => a.distance - b.distance);
  const closest = sorted[0] as Meeting;
  const { sample } = closest.placement;
  const memberIds = pairOf(sample.memberId, closest.memberId);
  const threshold = thresholdFor(policy.calibration, policy.falseMatchRate, closest.sampleCount, byMember.size);
  const counterpart = nearestSample(sample, byMember.get(closest.memberId) ?? [], space)?.id ?? sample.id;
  const isFirst = sample.memberId === memberIds[0];
  return {
    memberIds,
    smallest: closest.distance,
    typical: median(sorted.map(({ distance }) => distance)),
    threshold,
    state: stateOf(closest.distance, threshold, policy.calibration.margin),
    samples: isFirst ? { a: sample.id, b: counterpart } : { a: counterpart, b: sample.id },
  };
}

function stateOf(distance: number, threshold: number, margin: number): MemberPair['state'] {
  if (distance <= threshold) return 'close';
  return distance <= threshold + margin ? 'near' : 'clear';
}

/**
 * The median score of each member's samples against the member's other samples; members with one sample alone have
 * none.
 */
export function typicalOwnScores(placements: readonly Placement[]): ReadonlyMap<number, number> {
  const inUse = placements.filter(({ sample }) => sample.inUse);
  const byMember = Map.groupBy(inUse, ({ sample }) => sample.memberId);
  const scores = [...byMember].map(([memberId, own]): [number, number[]] => [
    memberId,
    own.flatMap((placement) => placement.own?.distance ?? []),
  ]);
  return new Map(scores.filter(([, list]) => list.length > 0).map(([memberId, list]) => [memberId, median(list)]));
}
