import type { Fact, FactShape } from './message-shapes.ts';

/** At which times of a household something may have happened; `now` is the last. */
const moments = [Date.UTC(2026, 2, 3, 14, 37), Date.UTC(2026, 10, 30, 14, 37), Date.UTC(2027, 10, 30, 14, 37)];

/** Counts of every plural form, one with groups, a fraction that no language counts as one, and a negative one. */
const counts = [0, 1, 2, 3, 3417, 2.23, -2.37];

const isMoment = (name: string): boolean => /^(at|now|.*(At|Until|Since)|until|since)$/.test(name);

/** How many sets of facts a message is called with at most. */
const most = 400;

/** A text that stands for what somebody typed; it is found again in whatever sentence it gets into. */
export const typed = /⟦[^⟦⟧]*⟧/g;

/** Everything that a fact may be: each member of a union, each count, a name by which it is found again. */
function valuesOf(shape: FactShape, name: string): readonly unknown[] {
  if (shape.kind === 'text') return [`⟦${name}⟧`];
  if (shape.kind === 'number') return isMoment(name) ? moments : counts;
  if (shape.kind === 'values') return shape.values;
  if (shape.kind === 'either') return shape.of.flatMap((one) => valuesOf(one, name));
  if (shape.kind === 'list') {
    const [first, ...others] = valuesOf(shape.of, `${name} one`);
    if (first === undefined) return [[]];
    return [[], [first], [first, ...others, ...valuesOf(shape.of, `${name} two`)]];
  }
  if (shape.kind === 'tuple') return choices(shape.of.map((one, i) => valuesOf(one, `${name} ${i + 1}`)));
  return choices(Object.entries(shape.fields).map(([field, inner]) => valuesOf(inner, field))).map((values) =>
    Object.fromEntries(Object.keys(shape.fields).map((field, i) => [field, values[i]])),
  );
}

/** Every combination where those are few, else each value of one beside the first of the others. */
function choices(values: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] {
  const count = values.reduce((product, some) => product * some.length, 1);
  if (count <= most)
    return values.reduce<readonly (readonly unknown[])[]>(
      (sets, some) => sets.flatMap((set) => some.map((value) => [...set, value])),
      [[]],
    );
  const first = values.map((some) => some[0]);
  return values.flatMap((some, i) => some.map((value) => first.with(i, value)));
}

/** Sets of facts that tell how a message says each of them. */
export function sampleFacts(facts: readonly Fact[]): readonly (readonly unknown[])[] {
  return choices(facts.map(({ name, shape }) => valuesOf(shape, name)));
}
