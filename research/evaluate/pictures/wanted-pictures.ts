import type { PairFolds, PictureName } from '../../statistics/lfw-pairs.ts';
import { lfwPath } from '../../statistics/lfw-pairs.ts';
import type { PictureFile, PictureFolder } from './find-pictures.ts';

const keyOf = (person: string, number: number): string => `${person}/${number}`;

/** The number at the end of a picture's name: 12 of Cem_D_0012.jpg; null without one. */
function numberOf(name: string): number | null {
  const digits = /(\d+)\.[^./]+$/.exec(name)?.[1];
  return digits === undefined ? null : Number(digits);
}

/** Finds the files that a list of pairs names by person and number, whatever their extension. */
export function createPictureLookup(pictures: readonly PictureFile[]): (wanted: PictureName) => PictureFile | null {
  const byName = new Map<string, PictureFile>();
  for (const picture of pictures) {
    const number = numberOf(picture.name);
    if (number !== null && !byName.has(keyOf(picture.person, number)))
      byName.set(keyOf(picture.person, number), picture);
  }
  return ({ person, number }) => byName.get(keyOf(person, number)) ?? null;
}

/** The folder narrowed to what the pairs name; what they name and is not there is listed as unreadable. */
export function narrowToPairs(folder: PictureFolder, folds: PairFolds): PictureFolder {
  const find = createPictureLookup(folder.pictures);
  const names = new Map(
    folds
      .flat()
      .flatMap(({ first, second }) => [first, second].map((name) => [keyOf(name.person, name.number), name] as const)),
  );
  const wanted = new Set([...names.values()].flatMap((name) => find(name) ?? []));
  const missing = [...names.values()].filter((name) => find(name) === null);
  return {
    ...folder,
    pictures: folder.pictures.filter((picture) => wanted.has(picture)),
    unreadable: [
      ...folder.unreadable,
      ...missing.map((name) => ({ path: lfwPath(name), reason: 'The pairs file names it, but it is not there.' })),
    ],
  };
}
