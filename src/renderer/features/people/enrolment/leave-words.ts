import type { MemberSummary } from '#contract/household.ts';
import type { Catalogue } from '#words/catalogue.ts';

/**
 * What leaving an enrolment is called: photos are stored one by one, so that after the first of them nothing is called
 * off any more.
 */
export function leaveWords(
  { name, sampleCount }: Pick<MemberSummary, 'name' | 'sampleCount'>,
  stored: number,
  words: Catalogue['enrolment']['leave'],
): string {
  if (stored > 0) return words.keeping(name, stored);
  return sampleCount > 0 ? words.cancel : words.notNow;
}
