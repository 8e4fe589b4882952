import { type Language, languages } from '#contract/appearance.ts';

/** How each language writes days and times where the system names no place that speaks it. */
const usualPlaces: Readonly<Record<Language, string>> = { en: 'en-GB' };

const languageOf = (tag: string): Language | null => {
  const [spoken] = tag.toLowerCase().split(/[-_]/);
  return languages.find((language) => language === spoken) ?? null;
};

/**
 * The locale to speak in: a language of Familiar with a place for its days and times.
 * @param preferred what the system prefers, best first, as BCP 47 tags
 * @param chosen the language that somebody chose; null for the system's. Days and times then still follow the system
 *   where it names a place that speaks it
 */
export function localeFor(preferred: readonly string[], chosen: Language | null): string {
  const known = preferred.filter((tag) => languageOf(tag) !== null);
  const language = chosen ?? languageOf(known[0] ?? '') ?? 'en';
  return known.find((tag) => languageOf(tag) === language && tag.length > 2) ?? usualPlaces[language];
}

/** The locale to speak in on a terminal: that of the environment in which the program runs. */
export function terminalLocale(): string {
  return localeFor([new Intl.DateTimeFormat().resolvedOptions().locale], null);
}
