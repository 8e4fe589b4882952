import { createContext, useContext } from 'react';
import { type Catalogue, catalogues } from '#words/catalogue.ts';

/** Carries what the page says, in the language in use; English where nobody said otherwise. */
export const WordsContext = createContext<Catalogue>(catalogues.en);

/** All that the page says. */
export function useWords(): Catalogue {
  return useContext(WordsContext);
}
