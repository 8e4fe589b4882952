import { type ReactNode, useEffect, useState } from 'react';
import { type Appearance, defaultAppearance } from '#contract/appearance.ts';
import type { Catalogue } from '#words/catalogue.ts';
import { directionOf, localeFor } from '#words/languages.ts';
import { loadCatalogue } from '#words/load-catalogue.ts';
import { useAppearance } from '../state/use-appearance.ts';
import { WordsContext } from '../words/use-words.ts';

/** The locale of a page that somebody reads: the one chosen, else the system's. */
export const pageLocale = ({ language }: Appearance): string => localeFor(navigator.languages, language);

/**
 * What the page says in a locale; what it said before stays until that is loaded. The first catalogue is kept while it
 * is the right one: an equal one in its place would take the focus from the field in which somebody types.
 */
function useCatalogue(first: Catalogue, locale: string): Catalogue {
  const [held, setHeld] = useState({ words: first, locale: pageLocale(defaultAppearance) });
  useEffect(() => {
    document.documentElement.lang = held.locale;
    document.documentElement.dir = directionOf(held.locale);
    if (locale === held.locale) return;
    let isWanted = true;
    void loadCatalogue(locale).then((words) => isWanted && setHeld({ words, locale }));
    return () => {
      isWanted = false;
    };
  }, [locale, held]);
  return held.words;
}

/** Carries the page's language to every screen and makes the page light or dark, as chosen for this computer. */
export function AppearanceProvider({ first, children }: { readonly first: Catalogue; readonly children: ReactNode }) {
  const appearance = useAppearance();
  const words = useCatalogue(first, pageLocale(appearance));
  useEffect(() => {
    document.documentElement.style.colorScheme = appearance.theme ?? '';
  }, [appearance.theme]);
  return <WordsContext.Provider value={words}>{children}</WordsContext.Provider>;
}
