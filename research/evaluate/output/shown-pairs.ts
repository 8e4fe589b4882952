import { type Comparisons, genuineGroup, strangerGroup } from '../../statistics/comparisons.ts';
import { type NamedComparison, worstComparisons } from '../../statistics/worst-comparisons.ts';
import type { PictureRef, ShownPair, ShownPairs } from './summary.ts';

const shownPairs = 12;

type Pictures = readonly PictureRef[];

function show(pictures: Pictures, found: readonly NamedComparison[], groups: readonly string[]): ShownPair[] {
  return found.map(({ enrolled, query, group, distance }) => {
    const [first, second] = [pictures[enrolled] as PictureRef, pictures[query] as PictureRef];
    return {
      pictures: [
        { path: first.path, name: first.name },
        { path: second.path, name: second.name },
      ],
      distance,
      remark: groups[group] ?? '',
    };
  });
}

/** Pairs of different people to show: their groups, under a title. */
type WantedPairs = { readonly title: string; readonly wanted: readonly number[] };

/** Strangers who come nearest to each other. */
export const worstFalseMatches: WantedPairs = { title: 'Worst false matches', wanted: [strangerGroup] };

/** The nearest pairs of different people, of some groups. */
export function nearestPairs(
  comparisons: Comparisons,
  pictures: Pictures,
  groups: readonly string[],
  { title, wanted }: WantedPairs,
): ShownPairs {
  return {
    title,
    caption: 'Different people at the smallest distances; no picture more than twice.',
    pairs: show(pictures, worstComparisons(comparisons, new Set(wanted), 'nearest', shownPairs), groups),
  };
}

/** The furthest pairs of one person. */
export function furthestPairs(comparisons: Comparisons, pictures: Pictures, groups: readonly string[]): ShownPairs {
  return {
    title: 'Worst false non-matches',
    caption: 'The same person at the largest distances; no picture more than twice.',
    pairs: show(pictures, worstComparisons(comparisons, new Set([genuineGroup]), 'furthest', shownPairs), groups),
  };
}
