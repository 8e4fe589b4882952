import { statSync } from 'node:fs';
import { Refusal } from '../../refusal.ts';
import { isPictureFile } from './is-picture-file.ts';
import { walkFolder } from './walk-folder.ts';

/** A picture of one person. `name` is its path below the root, with forward slashes. */
export type PictureFile = {
  readonly path: string;
  readonly name: string;
  /** The person's folder below the root: `<person>`, or `<family>/<person>`. */
  readonly person: string;
  /** The family's folder; null where the layout has none. */
  readonly family: string | null;
};

/** What lies between the root and the pictures. */
export type Layout = 'people' | 'families';

export type PictureFolder = {
  readonly pictures: readonly PictureFile[];
  /** Files that are no pictures, or do not lie in a person's folder. */
  readonly ignored: number;
  readonly unreadable: readonly { readonly path: string; readonly reason: string }[];
};

const shape: Readonly<Record<Layout, string>> = {
  people: '<person>/<picture>',
  families: '<family>/<person>/<picture>',
};
const folders: Readonly<Record<Layout, number>> = { people: 1, families: 2 };

/**
 * Finds the pictures of every person below a folder; what lies deeper in a person's folder is theirs too.
 * @throws Refusal `notFound` when there is no such folder or no picture in the layout.
 */
export function findPictures(root: string, layout: Layout): PictureFolder {
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory())
    throw new Refusal('notFound', `There is no folder ${root}.`);
  const { files, unreadable } = walkFolder(root);
  const depth = folders[layout];
  const pictures = files
    .filter(({ path, steps }) => steps.length > depth && isPictureFile(path))
    .map(({ path, steps }) => ({
      path,
      name: steps.join('/'),
      person: steps.slice(0, depth).join('/'),
      family: layout === 'families' ? (steps[0] ?? null) : null,
    }));
  if (pictures.length === 0)
    throw new Refusal('notFound', `There is no picture in ${root} that lies as ${shape[layout]}.`);
  return { pictures, ignored: files.length - pictures.length, unreadable };
}
