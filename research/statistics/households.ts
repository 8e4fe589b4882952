import type { Interval } from '#core/numerics/intervals.ts';
import { shuffled } from '#core/numerics/seeded-draws.ts';
import type { Calibration } from '#core/recognition/calibration.ts';
import { type DecisionPolicy, decide } from '#core/recognition/decide.ts';
import type { LatentSpace } from '#core/recognition/latent-space.ts';
import { buildSupportSet, type SupportSample, type SupportSet } from '#core/recognition/support-set.ts';
import { clusterInterval } from './cluster-interval.ts';
import type { ComparedFace } from './compared-face.ts';
import { type Share, share } from './share.ts';

/**
 * A member of an evaluated family with their pictures; null where no face was found, which is a refusal whenever it
 * signs in.
 */
export type FamilyMember = { readonly name: string; readonly faces: readonly (ComparedFace | null)[] };
export type Family = { readonly name: string; readonly members: readonly FamilyMember[] };

/** How often a picture of one member signed in as another one. */
export type Confusion = {
  readonly family: string;
  readonly member: string;
  readonly takenFor: string;
  readonly times: number;
};

/**
 * A share of the sign-ins; `familyInterval` draws families anew, since sign-ins of one family are not independent and
 * draws repeat them.
 */
export type SignInShare = Share & { readonly familyInterval: Interval | null };

/** What became of every query of enrolled family members under one margin. */
export type HouseholdOutcome = {
  readonly margin: number;
  readonly right: SignInShare;
  /** Signed in as somebody else of the family. */
  readonly wrong: SignInShare;
  readonly ambiguous: SignInShare;
  readonly refused: SignInShare;
  /** Who was taken for whom, most often first. */
  readonly confusions: readonly Confusion[];
};

type Options = {
  readonly space: LatentSpace;
  readonly calibration: Calibration;
  readonly falseMatchRate: number;
  readonly margins: readonly number[];
  readonly shots: number;
  readonly draws: number;
  /** Resampled sets of families for intervals; 0 for none. */
  readonly replicates: number;
  readonly random: () => number;
};

type Query = { readonly memberId: number; readonly face: ComparedFace | null };

type Household = { readonly family: Family; readonly supportSet: SupportSet; readonly queries: readonly Query[] };

function drawHousehold(family: Family, { shots, random, space }: Options): Household {
  const samples: SupportSample[] = [];
  const queries: Query[] = [];
  for (const [memberId, member] of family.members.entries()) {
    const order = shuffled(member.faces, random);
    for (const face of order.slice(0, shots))
      if (face !== null) samples.push({ id: samples.length, memberId, embedding: face.sampleEmbedding });
    for (const face of order.slice(shots)) queries.push({ memberId, face });
  }
  return { family, supportSet: buildSupportSet(samples, space), queries };
}

type Verdict = { readonly family: string } & (
  | { readonly outcome: 'right' | 'ambiguous' | 'refused' }
  | { readonly outcome: 'wrong'; readonly confusion: Omit<Confusion, 'times'> }
);

function verdictOn(query: Query, { family, supportSet }: Household, policy: DecisionPolicy): Verdict {
  const { name } = family;
  const decision = query.face === null ? null : decide(query.face.embedding, supportSet, policy);
  if (decision === null || decision.outcome === 'noMatch') return { family: name, outcome: 'refused' };
  if (decision.outcome === 'ambiguous') return { family: name, outcome: 'ambiguous' };
  if (decision.memberId === query.memberId) return { family: name, outcome: 'right' };
  const nameOf = (memberId: number): string => family.members[memberId]?.name ?? '';
  return {
    family: name,
    outcome: 'wrong',
    confusion: { family: name, member: nameOf(query.memberId), takenFor: nameOf(decision.memberId) },
  };
}

function countConfusions(verdicts: readonly Verdict[]): Confusion[] {
  const alike = Map.groupBy(
    verdicts.flatMap((verdict) => (verdict.outcome === 'wrong' ? [verdict.confusion] : [])),
    ({ family, member, takenFor }) => JSON.stringify([family, member, takenFor]),
  );
  return [...alike.values()]
    .flatMap(([first, ...rest]) => (first === undefined ? [] : [{ ...first, times: rest.length + 1 }]))
    .sort((a, b) => b.times - a.times);
}

function drawHouseholds(families: readonly Family[], options: Options): Household[] {
  const { shots, draws } = options;
  const eligible = families
    .map((family) => ({ ...family, members: family.members.filter((member) => member.faces.length > shots) }))
    .filter((family) => family.members.length > 1);
  return Array.from({ length: draws }, () => eligible.map((family) => drawHousehold(family, options))).flat();
}

/**
 * Who is taken for whom inside a family: each family is a household with `shots` pictures per member, every further
 * picture signs in under the sign-in's own decision, at each margin. Families need two members with more than `shots`
 * pictures.
 */
export function evaluateHouseholds(families: readonly Family[], options: Options): HouseholdOutcome[] {
  const households = drawHouseholds(families, options);
  return options.margins.map((margin) => {
    const policy = { calibration: { ...options.calibration, margin }, falseMatchRate: options.falseMatchRate };
    const verdicts = households.flatMap((household) =>
      household.queries.map((query) => verdictOn(query, household, policy)),
    );
    const byFamily = [...Map.groupBy(verdicts, ({ family }) => family).values()];
    const countOf = (list: readonly Verdict[], outcome: Verdict['outcome']): number =>
      list.filter((one) => one.outcome === outcome).length;
    const shareOf = (outcome: Verdict['outcome']): SignInShare => ({
      ...share(countOf(verdicts, outcome), verdicts.length),
      familyInterval: clusterInterval(
        byFamily.map((own) => ({ hits: countOf(own, outcome), of: own.length })),
        options.replicates,
        options.random,
      ),
    });
    return {
      margin,
      right: shareOf('right'),
      wrong: shareOf('wrong'),
      ambiguous: shareOf('ambiguous'),
      refused: shareOf('refused'),
      confusions: countConfusions(verdicts),
    };
  });
}
