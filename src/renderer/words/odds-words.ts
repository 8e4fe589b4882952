import type { LevelOdds, Lookalikes } from '../../shared/household.ts';

/** A rate as odds of one try, in numbers that a person keeps in mind: "once in 10,000 tries", "7 times in 10". */
export function oddsWords(rate: number): string {
  if (rate <= 0) return 'never yet, in what was measured';
  if (rate > 0.3) return `${Math.round(rate * 10)} times in 10`;
  const tries = 1 / rate;
  const step = 10 ** Math.max(0, Math.floor(Math.log10(tries)) - 1);
  return `once in ${(Math.round(tries / step) * step).toLocaleString('en')} tries`;
}

const relationWords: Readonly<Record<string, string>> = {
  sisters: 'A sister',
  brothers: 'A brother',
  'brother and sister': 'A brother or sister of the other sex',
  'parent and child': 'A parent or child',
};

/** What a level means, row by row: who, and how often one try lets them in or refuses them. */
export function oddsRows({ strangerRate, relatives, falseNonMatchRate }: LevelOdds): readonly { readonly who: string; readonly odds: string }[] {
  const known = relatives.filter(({ relation }) => relationWords[relation] !== undefined);
  return [
    { who: 'A stranger gets in', odds: oddsWords(strangerRate) },
    ...known.map(({ relation, rate }) => ({ who: `${relationWords[relation]} gets in as you`, odds: oddsWords(rate) })),
    ...(falseNonMatchRate === null ? [] : [{ who: 'You are refused', odds: oddsWords(falseNonMatchRate) }]),
  ];
}

/** What helps two members who look alike. */
export const adviceWords: Readonly<Record<Lookalikes['advice'], string>> = {
  addPictures: 'Add pictures of both, in different light, so that Familiar learns the difference.',
  stricterLevel: 'A stricter level in the settings tells them apart more surely.',
  passphrase: 'Familiar may ask for the passphrase instead of guessing between them.',
};

/** Two members who look too much alike, and what helps. */
export function lookalikesWords({ names, advice }: Lookalikes): string {
  return `${names[0]} and ${names[1]} look alike to Familiar. ${adviceWords[advice]}`;
}
