import type { WhatIf } from '#contract/calls/what-if.ts';
import { placeSamples } from '#core/gallery/place-samples.ts';
import { applyTrial, countVerdicts, judgeSamples, type Trial } from '#core/gallery/what-if.ts';
import type { DecisionPolicy } from '#core/recognition/decide.ts';
import { runInSlices } from '#hosts/run-in-slices.ts';
import type { SupportSetCache } from '../common/support-set-cache.ts';

/** How strictly is decided as things are, and with the trial. */
export type TrialPolicies = { readonly now: DecisionPolicy; readonly would: DecisionPolicy };

/** Holds every sample against all the others, as things are and with the trial; in slices. */
export async function judgeTrial(
  supportSet: SupportSetCache,
  trial: Trial,
  policies: TrialPolicies,
): Promise<WhatIf['leaveOneOut']> {
  const kept = supportSet.kept();
  const isSameSet = trial.setAside.length === 0 && trial.bringBack.length === 0;
  const placed = await supportSet.placements();
  const tried = isSameSet ? placed : await runInSlices(placeSamples(applyTrial(kept, trial)));
  const [before, after] = [judgeSamples(placed, policies.now), judgeSamples(tried, policies.would)];
  const verdicts = kept.map(({ id, memberId }) => ({
    memberId,
    sampleId: id,
    before: before.get(id) ?? null,
    after: after.get(id) ?? null,
  }));
  return {
    before: countVerdicts(before),
    after: countVerdicts(after),
    changed: verdicts.filter((verdict) => verdict.before !== verdict.after),
  };
}
