import { poseName, qualityWords, sourceWords } from '#renderer/words/sample-words.ts';
import { momentWords } from '#renderer/words/time-words.ts';
import { flagTitle } from './flag-words.ts';
import type { GallerySample } from './gallery-sample.ts';

/** Someone's name by id; null for who is not known. */
export type NameOf = (memberId: number) => string | null;

/** The flags of a sample in a word or two each. */
export function flagTitles({ analysis }: GallerySample, nameOf: NameOf): readonly string[] {
  return (analysis?.flags ?? []).map(({ flag, memberId }) =>
    flagTitle(flag, memberId === null ? null : nameOf(memberId)),
  );
}

/** All that a tile shows, in words, for someone who hears it. */
export function tileWords(entry: GallerySample, isPortrait: boolean, nameOf: NameOf, now: number): string {
  const { sample, analysis } = entry;
  const parts = [
    `${sourceWords[sample.source]}, ${poseName(sample)}, ${momentWords(sample.createdAt, now)}`,
    qualityWords(sample).join(', '),
  ];
  if (analysis !== null && analysis.toOwn !== null) parts.push(`${analysis.toOwn.toFixed(2)} from the other pictures`);
  if (analysis !== null && analysis.nearestOther !== null)
    parts.push(`${analysis.nearestOther.score.toFixed(2)} from ${analysis.nearestOther.name ?? 'someone else'}`);
  parts.push(...flagTitles(entry, nameOf).map((title) => `Flag: ${title}`));
  if (!sample.inUse) parts.push('Set aside');
  if (isPortrait) parts.push('The picture shown for this person');
  return `${parts.join('. ')}.`;
}
