import { createContext, useCallback, useContext } from 'react';
import type { Failure } from '#contract/failures.ts';
import type { Catalogue } from '#words/catalogue.ts';
import { en } from '#words/en/catalogue.ts';
import { failureWords } from '#words/failure-words.ts';

/** Carries what the page says, in the language in use; English where nobody said otherwise. */
export const WordsContext = createContext<Catalogue>(en);

/** All that the page says. */
export function useWords(): Catalogue {
  return useContext(WordsContext);
}

/** Says why something did not succeed; null where nothing failed. */
export function useFailureWords(): (failure: Failure | null) => string | null {
  const words = useWords();
  return useCallback((failure) => (failure === null ? null : failureWords(words, failure)), [words]);
}
