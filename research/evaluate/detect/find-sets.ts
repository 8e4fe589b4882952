import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { unzipSync } from 'fflate';
import { shuffled } from '#core/numerics/seeded-draws.ts';
import { Refusal } from '../../refusal.ts';
import { findPictures } from '../pictures/find-pictures.ts';
import { isPictureFile } from '../pictures/is-picture-file.ts';
import { walkFolder } from '../pictures/walk-folder.ts';

/**
 * What a folder says of its pictures: one face, in the middle, and no other; one in the middle and perhaps others; as
 * many as the folder's name says; none.
 */
export type SetKind = 'one' | 'middle' | 'several' | 'none';

/** `unit` is who is shown (or the picture itself), by whom intervals draw anew. */
export type SetPicture = { readonly name: string; readonly unit: string; readonly read: () => Promise<Uint8Array> };

export type PictureSet = {
  readonly kind: SetKind;
  readonly name: string;
  readonly pictures: readonly SetPicture[];
  readonly ignored: number;
  readonly unreadable: readonly { readonly path: string; readonly reason: string }[];
};

/** The folders of each kind, and how many pictures of each folder are drawn (null for all). */
export type SetOptions = Partial<Readonly<Record<SetKind, readonly string[]>>> & { readonly most?: number };

/**
 * The pictures of all folders, in the order of the kinds.
 * @throws Refusal `notFound` for a folder that is not there or shows no pictures, `invalid` where no folder is named or
 * one of several faces does not say how many
 */
export async function findSets(options: SetOptions, random: () => () => number): Promise<PictureSet[]> {
  const found: PictureSet[] = [];
  for (const kind of ['one', 'middle', 'several', 'none'] as const)
    for (const root of options[kind] ?? []) found.push(kind === 'none' ? await findNone(root) : findPeople(kind, root));
  if (found.length === 0)
    throw new Refusal('invalid', 'Name at least one folder of pictures with --one, --middle, --several or --none.');
  const { most } = options;
  return most === undefined
    ? found
    : found.map((set) => ({ ...set, pictures: drawPictures(set.pictures, most, random()) }));
}

/** As many pictures as asked for, a further one of anybody only after one of everybody. */
export function drawPictures(pictures: readonly SetPicture[], count: number, random: () => number): SetPicture[] {
  const people = [...Map.groupBy(shuffled(pictures, random), ({ unit }) => unit).values()];
  const rounds = Math.max(0, ...people.map((own) => own.length));
  return Array.from({ length: rounds }, (_, round) => people.flatMap((own) => own[round] ?? []))
    .flat()
    .slice(0, count);
}

function findPeople(kind: SetKind, root: string): PictureSet {
  const { pictures, ignored, unreadable } = findPictures(root, 'people');
  const wrong = kind === 'several' ? pictures.find(({ person }) => !/^[1-9]\d*$/.test(person)) : undefined;
  if (wrong !== undefined)
    throw new Refusal(
      'invalid',
      `In ${root} the folder ${wrong.person} does not say how many faces its pictures show. Call it 2, 3, 12, ...`,
    );
  return {
    kind,
    name: basename(root),
    pictures: pictures.map(({ path, name, person }) => ({
      name,
      unit: kind === 'several' ? name : person,
      read: () => readFile(path),
    })),
    ignored,
    unreadable,
  };
}

async function findNone(root: string): Promise<PictureSet> {
  const set = root.endsWith('.zip') ? await findInZip(root) : findAnywhere(root);
  if (set.pictures.length === 0) throw new Refusal('notFound', `There is no picture in ${root}.`);
  return set;
}

async function findInZip(path: string): Promise<PictureSet> {
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw new Refusal('notFound', `The file ${path} cannot be read.`, { cause });
  });
  const files = Object.entries(unzipSync(bytes)).filter(([name]) => /\.(png|jpe?g|webp|pgm)$/i.test(name));
  return {
    kind: 'none',
    name: basename(path),
    pictures: files.map(([name, content]) => ({ name, unit: name, read: async () => content })),
    ignored: 0,
    unreadable: [],
  };
}

function findAnywhere(root: string): PictureSet {
  const { files, unreadable } = walkFolder(root);
  const pictures = files
    .filter(({ path }) => isPictureFile(path))
    .map(({ path, steps }) => ({ name: steps.join('/'), unit: steps.join('/'), read: () => readFile(path) }));
  return { kind: 'none', name: basename(root), pictures, ignored: files.length - pictures.length, unreadable };
}
