import type { TuningVerdict } from '#contract/calls/tuning.ts';
import type { Interval } from '#core/numerics/intervals.ts';
import { type DecisionPolicy, decide } from '#core/recognition/decide.ts';
import type { Embedding } from '#core/recognition/embedding.ts';
import type { LatentSpace } from '#core/recognition/latent-space.ts';
import type { PairHead } from '#core/recognition/pair-head.ts';
import { buildSupportSet, type SupportSet } from '#core/recognition/support-set.ts';
import { examineTuning, headsOf, type TuningExamination } from '#core/tuning/examine-tuning.ts';
import { clusterInterval } from '../../statistics/cluster-interval.ts';
import { type Asking, drawHousehold, strangersTo, type TestFamily } from './draw-household.ts';

/** What became of the members' sign-ins and of strangers, as shares of each. */
type Outcomes = {
  readonly right: number;
  readonly wrong: number;
  readonly undecided: number;
  readonly strangers: number;
};

/** What the examination said of families, and what a tuning did to pictures that it had not seen. */
export type ExaminedFamilies = {
  readonly families: number;
  readonly households: number;
  readonly verdicts: Readonly<Partial<Record<TuningVerdict, number>>>;
  readonly asItIs: Outcomes;
  /** With the tuning on wherever the examination says that it helps. */
  readonly whereItHelps: Outcomes;
  /** With the tuning on wherever anything was learnt, whatever the examination says. */
  readonly everywhere: Outcomes;
  /** How much more of the sign-ins are right and wrong then, with 95 % bounds over families drawn anew. */
  readonly everywhereGain: { readonly right: Interval | null; readonly wrong: Interval | null };
};

type Options = {
  readonly space: LatentSpace;
  readonly shots: number;
  readonly draws: number;
  readonly replicates: number;
  readonly random: () => number;
  readonly policy: DecisionPolicy;
};

type Counts = {
  right: number;
  wrong: number;
  undecided: number;
  asked: number;
  strangersIn: number;
  strangers: number;
};

/**
 * Every family as a household, several times: `shots` pictures a member are enrolled and examined, the others and
 * pictures of other families sign in.
 */
export function examineFamilies(
  families: readonly TestFamily[],
  { shots, draws, replicates, random, policy, space }: Options,
): ExaminedFamilies {
  const verdicts: Partial<Record<TuningVerdict, number>> = {};
  const byFamily = families.map(() => ({ asItIs: noCounts(), whereItHelps: noCounts(), everywhere: noCounts() }));
  for (let draw = 0; draw < draws; draw++) {
    for (const [family, members] of families.entries()) {
      const { enrolled, asking } = drawHousehold(members, shots, random);
      // Pictures of a family's album: each of an occasion of its own.
      const samples = enrolled.map((sample, id) => ({ ...sample, id, occasion: id }));
      const examination = examineAtOnce(samples, policy, space);
      verdicts[examination.verdict] = (verdicts[examination.verdict] ?? 0) + 1;
      const supportSet = buildSupportSet(samples, space);
      const learnt = headsOf(examination.pairs);
      const foreign = strangersTo(family, families, draw);
      const counts = byFamily[family] as (typeof byFamily)[number];
      const countWith = (heads: readonly PairHead[], into: Counts): void =>
        count({ ...supportSet, pairHeads: heads }, { asking, strangers: foreign }, policy, into);
      countWith([], counts.asItIs);
      countWith(examination.verdict === 'helps' ? learnt : [], counts.whereItHelps);
      countWith(learnt, counts.everywhere);
    }
  }
  const gainOf = (key: 'right' | 'wrong'): Interval | null =>
    clusterInterval(
      byFamily.map(({ asItIs, everywhere }) => ({ hits: everywhere[key] - asItIs[key], of: asItIs.asked })),
      replicates,
      random,
    );
  return {
    families: families.length,
    households: families.length * draws,
    verdicts,
    asItIs: sharesOf(byFamily.map(({ asItIs }) => asItIs)),
    whereItHelps: sharesOf(byFamily.map(({ whereItHelps }) => whereItHelps)),
    everywhere: sharesOf(byFamily.map(({ everywhere }) => everywhere)),
    everywhereGain: { right: gainOf('right'), wrong: gainOf('wrong') },
  };
}

const noCounts = (): Counts => ({ right: 0, wrong: 0, undecided: 0, asked: 0, strangersIn: 0, strangers: 0 });

function examineAtOnce(
  samples: Parameters<typeof examineTuning>[0],
  policy: DecisionPolicy,
  space: LatentSpace,
): TuningExamination {
  const work = examineTuning(samples, policy, [], space);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

function count(
  supportSet: SupportSet,
  { asking, strangers }: { readonly asking: readonly Asking[]; readonly strangers: readonly Embedding[] },
  policy: DecisionPolicy,
  into: Counts,
): void {
  for (const { memberId, query } of asking) {
    const decision = decide(query, supportSet, policy);
    into.asked++;
    if (decision?.outcome === 'ambiguous') into.undecided++;
    if (decision?.outcome === 'match') into[decision.memberId === memberId ? 'right' : 'wrong']++;
  }
  into.strangers += strangers.length;
  into.strangersIn += strangers.filter((query) => decide(query, supportSet, policy)?.outcome === 'match').length;
}

function sharesOf(counts: readonly Counts[]): Outcomes {
  const sum = (key: keyof Counts): number => counts.reduce((total, each) => total + each[key], 0);
  return {
    right: sum('right') / sum('asked'),
    wrong: sum('wrong') / sum('asked'),
    undecided: sum('undecided') / sum('asked'),
    strangers: sum('strangersIn') / sum('strangers'),
  };
}
