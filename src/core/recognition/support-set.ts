import type { DotProducts } from '../numerics/dot-products.ts';
import { type Embedding, meanEmbedding } from './embedding.ts';
import { type LatentSpace, primaryPart, secondaryPart } from './latent-space.ts';
import type { PairHead } from './pair-head.ts';

/** What matching needs of one enrolled face. */
export type SupportSample = { readonly id: number; readonly memberId: number; readonly embedding: Embedding };

/** Where a member's template (mean direction of its samples) and samples stand among the rows of the support set. */
type MemberRows = {
  readonly memberId: number;
  readonly templateRow: number;
  readonly firstSampleRow: number;
  readonly sampleCount: number;
  /** Of the template: how much nearer than usual strangers come to it. */
  readonly handicap: number;
};

/**
 * The samples of all members, packed for matching. `multiplyPrimary` gives the dot products of the primary parts of all
 * templates, then of all samples, with a query's; `multiplySecondary` those of the secondary parts of the templates
 * alone, which may be many times as long.
 */
export type SupportSet = {
  readonly space: LatentSpace;
  readonly members: readonly MemberRows[];
  readonly multiplyPrimary: DotProducts;
  readonly multiplySecondary: DotProducts;
  /** What was learnt to tell members apart who are often tied; most households have none. */
  readonly pairHeads: readonly PairHead[];
};

/**
 * A member's score for a query and from how many samples it comes. `distance` is 0 to 2 in units of a distance: that
 * from the query, more where strangers come nearer to the member than to most, less where they keep away.
 */
export type MemberScore = { readonly memberId: number; readonly distance: number; readonly sampleCount: number };

/** Groups samples by member, prepares each member's template and packs everything for matching. */
export function buildSupportSet(samples: readonly SupportSample[], space: LatentSpace): SupportSet {
  const byMember = [...Map.groupBy(samples, (sample) => sample.memberId)];
  const templates = byMember.map(([, own]) => meanEmbedding(own.map((sample) => sample.embedding)));
  let nextRow = templates.length;
  const members = byMember.map(([memberId, own], templateRow) => {
    const firstSampleRow = nextRow;
    nextRow += own.length;
    const handicap = space.handicapOf(templates[templateRow] as Embedding);
    return { memberId, templateRow, firstSampleRow, sampleCount: own.length, handicap };
  });
  const rows = [...templates, ...byMember.flatMap(([, own]) => own.map((sample) => sample.embedding))];
  return {
    space,
    members,
    multiplyPrimary: space.packPrimary(rows.map((row) => primaryPart(row, space))),
    multiplySecondary: space.packSecondary(templates.map((template) => secondaryPart(template, space))),
    pairHeads: [],
  };
}

/** The support set as if this member were not enrolled. */
export function withoutMember(supportSet: SupportSet, memberId: number): SupportSet {
  return { ...supportSet, members: supportSet.members.filter((member) => member.memberId !== memberId) };
}

/** The support set as if nobody else were enrolled: what is decided by it says nothing of others. */
export function onlyMember(supportSet: SupportSet, memberId: number): SupportSet {
  return { ...supportSet, members: supportSet.members.filter((member) => member.memberId === memberId), pairHeads: [] };
}

/** The support set with nothing learnt: for what samples are labelled by, which what was learnt rests on. */
export function untuned(supportSet: SupportSet): SupportSet {
  return { ...supportSet, pairHeads: [] };
}

/** Euclidean distance of unit vectors from their dot product. */
const toDistance = (product: number): number => Math.sqrt(Math.max(0, 2 - 2 * product));

/** What a member's score is made of: dot products with the query, and the handicap of the template. */
export type ScoreParts = {
  /** Of the template's two parts. */
  readonly primary: number;
  readonly secondary: number;
  /** The largest one of the samples' primary parts. */
  readonly nearestPrimary: number;
  readonly handicap: number;
};

/**
 * A member's score: half the distance to its template plus half that to its nearest sample, plus the handicap. The
 * nearest sample is the nearest by the leading net; the other nets' part of its distance is taken from the template.
 * Judging a distance by how near strangers come anyway is known as score normalisation with a cohort: R. Auckenthaler,
 * M. Carey, H. Lloyd-Thomas, "Score normalization for text-independent speaker verification systems", Digital Signal
 * Processing 10, 2000, section 3. Here the cohort is a distribution, and its tail is worked out instead of counted.
 */
export function scoreOf({ primary, secondary, nearestPrimary, handicap }: ScoreParts): number {
  const distance = (toDistance(primary + secondary) + toDistance(nearestPrimary + secondary)) / 2;
  return Math.max(0, distance + handicap);
}

function memberDistance(primary: Float32Array, secondary: Float32Array, member: MemberRows): number {
  let nearestPrimary = -1;
  for (let row = member.firstSampleRow; row < member.firstSampleRow + member.sampleCount; row++)
    nearestPrimary = Math.max(nearestPrimary, primary[row] as number);
  return scoreOf({
    primary: primary[member.templateRow] as number,
    secondary: secondary[member.templateRow] as number,
    nearestPrimary,
    handicap: member.handicap,
  });
}

/** Every member's score for the query, smallest first. */
export function scoreMembers(
  query: Embedding,
  { space, members, multiplyPrimary, multiplySecondary }: SupportSet,
): MemberScore[] {
  const primary = multiplyPrimary(primaryPart(query, space));
  const secondary = multiplySecondary(secondaryPart(query, space));
  return members
    .map((member) => ({
      memberId: member.memberId,
      distance: memberDistance(primary, secondary, member),
      sampleCount: member.sampleCount,
    }))
    .sort((a, b) => a.distance - b.distance);
}

/** Every member's score by the template alone, as if it were the member's only sample; smallest first. */
export function scoreTemplates(
  query: Embedding,
  { space, members, multiplyPrimary, multiplySecondary }: SupportSet,
): MemberScore[] {
  const primary = multiplyPrimary(primaryPart(query, space));
  const secondary = multiplySecondary(secondaryPart(query, space));
  return members
    .map(({ memberId, templateRow, sampleCount, handicap }) => {
      const own = primary[templateRow] as number;
      const parts = { primary: own, secondary: secondary[templateRow] as number, nearestPrimary: own, handicap };
      return { memberId, distance: scoreOf(parts), sampleCount };
    })
    .sort((a, b) => a.distance - b.distance);
}
