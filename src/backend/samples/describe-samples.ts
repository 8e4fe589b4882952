import type { Nearness, SampleAnalysis } from '#contract/support-set.ts';
import { nearnessToOthers } from '#core/gallery/nearness.ts';
import type { Placement } from '#core/gallery/place-samples.ts';
import { flagsOf, nearestOther } from '#core/gallery/sample-flags.ts';
import type { Store } from '#core/ports/store.ts';
import { thresholdFor } from '#core/recognition/calibration.ts';
import type { DecisionPolicy } from '#core/recognition/decide.ts';
import { readable } from '#core/recognition/readable.ts';
import type { SupportSetCache } from '../common/support-set-cache.ts';

/** What members were told of their samples, by the samples' ids; kept as long as Familiar runs. */
export type ToldNearness = Map<number, Nearness | null>;

type Parts = {
  readonly store: Pick<Store, 'members' | 'samples'>;
  readonly policy: DecisionPolicy;
  readonly supportSet: SupportSetCache;
};

/** Where each of a member's samples of the present embedder stands, and what is to be said about it, to an owner. */
export function analyseSamples(parts: Parts, memberId: number, placements: readonly Placement[]): SampleAnalysis[] {
  const { store, policy } = parts;
  const names = new Map(store.members.list().map(({ id, name }) => [id, name]));
  const looks = new Map(store.samples.list(memberId).map((sample) => [sample.id, sample]));
  const { space } = parts.supportSet;
  const kept = parts.supportSet.kept();
  return placements.flatMap((placement) => {
    const { sample } = placement;
    const look = looks.get(sample.id);
    if (sample.memberId !== memberId || look === undefined) return [];
    const other = nearestOther(placement, kept, policy, space);
    const flags = flagsOf(placement, { other, samples: kept, looks: look, policy, space });
    return [
      {
        sampleId: sample.id,
        toOwn: readableOwn(placement, policy),
        nearestOther: other === null ? null : { ...readableOther(other), name: names.get(other.memberId) ?? '' },
        nearness: null,
        flags: flags.map((flag) => ({ ...flag, value: readable(flag.value, flag.limit) })),
      },
    ];
  });
}

function readableOwn({ own, others }: Placement, { calibration, falseMatchRate }: DecisionPolicy): number | null {
  if (own === null) return null;
  return readable(own.distance, thresholdFor(calibration, falseMatchRate, own.sampleCount, others.length + 1));
}

function readableOther<Other extends { readonly distance: number; readonly score: number; readonly threshold: number }>(
  other: Other,
): Other {
  const { distance, score, threshold } = other;
  return { ...other, distance: readable(distance, threshold), score: readable(score, threshold) };
}

/**
 * The same for the member: how near a sample in use comes to somebody else in a word, which what was told before holds
 * on to, and nothing else that rests on anybody else's pictures.
 */
export function analyseOwnSamples(
  parts: Parts & { readonly toldNearness: ToldNearness },
  memberId: number,
  placements: readonly Placement[],
): SampleAnalysis[] {
  const samples = new Map(placements.map(({ sample }) => [sample.id, sample]));
  const present = parts.supportSet.get();

  function nearnessOf(sampleId: number): Nearness | null {
    const sample = samples.get(sampleId);
    if (sample?.inUse !== true) return null;
    const nearness = nearnessToOthers(sample, present, parts.policy, parts.toldNearness.get(sampleId));
    parts.toldNearness.set(sampleId, nearness);
    return nearness;
  }

  return analyseSamples(parts, memberId, placements).map(({ flags, ...analysis }) => ({
    ...analysis,
    nearestOther: null,
    nearness: nearnessOf(analysis.sampleId),
    flags: flags.filter(({ flag }) => flag !== 'pullsTowardsOther'),
  }));
}
