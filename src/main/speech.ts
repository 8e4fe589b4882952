import type { Language } from '#contract/appearance.ts';
import type { Catalogue } from '#words/catalogue.ts';
import { en } from '#words/en/catalogue.ts';
import { localeFor } from '#words/languages.ts';

/** What the desktop app says outside of its page: in menus, boxes and notifications. */
export type Speech = {
  /** All that is said, in the language in force; English until the first is loaded. */
  readonly words: () => Catalogue;
  /** Changes to a language that somebody chose; null for the system's. */
  readonly speak: (language: Language | null) => void;
  /** Calls `hear` after each change of the language. */
  readonly onChange: (hear: () => void) => void;
  /** Resolves once the language that is wanted is in force. */
  readonly settled: () => Promise<void>;
};

type Parts = {
  /** What the system prefers, best first. */
  readonly preferred: () => readonly string[];
  /** Loads what is said in a locale. */
  readonly load: (locale: string) => Promise<Catalogue>;
  readonly log: (error: unknown) => void;
};

/** Speaks the system's language until somebody's choice is known. */
export function createSpeech({ preferred, load, log }: Parts): Speech {
  let words: Catalogue = en;
  let wanted = '';
  let loading = Promise.resolve();
  const hearers: (() => void)[] = [];

  function speak(language: Language | null): void {
    const locale = localeFor(preferred(), language);
    if (locale === wanted) return;
    wanted = locale;
    loading = load(locale)
      .then((loaded) => {
        if (wanted !== locale) return;
        words = loaded;
        for (const hear of hearers) hear();
      })
      .catch(log);
  }

  speak(null);
  return { words: () => words, speak, onChange: (hear) => void hearers.push(hear), settled: () => loading };
}
