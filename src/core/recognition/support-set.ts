import { distance, type Embedding, meanEmbedding } from './embedding.ts';

/** What matching needs of one enrolled face. */
export type SupportSample = { readonly id: number; readonly memberId: number; readonly embedding: Embedding };

/** One member's part of the support set with the template (mean direction) of its samples. */
export type MemberSupport = { readonly memberId: number; readonly template: Embedding; readonly samples: readonly Embedding[] };

export type SupportSet = readonly MemberSupport[];

/** A member's distance from a query, 0 to 2, and from how many samples it comes. */
export type MemberScore = { readonly memberId: number; readonly distance: number; readonly sampleCount: number };

/** Groups samples by member and prepares each member's template. */
export function buildSupportSet(samples: readonly SupportSample[]): SupportSet {
  const byMember = Map.groupBy(samples, (sample) => sample.memberId);
  return [...byMember].map(([memberId, own]) => {
    const embeddings = own.map((sample) => sample.embedding);
    return { memberId, template: meanEmbedding(embeddings), samples: embeddings };
  });
}

/** Half the distance to the member's template plus half the distance to its nearest sample, 0 to 2. */
export function memberDistance(query: Embedding, member: MemberSupport): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const sample of member.samples) nearest = Math.min(nearest, distance(query, sample));
  return (distance(query, member.template) + nearest) / 2;
}

/** Every member's score for the query, nearest first. */
export function scoreMembers(query: Embedding, supportSet: SupportSet): MemberScore[] {
  return supportSet
    .map((member) => ({ memberId: member.memberId, distance: memberDistance(query, member), sampleCount: member.samples.length }))
    .sort((a, b) => a.distance - b.distance);
}
