import { decide } from '../core/recognition/decide.ts';
import type { Embedding } from '../core/recognition/embedding.ts';
import { decisionPolicy, type Services } from './services.ts';

/** The name of another member whom this face would sign in as at the present level, or null. */
export function resemblance(services: Services, embedding: Embedding, memberId: number): string | null {
  const others = services.supportSet.get().filter((member) => member.memberId !== memberId);
  const decision = decide(embedding, others, decisionPolicy(services));
  if (decision === null || decision.outcome === 'noMatch') return null;
  return services.vault.records().member(decision.memberId)?.name ?? null;
}
