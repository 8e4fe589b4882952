import type { LabelList } from '../pictures/label-list.ts';

/** People who are measured together, by their folders. */
export type LabelGroup = { readonly name: string; readonly people: ReadonlySet<string> };

/** The column of years that tells adults from children. */
const ageColumn = 'age';
const adultFrom = 18;

type Labels = Readonly<Record<string, string>>;

function groupsBy(people: readonly (readonly [string, Labels])[], nameOf: (labels: Labels) => string): LabelGroup[] {
  const byName = Map.groupBy(people, ([, labels]) => nameOf(labels));
  return [...byName].map(([name, own]) => ({ name, people: new Set(own.map(([person]) => person)) }));
}

const isSame = (one: LabelGroup, other: LabelGroup): boolean =>
  one.people.size === other.people.size && [...one.people].every((person) => other.people.has(person));

/**
 * The groups that a list of labels makes of these people: each combination of its words, each word by itself, adults
 * and children where it tells ages, and everybody last. The same people under another name are left out.
 */
export function labelGroups(people: Iterable<string>, { ofPerson, wordColumns }: LabelList): LabelGroup[] {
  const labelled = [...people].flatMap((person) => {
    const labels = ofPerson.get(person);
    return labels === undefined ? [] : [[person, labels] as const];
  });
  const hasAge = labelled.every(([, labels]) => Number.isFinite(Number(labels[ageColumn])));
  const byAge = (labels: Labels): string => (Number(labels[ageColumn]) < adultFrom ? 'children' : 'adults');
  const words = wordColumns.length === 0 ? [] : [wordColumns, ...wordColumns.toReversed().map((column) => [column])];
  const groups = [
    ...words.flatMap((columns) => groupsBy(labelled, (labels) => columns.map((column) => labels[column]).join(' '))),
    ...(hasAge ? groupsBy(labelled, byAge) : []),
  ].filter((group, i, all) => !all.slice(0, i).some((earlier) => isSame(earlier, group)));
  return [...groups, ...groupsBy(labelled, () => 'everybody')];
}
