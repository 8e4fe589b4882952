import {
  type SettingsSection as SectionName,
  type SettingsPage,
  settingsPageNames,
} from '#renderer/state/settings-addresses.ts';
import type { Catalogue } from '#words/catalogue.ts';
import { sectionsOn, type Viewer } from './settings-sections.tsx';

/** A section that a search found, and the page on which it stands. */
export type FoundSection = { readonly section: SectionName; readonly page: SettingsPage };

/** What a section shows that other areas of the catalogue say. */
const wordsElsewhere: { readonly [S in SectionName]?: (words: Catalogue) => unknown } = {
  level: ({ levels }) => levels,
  'signs-of-life': ({ liveness }) => liveness.levels,
  keys: ({ protections }) => protections,
  'which-camera': ({ camera }) => camera.turn,
  engine: ({ engine }) => engine.settings,
  about: ({ settings }) => settings.licences,
};

/** All texts in a part of the catalogue; what is a sentence only with its facts is left out. */
function textsIn(words: unknown): readonly string[] {
  if (typeof words === 'string') return [words];
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(textsIn) : [];
}

/** Letters alone count: neither case nor accents. */
const plain = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLocaleLowerCase();

/** The sections whose texts hold every word that is typed, in the page's language; those by their title come first. */
export function searchSettings(typed: string, viewer: Viewer, words: Catalogue): readonly FoundSection[] {
  const wanted = plain(typed).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return [];
  const holds = (texts: readonly string[]): boolean => {
    const text = plain(texts.join(' '));
    return wanted.every((word) => text.includes(word));
  };
  const { pages, sections } = words.settings;
  const found = settingsPageNames.flatMap((page) =>
    sectionsOn(page, viewer).flatMap(([section]) => {
      const texts = [pages[page].title, ...textsIn([sections[section], wordsElsewhere[section]?.(words)])];
      return holds(texts) ? [{ section, page, isByTitle: holds([sections[section].title]) }] : [];
    }),
  );
  return found
    .toSorted((a, b) => Number(b.isByTitle) - Number(a.isByTitle))
    .map(({ section, page }) => ({ section, page }));
}
