import { Refusal } from '../../refusal.ts';
import type { PictureFolder } from './find-pictures.ts';
import { readList } from './read-list.ts';

/**
 * The folder narrowed to the people of a list, a name on each line.
 * @throws Refusal `notFound` when the list cannot be read, or names nobody who has a picture
 */
export async function narrowToPeople(folder: PictureFolder, path: string): Promise<PictureFolder> {
  const text = await readList(path, 'list of people');
  const people = new Set(text.split(/\r?\n/).map((line) => line.trim()));
  const pictures = folder.pictures.filter(({ person }) => people.has(person));
  if (pictures.length === 0) throw new Refusal('notFound', `Nobody of the list ${path} has a picture.`);
  return { ...folder, pictures };
}
