import { Refusal } from '../refusal.ts';
import {
  type EmbedDependencies,
  type EmbeddedPicture,
  embedPictures,
  type UnreadableFile,
} from './embed/embed-pictures.ts';
import type { PictureFolder } from './pictures/find-pictures.ts';

/** What was measured on, with everything that was left out of it. */
export type DatasetCounts = {
  readonly pictures: number;
  readonly people: number;
  /** Null where the layout has no families. */
  readonly families: number | null;
  /** Pictures without a face: an error wherever they appear. */
  readonly withoutFace: readonly string[];
  /** Pictures with several faces, of which the one nearest to the centre was taken. */
  readonly severalFaces: number;
  readonly unreadable: readonly UnreadableFile[];
  /** Pictures left out because the same person has the very same file already. */
  readonly duplicates: readonly string[];
  /** Files that are no pictures or lie elsewhere than in a person's folder. */
  readonly ignoredFiles: number;
  readonly fromCache: number;
  readonly computed: number;
};

/** The pictures of a folder, embedded. */
export type Dataset = { readonly pictures: readonly EmbeddedPicture[]; readonly counts: DatasetCounts };

/**
 * Embeds the pictures of a folder and counts what came of them.
 * @throws Refusal `notFound` when not a single picture can be read, `engineDown` when the engine keeps dying.
 */
export async function loadDataset(folder: PictureFolder, dependencies: EmbedDependencies): Promise<Dataset> {
  const { pictures: all, unreadable, fromCache, computed } = await embedPictures(folder.pictures, dependencies);
  if (all.length === 0) throw new Refusal('notFound', `None of the ${folder.pictures.length} pictures can be read.`);
  const seen = new Set<string>();
  const isFirst = ({ person, fileHash }: EmbeddedPicture): boolean =>
    seen.size < seen.add(`${person}\n${fileHash}`).size;
  const pictures = all.filter(isFirst);
  const kept = new Set(pictures);
  const families = new Set(pictures.flatMap(({ family }) => family ?? []));
  const counts: DatasetCounts = {
    pictures: pictures.length,
    people: new Set(pictures.map(({ person }) => person)).size,
    families: families.size === 0 ? null : families.size,
    withoutFace: pictures.filter(({ face }) => face === null).map(({ name }) => name),
    severalFaces: pictures.filter(({ faces }) => faces > 1).length,
    unreadable: [...folder.unreadable, ...unreadable],
    duplicates: all.filter((picture) => !kept.has(picture)).map(({ name }) => name),
    ignoredFiles: folder.ignored,
    fromCache,
    computed,
  };
  return { pictures, counts };
}

/** Numbers for the units of a list: equal names share a number, from 0 on. */
export function numberUnits(names: readonly string[]): Uint32Array {
  const numbers = new Map<string, number>();
  for (const name of names) if (!numbers.has(name)) numbers.set(name, numbers.size);
  return Uint32Array.from(names, (name) => numbers.get(name) ?? 0);
}
