import type { Calibration } from '../recognition/calibration.ts';
import { type DecisionPolicy, decide } from '../recognition/decide.ts';
import { distance, type Embedding } from '../recognition/embedding.ts';
import { buildSupportSet, type SupportSample, type SupportSet } from '../recognition/support-set.ts';
import { type Interval, wilsonInterval } from './intervals.ts';
import { shuffled } from './seeded-draws.ts';

/** A member of an evaluated family with the pictures in which a face was found. */
export type FamilyMember = { readonly name: string; readonly embeddings: readonly Embedding[] };
export type Family = { readonly name: string; readonly members: readonly FamilyMember[] };

/** A share of a count, with its 95 % interval. */
export type Share = { readonly hits: number; readonly of: number; readonly rate: number; readonly interval: Interval };

export function share(hits: number, of: number): Share {
  return { hits, of, rate: of === 0 ? 0 : hits / of, interval: wilsonInterval(hits, of) };
}

/** What became of every query of enrolled family members under one margin. */
export type HouseholdOutcome = {
  readonly margin: number;
  readonly right: Share;
  /** Signed in as somebody else of the family. */
  readonly wrong: Share;
  readonly ambiguous: Share;
  readonly refused: Share;
};

type Options = {
  readonly calibration: Calibration;
  readonly falseMatchRate: number;
  readonly margins: readonly number[];
  readonly shots: number;
  readonly draws: number;
  readonly random: () => number;
};

type Query = { readonly memberId: number; readonly embedding: Embedding };

type Household = { readonly supportSet: SupportSet; readonly queries: readonly Query[] };

function drawHousehold(family: Family, shots: number, random: () => number): Household {
  const samples: SupportSample[] = [];
  const queries: Query[] = [];
  for (const [memberId, member] of family.members.entries()) {
    const order = shuffled(member.embeddings, random);
    for (const embedding of order.slice(0, shots)) samples.push({ id: samples.length, memberId, embedding });
    for (const embedding of order.slice(shots)) queries.push({ memberId, embedding });
  }
  return { supportSet: buildSupportSet(samples), queries };
}

type Verdict = 'right' | 'wrong' | 'ambiguous' | 'refused';

function verdictOn(query: Query, supportSet: SupportSet, policy: DecisionPolicy): Verdict {
  const decision = decide(query.embedding, supportSet, policy);
  if (decision === null || decision.outcome === 'noMatch') return 'refused';
  if (decision.outcome === 'ambiguous') return 'ambiguous';
  return decision.memberId === query.memberId ? 'right' : 'wrong';
}

function drawHouseholds(families: readonly Family[], { shots, draws, random }: Options): Household[] {
  const eligible = families
    .map((family) => ({ ...family, members: family.members.filter((member) => member.embeddings.length > shots) }))
    .filter((family) => family.members.length > 1);
  return Array.from({ length: draws }, () => eligible.map((family) => drawHousehold(family, shots, random))).flat();
}

/**
 * Who is taken for whom inside a family: each family is a household with `shots` pictures per member, every further picture
 * signs in under the sign-in's own decision, at each margin. Families need two members with more than `shots` pictures.
 */
export function evaluateHouseholds(families: readonly Family[], options: Options): HouseholdOutcome[] {
  const households = drawHouseholds(families, options);
  return options.margins.map((margin) => {
    const policy = { calibration: { ...options.calibration, margin }, falseMatchRate: options.falseMatchRate };
    const verdicts = households.flatMap(({ supportSet, queries }) => queries.map((query) => verdictOn(query, supportSet, policy)));
    const shareOf = (verdict: Verdict): Share => share(verdicts.filter((one) => one === verdict).length, verdicts.length);
    return { margin, right: shareOf('right'), wrong: shareOf('wrong'), ambiguous: shareOf('ambiguous'), refused: shareOf('refused') };
  });
}

/** Every distance between a picture of the one and a picture of the other. */
export function crossDistances(first: readonly Embedding[], second: readonly Embedding[]): number[] {
  return first.flatMap((a) => second.map((b) => distance(a, b)));
}

/** Every distance between two different pictures of one person. */
export function ownDistances(embeddings: readonly Embedding[]): number[] {
  return embeddings.flatMap((a, i) => embeddings.slice(i + 1).map((b) => distance(a, b)));
}
