import type { Store } from '#core/ports/store.ts';
import type { Calibration } from '#core/recognition/calibration.ts';
import { decide } from '#core/recognition/decide.ts';
import type { Embedding } from '#core/recognition/embedding.ts';
import { withoutMember } from '#core/recognition/support-set.ts';
import { isOwner, type Session } from '#core/sign-in/session.ts';
import { decisionPolicy } from '../common/decision-policy.ts';
import type { SupportSetCache } from '../common/support-set-cache.ts';

type Parts = {
  readonly store: Pick<Store, 'members' | 'settings'>;
  readonly calibration: Calibration;
  readonly supportSet: SupportSetCache;
};

/** The name of another member whom this face would sign in as at the present level, for an owner; null otherwise. */
export function resemblance(
  { store, calibration, supportSet }: Parts,
  session: Session,
  embedding: Embedding,
  memberId: number,
): string | null {
  if (!isOwner(session)) return null;
  const others = withoutMember(supportSet.get(), memberId);
  const decision = decide(embedding, others, decisionPolicy(store, calibration));
  if (decision === null || decision.outcome === 'noMatch') return null;
  return store.members.find(decision.memberId)?.name ?? null;
}
