import { distance, dot, type Embedding } from '#core/recognition/embedding.ts';
import type { DoorFace } from './doors.ts';

/** A query that was taken for a member: the member's template, and the query's score. */
export type Taken = { readonly query: Embedding; readonly template: Embedding; readonly distance: number };

/**
 * A way of weighing a negative against a member: the larger the number, the more speaks for the negative. A query is
 * shut out where it exceeds a step; `steps` are those that are tried, in rising order.
 */
export type NegativeRule = {
  readonly name: string;
  readonly strength: (taken: Taken, negative: DoorFace) => number;
  readonly steps: readonly number[];
};

const scoreOf = ({ query }: Taken, { embedding, handicap }: DoorFace): number => distance(query, embedding) + handicap;

const range = (from: number, to: number, step: number): number[] =>
  Array.from({ length: Math.round((to - from) / step) + 1 }, (_, i) => Number((from + i * step).toFixed(2)));

const leads = range(-0.2, 0.3, 0.02);

/** The rules that are tried. A lead is in units of a distance. */
export const negativeRules: readonly NegativeRule[] = [
  {
    name: 'nearer to the negative by a lead',
    strength: (taken, negative) => taken.distance - scoreOf(taken, negative),
    steps: leads,
  },
  {
    name: 'the same without handicap',
    strength: (taken, negative) => taken.distance - distance(taken.query, negative.embedding),
    steps: leads,
  },
  {
    name: 'nearer to the negative by a share',
    strength: (taken, negative) => 1 - scoreOf(taken, negative) / taken.distance,
    steps: range(-0.4, 0.4, 0.04),
  },
  {
    name: 'place between member and negative',
    strength: ({ query, template }, { embedding }) =>
      (dot(query, embedding) - dot(query, template)) / Math.max(1e-6, distance(embedding, template)),
    steps: leads,
  },
];

/** The strength of the strongest of some negatives by each rule; without any, none ever shuts out. */
export function strongest(taken: Taken, negatives: readonly DoorFace[]): number[] {
  return negativeRules.map(({ strength }) =>
    negatives.reduce((most, negative) => Math.max(most, strength(taken, negative)), Number.NEGATIVE_INFINITY),
  );
}
