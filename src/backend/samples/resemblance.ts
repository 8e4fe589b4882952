import { decide } from '#core/recognition/decide.ts';
import type { Embedding } from '#core/recognition/embedding.ts';
import { withoutMember } from '#core/recognition/support-set.ts';
import { isOwner, type Session } from '#core/sign-in/session.ts';
import { decisionPolicy } from '../common/decision-policy.ts';
import type { Services } from '../services.ts';

/** The name of another member whom this face would sign in as at the present level, for an owner; null otherwise. */
export function resemblance(
  services: Services,
  session: Session,
  embedding: Embedding,
  memberId: number,
): string | null {
  if (!isOwner(session)) return null;
  const decision = decide(embedding, withoutMember(services.supportSet.get(), memberId), decisionPolicy(services));
  if (decision === null || decision.outcome === 'noMatch') return null;
  return services.vault.store.members.find(decision.memberId)?.name ?? null;
}
