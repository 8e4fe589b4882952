import { type Language, languages } from '#contract/appearance.ts';

/** Each language by its own name, and how it writes days and times where the system names no place that speaks it. */
const known: Readonly<Record<Language, { readonly name: string; readonly usualPlace: string }>> = {
  en: { name: 'English', usualPlace: 'en-GB' },
};

/** A language as those who speak it call it. */
export const languageName = (language: Language): string => known[language].name;

const languageOf = (tag: string): Language | null => {
  const [first] = tag.toLowerCase().split(/[-_]/);
  return languages.find((language) => language === first) ?? null;
};

/**
 * The locale to speak in: a language of Familiar with a place for its days and times.
 * @param preferred what the system prefers, best first, as BCP 47 tags
 * @param chosen the language that somebody chose; null for the system's. Days and times then still follow the system
 *   where it names a place that speaks it
 */
export function localeFor(preferred: readonly string[], chosen: Language | null): string {
  const spoken = preferred.filter((tag) => languageOf(tag) !== null);
  const language = chosen ?? languageOf(spoken[0] ?? '') ?? 'en';
  return spoken.find((tag) => languageOf(tag) === language && tag.length > 2) ?? known[language].usualPlace;
}

/** The locale to speak in on a terminal: that of the environment in which the program runs. */
export function terminalLocale(): string {
  return localeFor([new Intl.DateTimeFormat().resolvedOptions().locale], null);
}
