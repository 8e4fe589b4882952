import type { Language } from '#contract/appearance.ts';
import { directionOf, languageName, localeFor as usualLocaleFor } from '#words/languages.ts';
import { isPseudo } from './pseudo-locales.ts';

export { directionOf, languageName };

export function localeFor(preferred: readonly string[], chosen: Language | null): string {
  return preferred.find(isPseudo) ?? usualLocaleFor(preferred, chosen);
}
