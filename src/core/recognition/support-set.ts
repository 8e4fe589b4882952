import { createDotProducts } from './dot-products.ts';
import { type Embedding, meanEmbedding } from './embedding.ts';

/** What matching needs of one enrolled face. */
export type SupportSample = { readonly id: number; readonly memberId: number; readonly embedding: Embedding };

/** Where a member's template (mean direction of its samples) and samples stand among the rows of the support set. */
type MemberRows = { readonly memberId: number; readonly templateRow: number; readonly firstSampleRow: number; readonly sampleCount: number };

/** The samples of all members, packed for matching: `multiply` gives the dot product of every row with a query. */
export type SupportSet = { readonly members: readonly MemberRows[]; readonly multiply: (query: Embedding) => Float32Array };

/** A member's distance from a query, 0 to 2, and from how many samples it comes. */
export type MemberScore = { readonly memberId: number; readonly distance: number; readonly sampleCount: number };

/** Groups samples by member, prepares each member's template and packs everything for matching. */
export function buildSupportSet(samples: readonly SupportSample[]): SupportSet {
  const byMember = [...Map.groupBy(samples, (sample) => sample.memberId)];
  const templates = byMember.map(([, own]) => meanEmbedding(own.map((sample) => sample.embedding)));
  let nextRow = templates.length;
  const members = byMember.map(([memberId, own], templateRow) => {
    const firstSampleRow = nextRow;
    nextRow += own.length;
    return { memberId, templateRow, firstSampleRow, sampleCount: own.length };
  });
  const rows = [...templates, ...byMember.flatMap(([, own]) => own.map((sample) => sample.embedding))];
  return { members, multiply: createDotProducts(rows) };
}

/** The support set as if this member were not enrolled. */
export function withoutMember(supportSet: SupportSet, memberId: number): SupportSet {
  return { ...supportSet, members: supportSet.members.filter((member) => member.memberId !== memberId) };
}

/** Euclidean distance of unit vectors from their dot product. */
const toDistance = (product: number): number => Math.sqrt(Math.max(0, 2 - 2 * product));

function memberDistance(products: Float32Array, member: MemberRows): number {
  let nearest = -1;
  for (let row = member.firstSampleRow; row < member.firstSampleRow + member.sampleCount; row++) nearest = Math.max(nearest, products[row] as number);
  return (toDistance(products[member.templateRow] as number) + toDistance(nearest)) / 2;
}

/** Every member's score for the query, nearest first: half the distance to its template plus half that to its nearest sample. */
export function scoreMembers(query: Embedding, { members, multiply }: SupportSet): MemberScore[] {
  const products = multiply(query);
  return members
    .map((member) => ({ memberId: member.memberId, distance: memberDistance(products, member), sampleCount: member.sampleCount }))
    .sort((a, b) => a.distance - b.distance);
}
