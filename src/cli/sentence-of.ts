import { FamiliarError } from '#contract/result.ts';
import { catalogues } from '#words/catalogue.ts';
import { failureWords } from '#words/failure-words.ts';

/** What to tell of anything that was thrown. */
export function sentenceOf(error: unknown): string {
  if (error instanceof FamiliarError) return failureWords(catalogues.en, error.failure);
  return error instanceof Error ? error.message : String(error);
}
