import type { WhatIf } from '#contract/calls/what-if.ts';
import { isDecision } from '#contract/ways-in.ts';
import { applyTrial, replay, supportSetOf, type Trial } from '#core/gallery/what-if.ts';
import type { Store } from '#core/ports/store.ts';
import { untuned } from '#core/recognition/support-set.ts';
import type { SupportSetCache } from '../common/support-set-cache.ts';
import type { TrialPolicies } from './judge-trial.ts';

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
  const tried = supportSetOf(applyTrial(supportSet.kept(), trial));
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
