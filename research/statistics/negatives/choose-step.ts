import { negativeRules } from './rules.ts';
import { cellsOf, countsAt, type RuleStep, shareOf, type Tally } from './tally.ts';
import type { TrialKind } from './trials.ts';

/** What a rule may cost and must do, as shares: of right sign-ins lost, and of repeated confusions removed. */
export const negativeGoals = { lost: 0.005, removed: 0.5 } as const;
export type NegativeGoal = keyof typeof negativeGoals;

/** What is chosen by: right sign-ins of members who hold the three nearest pictures of all who come. */
export const costKind = '3 nearest' as const satisfies TrialKind;
/** What is chosen for: somebody let in again after one mark. */
export const gainKind = 'again after 1' as const satisfies TrialKind;

/** A step with the most that it loses in a set, and the least that it removes in one where anybody was let in again. */
type Weighed = { readonly at: RuleStep; readonly lost: number; readonly removed: number };

const noDraws = { replicates: 0, random: () => 0 };

function weigh(tally: Tally, sets: readonly string[], at: RuleStep): Weighed {
  const ratesOf = (kind: TrialKind): number[] =>
    sets.flatMap((set) => {
      const { rate, of } = shareOf(countsAt(cellsOf(tally, { set, kind }), at), noDraws);
      return of === 0 ? [] : [rate];
    });
  return { at, lost: Math.max(0, ...ratesOf(costKind)), removed: Math.min(1, ...ratesOf(gainKind)) };
}

/**
 * The step of some rules that people choose: of those that reach one goal in every set, the one that does best by the
 * other in the set where it does worst. Null where none reaches it.
 */
export function chooseStep(
  tally: Tally,
  sets: readonly string[],
  rules: readonly number[],
  goal: NegativeGoal,
): RuleStep | null {
  const all = rules.flatMap((rule) =>
    [...(negativeRules[rule]?.steps.keys() ?? [])].map((step) => weigh(tally, sets, { rule, step })),
  );
  const fit =
    goal === 'lost'
      ? all.filter(({ lost }) => lost <= negativeGoals.lost).sort((a, b) => b.removed - a.removed)
      : all.filter(({ removed }) => removed >= negativeGoals.removed).sort((a, b) => a.lost - b.lost);
  return fit[0]?.at ?? null;
}
