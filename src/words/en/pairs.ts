import type { CallOutput } from '#contract/contract.ts';
import { formats } from './formats.ts';

type Pair = CallOutput<'pairs.list'>['pairs'][number];
type Names = readonly [string, string];
type Figures = Pick<Pair, 'smallest' | 'typical' | 'threshold'>;

const two = (distance: number): string => formats.decimal(distance, 2);
const both = ([first, second]: Names): string => `${first} and ${second}`;

const states = {
  clear: 'well apart',
  near: 'close',
  close: 'too close',
} satisfies Record<Pair['state'], string>;

/** A pair in figures. */
function sentence({ smallest, typical, threshold }: Figures): string {
  const gap = two(Math.abs(smallest - threshold));
  const side = smallest <= threshold ? `${gap} below the limit` : `${gap} above the limit`;
  return `Closest ${two(smallest)}, which is ${side}. Typically ${two(typical)}.`;
}

/** A pair in words alone. */
const inWords: Readonly<Record<Pair['state'], (names: Names) => string>> = {
  clear: (names) => `Familiar tells ${both(names)} apart easily.`,
  near: (names) => `${both(names)} are close. Familiar may not always tell them apart.`,
  close: (names) => `${both(names)} are too close. Familiar may mix them up.`,
};

/** How many other pairs need a look, after the worst one. */
function others(count: number): string {
  if (count === 0) return '';
  return count === 1 ? ' Another pair needs a look.' : ` ${count} more pairs need a look.`;
}

/** How near any two members come to each other. */
export const pairs = {
  title: 'Pairs',
  lead: 'How well Familiar tells any two people in your household apart.',
  empty: 'When two people have pictures, you see here how well Familiar tells them apart.',
  /** Stand for a name that is not known. */
  someMember: 'A member',
  otherMember: 'a member',
  names: both,
  sentence,
  inWords: (names: Names, state: Pair['state']): string => inWords[state](names),
  /** What all pairs say when none needs a look. */
  allClear: (count: number): string =>
    count === 1 ? 'Familiar tells the two apart easily.' : 'Familiar tells everybody apart easily.',
  worst: (names: Names, state: Pair['state'], more: number): string =>
    `${both(names)} are ${states[state]}.${others(more)}`,
  states,
  /** In place of what a pair says, since it is near only for a picture that seems to be with the wrong person. */
  misfiled: (owner: string, other: string, count: number): string =>
    formats.plural(count, {
      one: `One picture of ${owner} looks like ${other}. Move it.`,
      other: `${count} pictures of ${owner} look like ${other}. Move them.`,
    }),

  /** Who looks like whom, for the fun of it. */
  lookalikes: {
    title: 'Who looks like whom',
    most: ([name, other]: Names): string => `${name} looks most like ${other}.`,
    eachOther: ([first, second]: Names): string => `${first} and ${second} look most like each other.`,
  },

  form: { label: 'Shown as', matrix: 'Grid', list: 'List' },
  matrix: {
    caption: 'How well Familiar tells any two people apart',
    samePerson: 'same person',
    cell: (names: Names, state: Pair['state']): string => `${both(names)}: ${states[state]}`,
    own: (name: string, distance: string): string => `The pictures of ${name} are typically ${distance} apart.`,
    noOwn: '–',
    key: 'Colours',
    withinOwn: 'the same person',
  },
  list: {
    scale: 'Distances run from 0 to 2. Below the limit, Familiar may mix two people up.',
    pair: 'Pair',
    nearest: 'Closest',
    typical: 'Typical',
    limit: 'Limit',
    meaning: 'In words',
  },
  details: {
    nearestTo: (name: string, other: string): string => `${name}, the picture most like ${other}`,
    faces: 'These two pictures are the most alike.',
    compare: 'Compare both pictures',
    picturesOf: (name: string): string => `Pictures of ${name}`,
    stricterLevel: 'What would a stricter level do?',
    tuning: 'Could Familiar learn to tell them apart?',
  },
};
