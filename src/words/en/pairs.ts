import type { CallOutput } from '#contract/contract.ts';
import { text } from '../text.ts';
import { formats } from './formats.ts';

type Pair = CallOutput<'pairs.list'>['pairs'][number];
type Names = readonly [string, string];
type Figures = Pick<Pair, 'state' | 'smallest' | 'typical' | 'threshold'>;

const two = (distance: number): string => formats.decimal(distance, 2);
const both = ([first, second]: Names): string => `${first} and ${second}`;

const states = {
  clear: 'well apart',
  near: 'close',
  close: 'too close',
} satisfies Record<Pair['state'], string>;

/** A pair as a sentence with its figures. */
function sentence(names: Names, { state, smallest, typical, threshold }: Figures): string {
  const gap = two(Math.abs(smallest - threshold));
  const side = smallest <= threshold ? `${gap} within the limit` : `${gap} beyond the limit`;
  return `${both(names)}: ${states[state]}. Nearest ${two(smallest)}, ${side}; typically ${two(typical)}.`;
}

/** How many other pairs need a look, after the worst one. */
function others(count: number): string {
  if (count === 0) return '';
  return count === 1 ? ', and another pair needs a look' : `, and ${count} more pairs need a look`;
}

/** How near any two members come to each other. */
export const pairs = {
  title: 'Pairs',
  lead: 'How near the faces of any two members come to each other, against the level in force.',
  empty: 'As soon as two members have pictures, you see here how well Familiar can tell them apart.',
  /** Stand for a name that is not known. */
  someMember: 'A member',
  otherMember: 'a member',
  names: both,
  sentence,
  /** What all pairs say when none needs a look. */
  allClear: (count: number): string => (count === 1 ? 'The two are well apart.' : `All ${count} pairs are well apart.`),
  worst: (names: Names, state: Pair['state'], more: number): string =>
    `${both(names)} are ${states[state]}${others(more)}.`,
  states,

  form: { label: 'Shown as', matrix: 'Matrix', list: 'List' },
  matrix: {
    caption: text`The smallest distance between any two members; on the diagonal the typical distance within one
      member’s own pictures`,
    cell: (names: Names, state: Pair['state']): string => `${both(names)}: ${states[state]}`,
    own: (name: string): string => `${name}: typical distance within their own pictures`,
    noOwn: '–',
    key: 'Colours',
    withinOwn: 'within one’s own pictures',
  },
  list: {
    scale: 'Distances run from 0 to 2; nearer than the limit, one may be taken for the other.',
    pair: 'Pair',
    nearest: 'Nearest',
    typical: 'Typical',
    limit: 'Limit',
    meaning: 'Meaning',
  },
  details: {
    nearestTo: (name: string, other: string): string => `${name}, the picture nearest to ${other}`,
    faces: 'The picture that comes nearest, and the one it is most like',
    compare: 'Compare the two pictures',
    picturesOf: (name: string): string => `Pictures of ${name}`,
    stricterLevel: 'What would a stricter level do?',
    tuning: 'Could Familiar learn to tell them apart?',
  },
};
