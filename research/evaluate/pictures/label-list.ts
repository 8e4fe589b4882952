import { Refusal } from '../../refusal.ts';
import { readList } from './read-list.ts';

/** What a list says of each person: values by column, and which columns hold words, and which numbers. */
export type LabelList = {
  readonly ofPerson: ReadonlyMap<string, Readonly<Record<string, string>>>;
  readonly wordColumns: readonly string[];
};

const personColumn = 'person';

function parseRow(line: string, columns: readonly string[], number: number): Record<string, string> {
  const fields = line.split(',').map((field) => field.trim());
  if (fields.length !== columns.length || fields.some((field) => field === ''))
    throw new Refusal('invalid', `Line ${number} of the list of labels does not have ${columns.length} values.`);
  return Object.fromEntries(columns.map((column, i) => [column, fields[i] as string]));
}

/**
 * Parses lines of values, separated by commas, under a first line of column names, of which one is `person`.
 * @throws Refusal `invalid` naming the line
 */
export function parseLabelList(text: string): LabelList {
  const [header = '', ...lines] = text.split(/\r?\n/);
  const columns = header.split(',').map((column) => column.trim());
  if (!columns.includes(personColumn) || new Set(columns).size < columns.length)
    throw new Refusal('invalid', 'The list of labels must begin with the names of its columns, one of them "person".');
  const ofPerson = new Map<string, Record<string, string>>();
  for (const [i, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const { [personColumn]: person = '', ...labels } = parseRow(line, columns, i + 2);
    if (ofPerson.has(person))
      throw new Refusal('invalid', `Line ${i + 2} of the list of labels names ${person} again.`);
    ofPerson.set(person, labels);
  }
  const isNumber = (column: string): boolean =>
    [...ofPerson.values()].every((labels) => Number.isFinite(Number(labels[column])));
  return { ofPerson, wordColumns: columns.filter((column) => column !== personColumn && !isNumber(column)) };
}

/** @throws Refusal `notFound` or `invalid` when the list cannot be read. */
export async function readLabelList(path: string): Promise<LabelList> {
  return parseLabelList(await readList(path, 'list of labels'));
}
