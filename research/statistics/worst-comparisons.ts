import type { Comparisons } from './comparisons.ts';

/** One comparison by its two pictures. */
export type NamedComparison = {
  readonly enrolled: number;
  readonly query: number;
  readonly group: number;
  readonly distance: number;
};

/** How often one picture may appear, so that a single bad one does not fill the list. */
const maxAppearances = 2;
/** Candidates kept while looking, in multiples of the number asked for. */
const reserve = 40;

/** Keeps the rows with the largest keys among those offered. */
function createSelection(size: number): { offer: (row: number, key: number) => void; rows: () => number[] } {
  let kept: { row: number; key: number }[] = [];
  let limit = Number.NEGATIVE_INFINITY;
  const settle = (): void => {
    kept = kept.sort((a, b) => b.key - a.key).slice(0, size);
    if (kept.length === size) limit = kept.at(-1)?.key ?? limit;
  };
  return {
    offer(row, key) {
      if (key <= limit) return;
      kept.push({ row, key });
      if (kept.length >= 2 * size) settle();
    },
    rows() {
      settle();
      return kept.map(({ row }) => row);
    },
  };
}

/**
 * The comparisons of these groups that say most against the matching: the `nearest` ones (false matches, of people who
 * differ) or the `furthest` ones (false non-matches, of one person), worst first. No picture appears more than twice.
 */
export function worstComparisons(
  comparisons: Comparisons,
  groups: ReadonlySet<number>,
  which: 'nearest' | 'furthest',
  count: number,
): NamedComparison[] {
  const { distance, enrolled, query, group } = comparisons;
  const sign = which === 'nearest' ? -1 : 1;
  const selection = createSelection(count * reserve);
  for (let row = 0; row < distance.length; row++) {
    const value = distance[row] as number;
    if (Number.isFinite(value) && groups.has(group[row] as number)) selection.offer(row, sign * value);
  }
  const appearances = new Map<number, number>();
  const found: NamedComparison[] = [];
  for (const row of selection.rows()) {
    const pair = [enrolled[row] as number, query[row] as number] as const;
    if (found.length === count || pair.some((picture) => (appearances.get(picture) ?? 0) >= maxAppearances)) continue;
    for (const picture of pair) appearances.set(picture, (appearances.get(picture) ?? 0) + 1);
    found.push({ enrolled: pair[0], query: pair[1], group: group[row] as number, distance: distance[row] as number });
  }
  return found;
}
