import { type Interval, wilsonInterval } from '#core/numerics/intervals.ts';
import { meanAndDeviation } from '#core/numerics/seeded-draws.ts';
import type { OneShotRun } from '../data/omniglot.ts';

/** What one way of comparing reached on the official runs. Shares from 0 to 1. */
export type OneShotFigure = {
  readonly name: string;
  readonly right: number;
  readonly of: number;
  readonly accuracy: number;
  /** Wilson's 95 % interval, each query taken as independent. */
  readonly interval: Interval;
  /** Spread of the runs' shares. */
  readonly runDeviation: number;
  readonly perRun: readonly number[];
};

/**
 * Names each query by its nearest support picture; `distancesOf` gives a run's distances, query by query. The first of
 * equally near ones counts.
 */
export async function oneShotFigure(
  name: string,
  runs: readonly OneShotRun[],
  distancesOf: (run: OneShotRun) => Promise<number[][]>,
): Promise<OneShotFigure> {
  const rightOf: number[] = [];
  for (const run of runs) {
    const named = (await distancesOf(run)).map((row) => row.indexOf(Math.min(...row)));
    rightOf.push(named.filter((place, i) => place === run.answers[i]).length);
  }
  const right = rightOf.reduce((sum, count) => sum + count, 0);
  const of = runs.reduce((sum, { queries }) => sum + queries.length, 0);
  const perRun = rightOf.map((count, i) => count / (runs[i]?.queries.length ?? 1));
  return {
    name,
    right,
    of,
    accuracy: right / of,
    interval: wilsonInterval(right, of),
    runDeviation: meanAndDeviation(perRun).deviation,
    perRun,
  };
}
