import type { HouseholdOdds, LevelOdds, Lookalikes } from '#contract/household.ts';

/** A rate as one in so many, in numbers that a person keeps in mind: "10,000", "81". */
export function oneInWords(rate: number): string {
  const many = 1 / rate;
  const step = 10 ** Math.max(0, Math.floor(Math.log10(many)) - 1);
  return (Math.round(many / step) * step).toLocaleString('en');
}

/** A rate as odds of one comparison: "once in 10,000 comparisons", "7 times in 10". */
export function oddsWords(rate: number): string {
  if (rate <= 0) return 'never yet, in what was measured';
  return rate > 0.3 ? `${Math.round(rate * 10)} times in 10` : `once in ${oneInWords(rate)} comparisons`;
}

/** Which household the odds are worked out for, and why they differ from one to another. */
export function oddsBasisWords({ memberCount, fewestSamples }: HouseholdOdds): string {
  if (memberCount === 0) return 'Nobody has a picture yet, so this is for one member with one picture.';
  const pictures = fewestSamples === 1 ? '1 picture' : `${fewestSamples} pictures`;
  if (memberCount === 1)
    return `This is for your household of one member with ${pictures}. More pictures and more members change it.`;
  return `This is for your household: ${memberCount} members have pictures, the one with the fewest ${pictures}. The more members, the nearer a face has to come to each.`;
}

const relationWords: Readonly<Record<string, string>> = {
  sisters: 'A sister',
  brothers: 'A brother',
  'brother and sister': 'A brother or sister of the other sex',
  'parent and child': 'A parent or child',
};

/** What a level means, row by row: who, and how often one comparison lets them in or refuses them. */
export function oddsRows({
  strangerRate,
  relatives,
  falseNonMatchRate,
}: LevelOdds): readonly { readonly who: string; readonly odds: string }[] {
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
