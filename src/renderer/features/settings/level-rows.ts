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

/** Who is told of whatever the figures are. */
const always: readonly string[] = ['women', 'men', 'children'];

type Group = LevelOdds['groups'][number];

/**
 * What a level means among strangers of one group: women, men, children, and the group of adults in which most are
 * taken for each other. Told is the upper end of the interval.
 */
export function groupRows(
  { groups }: Pick<LevelOdds, 'groups'>,
  { odds: { groups: words } }: Catalogue,
): readonly { readonly who: string; readonly odds: string }[] {
  const named = groups.filter(({ name }) => Object.hasOwn(words.names, name));
  const plain = named.filter(({ name }) => always.includes(name));
  const adults = named.filter(({ name }) => !name.includes('children') && !always.includes(name));
  const [worst] = adults.toSorted((a, b) => b.high - a.high);
  const row = ({ name, high }: Group, who: (name: string) => string) => ({
    who: who(words.names[name] as string),
    odds: words.atMost(oddsOf(high)),
  });
  return [
    ...plain.map((group) => row(group, words.among)),
    ...(worst === undefined ? [] : [row(worst, words.highest)]),
  ];
}
