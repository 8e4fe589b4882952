import type { SampleAnalysis } from '#contract/support-set.ts';
import type { Placement } from '#core/gallery/place-samples.ts';
import { flagsOf, nearestOther } from '#core/gallery/sample-flags.ts';
import type { Vault } from '#core/ports/vault.ts';
import type { Calibration } from '#core/recognition/calibration.ts';
import { decisionPolicy } from '../common/decision-policy.ts';
import type { SupportSetCache } from '../common/support-set-cache.ts';

type Parts = {
  readonly vault: Vault;
  readonly calibration: Calibration;
  readonly supportSet: SupportSetCache;
};

/** Where each of a member's samples of the present embedder stands, and what is to be said about it. */
export function analyseSamples(parts: Parts, memberId: number, placements: readonly Placement[]): SampleAnalysis[] {
  const store = parts.vault.store;
  const policy = decisionPolicy(parts);
  const names = new Map(store.members.list().map(({ id, name }) => [id, name]));
  const looks = new Map(store.samples.list(memberId).map((sample) => [sample.id, sample]));
  const kept = parts.supportSet.kept();
  return placements.flatMap((placement) => {
    const { sample, own } = placement;
    const look = looks.get(sample.id);
    if (sample.memberId !== memberId || look === undefined) return [];
    const other = nearestOther(placement, kept, policy);
    const flags = flagsOf(placement, other, kept, look, policy);
    const named = other === null ? null : { ...other, name: names.get(other.memberId) ?? '' };
    return [{ sampleId: sample.id, toOwn: own?.distance ?? null, nearestOther: named, flags }];
  });
}
