import type { CallOutput } from '#contract/contract.ts';

type Pair = CallOutput<'pairs.list'>['pairs'][number];
type Names = ReadonlyMap<number, string>;

/** How near a pair is, in a word or three. */
export const stateWords: Readonly<Record<Pair['state'], string>> = {
  clear: 'well apart',
  near: 'rather near',
  close: 'too near',
};

/** The states from the best to the worst. */
export const pairStates = Object.keys(stateWords) as readonly Pair['state'][];

/** Both names. */
export function pairNames({ memberIds: [a, b] }: Pick<Pair, 'memberIds'>, names: Names): string {
  return `${names.get(a) ?? 'A member'} and ${names.get(b) ?? 'a member'}`;
}

/** A pair as a sentence with its figures. */
export function pairSentence(pair: Pair, names: Names): string {
  const gap = Math.abs(pair.smallest - pair.threshold).toFixed(2);
  const side = pair.smallest <= pair.threshold ? `${gap} within the limit` : `${gap} beyond the limit`;
  return `${pairNames(pair, names)}: ${stateWords[pair.state]}. Nearest ${pair.smallest.toFixed(2)}, ${side}; typically ${pair.typical.toFixed(2)}.`;
}

/** What the whole matrix says. */
export function pairsWords(pairs: readonly Pair[], names: Names): string {
  const close = pairs.filter(({ state }) => state === 'close');
  const near = pairs.filter(({ state }) => state === 'near');
  const [first] = [...close, ...near];
  if (first === undefined)
    return pairs.length === 1 ? 'The two are well apart.' : `All ${pairs.length} pairs are well apart.`;
  const others = close.length + near.length - 1;
  const more =
    others === 0 ? '' : others === 1 ? ', and another pair needs a look' : `, and ${others} more pairs need a look`;
  return `${pairNames(first, names)} are ${stateWords[first.state]}${more}.`;
}
