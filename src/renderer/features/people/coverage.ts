import type { CallOutput } from '#contract/contract.ts';
import type { Catalogue } from '#words/catalogue.ts';

/** What a member's pictures in use cover. */
export type Coverage = CallOutput<'samples.coverage'>;

type Words = Catalogue['people']['coverage'];

/** What the counts are of: the pictures in use, of which some may be turned too far to count as a look. */
export function countedWords(
  { poses, uncovered, partlyCovered }: Pick<Coverage, 'poses' | 'uncovered' | 'partlyCovered'>,
  words: Words,
): string {
  const inUse = uncovered + partlyCovered;
  return words.counted(inUse, inUse - poses.reduce((sum, { count }) => sum + count, 0));
}

/** What is covered and what is missing, in a sentence. */
export function coverageWords({ poses, missing }: Pick<Coverage, 'poses' | 'missing'>, words: Words): string {
  if (poses.every(({ count }) => count === 0)) return words.none;
  return missing.length === 0 ? words.all : words.missing(missing);
}
