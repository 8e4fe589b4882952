import type { Catalogue } from '#words/catalogue.ts';
import type { GallerySample } from './gallery-sample.ts';
import { traitWords } from './sample-traits.ts';

/** Someone's name by id; null for who is not known. */
export type NameOf = (memberId: number) => string | null;

/** What a sample deserves a look for, in a few words each. */
export function flagTitles({ analysis }: GallerySample, nameOf: NameOf, words: Catalogue['gallery']): string[] {
  if (analysis === null) return [];
  const { titles, nearness } = words.flags;
  const told = analysis.nearness === null ? [] : [nearness[analysis.nearness].title];
  const flags = analysis.flags.map(({ flag, memberId }) => titles[flag](memberId === null ? null : nameOf(memberId)));
  return [...told, ...flags];
}

type Shown = {
  readonly entry: GallerySample;
  readonly isPortrait: boolean;
  readonly nameOf: NameOf;
  readonly now: number;
};

/** All that a tile shows, in words, for someone who hears it. */
export function tileWords({ entry, isPortrait, nameOf, now }: Shown, words: Catalogue): string {
  const { sample, analysis } = entry;
  const nearest = analysis?.nearestOther ?? null;
  return words.gallery.told({
    kind: words.samples.kindAt(sample.source, sample.kind.look, words.time.moment(sample.createdAt, now)),
    traits: traitWords(sample, words.samples),
    toOwn: analysis?.toOwn ?? null,
    nearest: nearest === null ? null : { name: nearest.name, distance: nearest.score },
    flags: flagTitles(entry, nameOf, words.gallery),
    isSetAside: !sample.inUse,
    isPortrait,
  });
}
