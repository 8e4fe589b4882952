import { Refusal } from '../refusal.ts';

/** A picture by person and running number (from 1), as LFW names them. */
export type PictureName = { readonly person: string; readonly number: number };

export type NamedPair = { readonly first: PictureName; readonly second: PictureName; readonly isGenuine: boolean };

/** The folds of a pairs file: one for View 1, ten for View 2. */
export type PairFolds = readonly (readonly NamedPair[])[];

function parsePair(fields: readonly string[], line: number): NamedPair {
  const [first, number, third, fourth] = fields;
  const isGenuine = fields.length === 3;
  const pair = {
    isGenuine,
    first: { person: first ?? '', number: Number(number) },
    second: isGenuine
      ? { person: first ?? '', number: Number(third) }
      : { person: third ?? '', number: Number(fourth) },
  };
  const isWhole = [pair.first, pair.second].every(
    ({ person, number: n }) => person !== '' && Number.isInteger(n) && n > 0,
  );
  if (!isWhole || fields.length > 4)
    throw new Refusal('invalid', `Line ${line} of the pairs file is neither "name n m" nor "name n name m".`);
  return pair;
}

/**
 * Parses LFW's pairs format: a first line with the pairs per class ("500", View 1) or "folds pairs-per-class" ("10
 * 300", View 2), then for each fold the genuine pairs and the impostor pairs.
 * @throws Refusal `invalid` naming the line
 */
export function parsePairs(text: string): PairFolds {
  const [header = '', ...rest] = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const counts = header.trim().split(/\s+/).map(Number);
  const [folds, perClass] = counts.length === 1 ? [1, counts[0]] : counts;
  if (!Number.isInteger(folds) || !Number.isInteger(perClass))
    throw new Refusal('invalid', 'The pairs file must begin with the number of pairs.');
  const pairs = rest.map((line, i) => parsePair(line.trim().split(/\t|\s+/), i + 2));
  const size = 2 * (perClass as number);
  if (pairs.length !== size * (folds as number)) {
    throw new Refusal(
      'invalid',
      `The pairs file announces ${size * (folds as number)} pairs and holds ${pairs.length}.`,
    );
  }
  return Array.from({ length: folds as number }, (_, fold) => pairs.slice(fold * size, (fold + 1) * size));
}

/** The file name LFW gives a picture: Name_0001.jpg inside the person's folder. */
export function lfwPath({ person, number }: PictureName): string {
  return `${person}/${person}_${String(number).padStart(4, '0')}.jpg`;
}
