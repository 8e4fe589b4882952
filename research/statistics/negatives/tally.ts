import type { SecurityLevel } from '#contract/security-levels.ts';
import type { Interval } from '#core/numerics/intervals.ts';
import { type Share, share } from '../share.ts';
import { negativeRules } from './rules.ts';
import type { Trial, TrialKind } from './trials.ts';

/** Trials of one kind between one member and one caller. */
export type TallyCell = {
  readonly set: string;
  readonly shots: number;
  readonly level: SecurityLevel;
  readonly kind: TrialKind;
  readonly member: string;
  readonly caller: string;
  /** The families of both, or their names: what is drawn anew for intervals. */
  readonly units: readonly [string, string];
  of: number;
  /** How many were shut out, by rule and step. */
  readonly shutOut: readonly Uint32Array[];
};

/** Which cells are counted together; what is absent does not narrow. */
export type TallyFilter = {
  readonly set?: string;
  readonly shots?: number;
  readonly level?: SecurityLevel;
  readonly kind: TrialKind;
  /** Only between these two. */
  readonly pair?: (member: string, caller: string) => boolean;
};

/** A rule at one of its steps, by their places. */
export type RuleStep = { readonly rule: number; readonly step: number };

/** A share of the trials, with its interval by people drawn anew; null without replicates or trials. */
export type TallyShare = Share & { readonly pairs: number; readonly peopleInterval: Interval | null };

const unitOf = ({ name, family }: Trial['member']): string => family ?? name;

/** Counts trials: `add` sorts them into cells. */
export function createTally() {
  const cells = new Map<string, TallyCell>();
  return {
    cells,
    add(set: string, shots: number, { kind, level, member, caller, strengths }: Trial): void {
      const key = [set, shots, level, kind, member.name, caller.name].join('\n');
      const cell: TallyCell = cells.get(key) ?? {
        set,
        shots,
        level,
        kind,
        member: member.name,
        caller: caller.name,
        units: [unitOf(member), unitOf(caller)],
        of: 0,
        shutOut: negativeRules.map(({ steps }) => new Uint32Array(steps.length)),
      };
      cells.set(key, cell);
      cell.of++;
      for (const [rule, counts] of cell.shutOut.entries())
        for (const [step, least] of (negativeRules[rule]?.steps ?? []).entries())
          if ((strengths[rule] as number) > least) counts[step] = (counts[step] as number) + 1;
    },
  };
}

export type Tally = ReturnType<typeof createTally>;

/** The cells that a filter asks for. */
export function cellsOf({ cells }: Tally, { set, shots, level, kind, pair }: TallyFilter): TallyCell[] {
  return [...cells.values()].filter(
    (cell) =>
      cell.kind === kind &&
      cell.set === (set ?? cell.set) &&
      cell.shots === (shots ?? cell.shots) &&
      cell.level === (level ?? cell.level) &&
      (pair?.(cell.member, cell.caller) ?? true),
  );
}

/** How many of one cell's trials were shut out. */
export type TallyCount = Pick<TallyCell, 'units' | 'of'> & { readonly hits: number };

/** What a rule at a step does to cells. */
export function countsAt(cells: readonly TallyCell[], { rule, step }: RuleStep): TallyCount[] {
  return cells.map(({ units, of, shutOut }) => ({ units, of, hits: shutOut[rule]?.[step] ?? 0 }));
}

/** The share shut out among counts. */
export function shareOf(
  counts: readonly TallyCount[],
  { replicates, random }: { readonly replicates: number; readonly random: () => number },
): TallyShare {
  const [hits, of] = counts.reduce(([h, o], count) => [h + count.hits, o + count.of], [0, 0] as [number, number]);
  return { ...share(hits, of), pairs: counts.length, peopleInterval: peopleInterval(counts, replicates, random) };
}

/**
 * 95 % interval with people (or families) drawn anew: a cell counts as often as both its units were drawn, once where
 * they are the same (the subsets bootstrap of Bolle, Ratha and Pankanti 2004).
 */
function peopleInterval(counts: readonly TallyCount[], replicates: number, random: () => number): Interval | null {
  const names = [...new Set(counts.flatMap(({ units }) => units))];
  const shares = Array.from({ length: replicates }, () => drawnShare(counts, names, random))
    .filter((value) => !Number.isNaN(value))
    .sort((a, b) => a - b);
  if (shares.length === 0 || shares.length < replicates / 2) return null;
  const at = (place: number): number => shares[Math.round(place * (shares.length - 1))] as number;
  return { low: at(0.025), high: at(0.975) };
}

function drawnShare(counts: readonly TallyCount[], names: readonly string[], random: () => number): number {
  const drawn = new Map<string, number>();
  for (const name of names.map(() => names[Math.floor(random() * names.length)] as string))
    drawn.set(name, (drawn.get(name) ?? 0) + 1);
  let [hits, of] = [0, 0];
  for (const count of counts) {
    const [first, second] = count.units.map((unit) => drawn.get(unit) ?? 0) as [number, number];
    const weight = count.units[0] === count.units[1] ? first : first * second;
    hits += weight * count.hits;
    of += weight * count.of;
  }
  return hits / of;
}
