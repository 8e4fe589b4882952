import type { LevelOdds } from '#contract/household.ts';
import type { Catalogue } from '#words/catalogue.ts';
import { oddsOf } from '#words/odds.ts';

/** What a level means, row by row: who, and how often one comparison lets them in or refuses them. */
export function levelRows(
  { strangerRate, relatives, falseNonMatchRate }: LevelOdds,
  { odds: words }: Catalogue,
): readonly { readonly who: string; readonly odds: string }[] {
  const row = (who: string, rate: number) => ({ who, odds: words.inWords(oddsOf(rate)) });
  const known = (relation: string): relation is keyof typeof words.relatives =>
    Object.hasOwn(words.relatives, relation);
  return [
    row(words.who.stranger, strangerRate),
    ...relatives.flatMap(({ relation, rate }) => (known(relation) ? [row(words.relatives[relation], rate)] : [])),
    ...(falseNonMatchRate === null ? [] : [row(words.who.you, falseNonMatchRate)]),
  ];
}
