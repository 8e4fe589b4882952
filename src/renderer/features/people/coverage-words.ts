import type { CallOutput } from '#contract/contract.ts';
import type { EnrolmentPose } from '#contract/face.ts';

/** What a member's pictures in use cover. */
export type Coverage = CallOutput<'samples.coverage'>;

/** Lighting as a person would call it. */
export const lightingWords: Readonly<Record<Coverage['lighting'][number]['kind'], string>> = {
  dark: 'Dim',
  even: 'Even',
  bright: 'Bright',
};

const listFormat = new Intl.ListFormat('en', { type: 'conjunction' });

const missingLook: Readonly<Record<EnrolmentPose, string>> = {
  front: 'straight on',
  left: 'to the left',
  right: 'to the right',
  up: 'upwards',
  down: 'downwards',
};

/** What the counts are of: the pictures in use, of which some may be turned too far to count as a look. */
export function countedWords({
  poses,
  uncovered,
  partlyCovered,
}: Pick<Coverage, 'poses' | 'uncovered' | 'partlyCovered'>): string {
  const inUse = uncovered + partlyCovered;
  const far = inUse - poses.reduce((sum, { count }) => sum + count, 0);
  const pictures = inUse === 1 ? 'Counted is the one picture in use' : `Counted are the ${inUse} pictures in use`;
  if (far === 0) return `${pictures}; those set aside are not.`;
  return `${pictures}, not those set aside; ${far === 1 ? 'one is' : `${far} are`} turned too far to count as a look.`;
}

/** What is covered and what is missing, in a sentence. */
export function coverageWords({ poses, missing }: Pick<Coverage, 'poses' | 'missing'>): string {
  if (poses.every(({ count }) => count === 0)) return 'No look is covered yet.';
  if (missing.length === 0) return 'Every look is covered.';
  return `Missing: a look ${listFormat.format(missing.map((pose) => missingLook[pose]))}.`;
}
