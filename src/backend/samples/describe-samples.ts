import type { SampleAnalysis } from '#contract/support-set.ts';
import type { Placement } from '#core/gallery/place-samples.ts';
import { flagsOf, nearestOther } from '#core/gallery/sample-flags.ts';
import type { Store } from '#core/ports/store.ts';
import type { DecisionPolicy } from '#core/recognition/decide.ts';
import type { SupportSetCache } from '../common/support-set-cache.ts';

type Parts = {
  readonly store: Pick<Store, 'members' | 'samples'>;
  readonly policy: DecisionPolicy;
  readonly supportSet: SupportSetCache;
};

/** Where each of a member's samples of the present embedder stands, and what is to be said about it. */
export function analyseSamples(parts: Parts, memberId: number, placements: readonly Placement[]): SampleAnalysis[] {
  const { store, policy } = parts;
  const names = new Map(store.members.list().map(({ id, name }) => [id, name]));
  const looks = new Map(store.samples.list(memberId).map((sample) => [sample.id, sample]));
  const { space } = parts.supportSet;
  const kept = parts.supportSet.kept();
  return placements.flatMap((placement) => {
    const { sample, own } = placement;
    const look = looks.get(sample.id);
    if (sample.memberId !== memberId || look === undefined) return [];
    const other = nearestOther(placement, kept, policy, space);
    const flags = flagsOf(placement, { other, samples: kept, looks: look, policy, space });
    const named = other === null ? null : { ...other, name: names.get(other.memberId) ?? '' };
    return [{ sampleId: sample.id, toOwn: own?.distance ?? null, nearestOther: named, flags }];
  });
}
