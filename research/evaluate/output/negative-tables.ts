import { securityLevels } from '#contract/security-levels.ts';
import { widerInterval } from '#core/numerics/intervals.ts';
import { costKind, gainKind, type NegativeGoal, negativeGoals } from '../../statistics/negatives/choose-step.ts';
import { negativeRules } from '../../statistics/negatives/rules.ts';
import type { RuleStep, TallyFilter, TallyShare } from '../../statistics/negatives/tally.ts';
import { markCounts, negativeCounts, type TrialKind } from '../../statistics/negatives/trials.ts';
import { countText, percent, percentRange } from './number-text.ts';
import type { Table } from './summary.ts';

/** What became of the half of the people that had no part in a choice, both halves in turn. */
export type HeldOut = (filter: TallyFilter) => TallyShare;

/** What both halves chose, in turn, and what became of the other one; null where a half found nothing to choose. */
export type Choice = { readonly steps: readonly (RuleStep | null)[]; readonly heldOut: HeldOut };

const rateText = ({ rate, of }: TallyShare): string => (of === 0 ? '-' : percent(rate));

function rangeText({ of, rate, interval, peopleInterval }: TallyShare): string {
  if (of === 0) return '-';
  const range = peopleInterval === null ? interval : widerInterval(interval, peopleInterval);
  return `${percent(rate)} (${percentRange(range)})`;
}

const goalText = {
  lost: `loses ${percent(negativeGoals.lost)} at most`,
  removed: 'removes half',
} as const satisfies Record<NegativeGoal, string>;

const stepText = (at: RuleStep | null): string =>
  at === null ? 'none' : String(negativeRules[at.rule]?.steps[at.step]);

/** A choice in words: "nearer to the negative by a lead, 0.12; place between member and negative, 0.1". */
export const choiceText = ({ steps }: Choice): string =>
  steps.map((at) => `${at === null ? 'none' : negativeRules[at.rule]?.name}, ${stepText(at)}`).join('; ');

/** What each rule does to people who had no part in choosing its step. */
export function choiceTable(sets: readonly string[], choiceOf: (rule: number, goal: NegativeGoal) => Choice): Table {
  const goals = Object.keys(negativeGoals) as NegativeGoal[];
  return {
    title: 'What each rule does to people whom it was not chosen on',
    note: [
      'Each half of the people chooses the step for the other: the one that removes most of the repeated confusions',
      'after one mark while members who hold the three nearest pictures of all who come lose no more of their right',
      'sign-ins, or the one that loses least while it removes half, in every set. All levels and numbers of samples.',
    ].join(' '),
    columns: ['rule', 'chosen so that it', 'steps', ...sets.flatMap((set) => [`${set}: removed`, `${set}: lost`])],
    rows: negativeRules.flatMap(({ name }, rule) =>
      goals.map((goal) => {
        const { steps, heldOut } = choiceOf(rule, goal);
        const shares = sets.flatMap((set) => [gainKind, costKind].map((kind) => rangeText(heldOut({ set, kind }))));
        return [name, goalText[goal], steps.map(stepText).join(', '), ...shares];
      }),
    ),
  };
}

type Rows = { readonly sets: readonly string[]; readonly shots: readonly number[] };

const bySetAndShots = (
  { sets, shots }: Rows,
  rowsOf: (filter: Pick<TallyFilter, 'set' | 'shots'>, begin: readonly string[]) => string[][],
): string[][] => sets.flatMap((set) => shots.flatMap((count) => rowsOf({ set, shots: count }, [set, String(count)])));

/** What a choice removes and loses, by set, samples and level. */
export function gainAndCostTable(rows: Rows, { heldOut }: Choice, title: string): Table {
  const kinds: TrialKind[] = [...negativeCounts.map((count) => `${count} nearest` as const), '3 close'];
  return {
    title,
    note: [
      'Repeated: somebody outside is let in after another picture was let in or nearly (in brackets: between how many',
      'pairs of people). Lost: right sign-ins of members who hold the 1, 3 or 10 nearest pictures of all who come, or 3',
      'that were let in or nearly. Intervals: 95 %, people or families drawn anew.',
    ].join(' '),
    columns: [
      ...['set', 'samples', 'level', 'repeated'],
      ...markCounts.map((count) => `removed after ${count}`),
      ...kinds.map((kind) => `lost: ${kind}`),
    ],
    rows: bySetAndShots(rows, (filter, begin) =>
      securityLevels.map((level) => {
        const share = (kind: TrialKind): TallyShare => heldOut({ ...filter, level, kind });
        const once = share(gainKind);
        return [
          ...begin,
          level,
          once.of === 0 ? '-' : `${countText(once.of)} (${once.pairs})`,
          ...markCounts.map((count) => rangeText(share(`again after ${count}` as const))),
          ...kinds.map((kind) => (kind === '1 nearest' ? rateText : rangeText)(share(kind))),
        ];
      }),
    ),
  };
}

/** Shares of trials of some kinds, all levels together. */
function kindTable(rows: Rows, { heldOut }: Choice, kinds: readonly TrialKind[]): Pick<Table, 'columns' | 'rows'> {
  return {
    columns: ['set', 'samples', ...kinds],
    rows: bySetAndShots(rows, (filter, begin) => [
      [...begin, ...kinds.map((kind) => rateText(heldOut({ ...filter, kind })))],
    ]),
  };
}

/** Right sign-ins lost by members who hold what was let in or nearly, and by those who hold a relative's pictures. */
export function hardCostTable(rows: Rows, choice: Choice, title: string): Table {
  const kinds = (['close', 'relatives'] as const).flatMap((kind) =>
    negativeCounts.map((count) => `${count} ${kind}` as const),
  );
  return {
    title,
    note: 'Of members who hold so many pictures that were let in or nearly, or the nearest ones of a relative outside.',
    ...kindTable(rows, choice, kinds),
  };
}

/** The member's own face, marked as somebody else's. */
export function ownFaceTable(rows: Rows, choice: Choice, title: string): Table {
  return {
    title,
    note: [
      "Right sign-ins lost when one other picture of the member's own face is a negative, and repeated confusions removed;",
      'guarded: negatives are refused that are near enough to the member to be let in at the strictest level.',
    ].join(' '),
    ...kindTable(rows, choice, ['own face', 'own face, guarded', gainKind, 'again after 1, guarded']),
  };
}

/** People who are counted together. */
export type PairGroup = { readonly name: string; readonly has: (member: string, caller: string) => boolean };

/** The same by who they are, all sets and numbers of samples together. */
export function groupTable(groups: readonly PairGroup[], { heldOut }: Choice): Table {
  return {
    title: 'By who they are',
    note: 'All sets and numbers of samples together; lost: by members who hold the three nearest pictures.',
    columns: ['who', ...securityLevels.flatMap((level) => [`${level}: repeated`, 'removed', 'lost'])],
    rows: groups.map(({ name, has }) => [
      name,
      ...securityLevels.flatMap((level) => {
        const [gain, cost] = [gainKind, costKind].map((kind) => heldOut({ level, kind, pair: has }));
        return [countText(gain?.of ?? 0), ...[gain, cost].map((one) => (one === undefined ? '-' : rangeText(one)))];
      }),
    ]),
  };
}
