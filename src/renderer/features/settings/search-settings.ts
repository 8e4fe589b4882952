import { consentVersion } from '#contract/consent.ts';
import {
  type SettingsSection as SectionName,
  type SettingsPage,
  settingsPageNames,
} from '#renderer/state/settings-addresses.ts';
import type { Catalogue } from '#words/catalogue.ts';
import { sectionsOn, type Viewer } from './settings-sections.tsx';

/** A section that a search found, and the page on which it stands; or what is done on a screen of its own. */
export type Found =
  | { readonly section: SectionName; readonly page: SettingsPage }
  | { readonly outside: keyof Catalogue['settings']['search']['outside'] };

/** What a section shows that other areas of the catalogue say. */
const wordsElsewhere: { readonly [S in SectionName]?: (words: Catalogue) => unknown } = {
  level: ({ levels }) => levels,
  'signs-of-life': ({ liveness }) => liveness.levels,
  keys: ({ protections }) => protections,
  'which-camera': ({ camera }) => camera.turn,
  engine: ({ engine }) => engine.settings,
  about: ({ settings, consent }) => [settings.licences, consent[consentVersion]],
};

/** All texts in a part of the catalogue; what is a sentence only with its facts is left out. */
function textsIn(words: unknown): readonly string[] {
  if (typeof words === 'string') return [words];
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(textsIn) : [];
}

/** Letters alone count: neither case nor accents. */
const plain = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLocaleLowerCase();

/** How well it fits what is typed: by its title, by what people call it, or by its texts; null where it does not. */
function rankOf(title: string, also: string, texts: readonly string[], wanted: readonly string[]): number | null {
  const holds = (all: readonly string[]): boolean => {
    const text = plain(all.join(' '));
    return wanted.every((word) => text.includes(word));
  };
  if (holds([title])) return 0;
  if (holds([title, also])) return 1;
  return holds([title, also, ...texts]) ? 2 : null;
}

type Ranked = { readonly rank: number | null; readonly found: Found };

function rankedSections(wanted: readonly string[], viewer: Viewer, words: Catalogue): readonly Ranked[] {
  const { pages, sections, search } = words.settings;
  const also: { readonly [S in SectionName]?: string } = search.also;
  return settingsPageNames.flatMap((page) =>
    sectionsOn(page, viewer).map(([section]) => {
      const texts = [pages[page].title, ...textsIn([sections[section], wordsElsewhere[section]?.(words)])];
      return { rank: rankOf(sections[section].title, also[section] ?? '', texts, wanted), found: { section, page } };
    }),
  );
}

function rankedOutside(wanted: readonly string[], { outside }: Catalogue['settings']['search']): readonly Ranked[] {
  const places = Object.keys(outside) as (keyof typeof outside)[];
  return places.map((place) => ({
    rank: rankOf(outside[place].title, outside[place].also, [], wanted),
    found: { outside: place },
  }));
}

/**
 * What holds every word that is typed, in the page's language: sections, and what is done outside of the settings.
 * Those by their title come first, then those by what else people call them.
 */
export function searchSettings(typed: string, viewer: Viewer, words: Catalogue): readonly Found[] {
  const wanted = plain(typed).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return [];
  const outside = viewer.isOwner ? rankedOutside(wanted, words.settings.search) : [];
  return [...outside, ...rankedSections(wanted, viewer, words)]
    .flatMap(({ rank, found }) => (rank === null ? [] : [{ rank, found }]))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ found }) => found);
}
