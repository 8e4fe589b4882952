import type { WhatIf } from '#contract/calls/what-if.ts';
import { isDecision } from '#contract/ways-in.ts';
import { placeSamples } from '#core/gallery/place-samples.ts';
import { applyTrial, countVerdicts, judgeSamples, replay, supportSetOf, type Trial } from '#core/gallery/what-if.ts';
import type { Store } from '#core/ports/store.ts';
import type { DecisionPolicy } from '#core/recognition/decide.ts';
import { untuned } from '#core/recognition/support-set.ts';
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
  const tried = isSameSet ? placed : await runInSlices(placeSamples(applyTrial(kept, trial), supportSet.space));
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

type Parts = {
  readonly store: Pick<Store, 'members' | 'attemptFaces'>;
  readonly embedder: string;
  readonly supportSet: SupportSetCache;
};

/**
 * Attempts whose face is kept, as they ended, as they would end now, and with the trial. Decided without what was
 * learnt, as the leave-one-out figures are: that belongs to the samples and the level in force, not to those that are
 * tried.
 */
export function replayAttempts(
  { store, embedder, supportSet }: Parts,
  trial: Trial,
  policies: TrialPolicies,
): WhatIf['attempts'] {
  const names = new Map(store.members.list().map(({ id, name }) => [id, name]));
  const nameOf = (memberId: number | null): string | null => (memberId === null ? null : (names.get(memberId) ?? null));
  const present = untuned(supportSet.get());
  const tried = supportSetOf(applyTrial(supportSet.kept(), trial), supportSet.space);
  return store.attemptFaces.listQueries(embedder).flatMap(({ attemptId, at, outcome, memberId, embedding }) => {
    if (!isDecision(outcome)) return [];
    const now = replay(embedding, present, policies.now);
    const would = replay(embedding, tried, policies.would);
    const memberNames = {
      memberName: nameOf(memberId),
      nowMemberName: nameOf(now.memberId),
      wouldMemberName: nameOf(would.memberId),
    };
    return [{ attemptId, at, was: outcome, now: now.outcome, would: would.outcome, ...memberNames }];
  });
}
