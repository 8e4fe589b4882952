import { type Language, languages } from '#contract/appearance.ts';

/** Each language by its own name, and how it writes days and times where the system names no place that speaks it. */
const known: Readonly<Record<Language, { readonly name: string; readonly usualPlace: string }>> = {
  de: { name: 'Deutsch', usualPlace: 'de-DE' },
  en: { name: 'English', usualPlace: 'en-GB' },
  es: { name: 'Español', usualPlace: 'es-ES' },
  fr: { name: 'Français', usualPlace: 'fr-FR' },
};

/** A language as those who speak it call it. */
export const languageName = (language: Language): string => known[language].name;

/** Scripts that are written from right to left, of languages that somebody may add. */
const rightToLeft = ['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm'];

/** In which direction a locale is written. */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  return rightToLeft.includes(new Intl.Locale(locale).maximize().script ?? '') ? 'rtl' : 'ltr';
}

/** A system's name of a language as a BCP 47 tag, such as `de_DE.UTF-8` as `de-DE`; null where it is none. */
function tagOf(name: string): string | null {
  try {
    return Intl.getCanonicalLocales(name.replace(/[.@].*$/, '').replaceAll('_', '-'))[0] ?? null;
  } catch {
    return null;
  }
}

const languageOf = (tag: string): Language | null => languages.find((one) => one === tag.split('-')[0]) ?? null;

/**
 * The locale to speak in: a language of Familiar with a place for its days and times.
 * @param preferred what the system prefers, best first, as BCP 47 tags or as POSIX names them
 * @param chosen the language that somebody chose; null for the system's. Days and times then still follow the system
 *   where it names a place that speaks it
 */
export function localeFor(preferred: readonly string[], chosen: Language | null): string {
  const spoken = preferred.map(tagOf).filter((tag) => tag !== null && languageOf(tag) !== null) as string[];
  const language = chosen ?? languageOf(spoken[0] ?? '') ?? 'en';
  return spoken.find((tag) => languageOf(tag) === language && tag.length > 2) ?? known[language].usualPlace;
}

/**
 * The locale to speak in on a terminal, by POSIX: its variables in their order, an empty one counting for nothing. What
 * names no language, such as `C`, is left to English; where nothing is set the system is asked.
 */
export function terminalLocale(env: Readonly<Record<string, string | undefined>>): string {
  const named = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find(Boolean);
  return localeFor([named ?? new Intl.DateTimeFormat().resolvedOptions().locale], null);
}
