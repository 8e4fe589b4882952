import type { Catalogue } from '#words/catalogue.ts';
import { exitCodes } from '../exit-codes.ts';
import { UsageError } from '../usage-error.ts';
import { type FoundPhotos, findPhotos } from './find-photos.ts';
import { showProgress } from './progress.ts';
import { readPhoto } from './read-photo.ts';
import { shownPath } from './shown-path.ts';
import { UnreadablePath } from './unreadable-path.ts';

/** What came of many photos: an answer for each that could be read, in order, and all that could not be read. */
export type Looked<T> = {
  readonly answers: readonly T[];
  readonly unreadable: readonly UnreadablePath[];
  readonly hidden: number;
};

const unreadableLine = ({ path, why }: UnreadablePath, { cli }: Catalogue): string =>
  cli.aboutPhoto(shownPath(path), cli.photos.unreadable[why]);

/**
 * The photos that paths come to.
 * @throws UsageError when there is none, with what is wrong with each path
 */
export const requirePhotos = async (paths: readonly string[], words: Catalogue): Promise<FoundPhotos> => {
  const found = await findPhotos(paths);
  if (found.photos.length > 0) return found;
  const lines = found.unreadable.map((path) => unreadableLine(path, words));
  throw new UsageError([...lines, words.cli.photos.none].join('\n'));
};

/**
 * Looks at photos one after the other, and holds no more than one of them in memory. `look` is handed the bytes, or
 * rejects where the file is refused before.
 */
export const lookAtPhotos = async <T>(
  { photos, unreadable, hidden }: FoundPhotos,
  words: Catalogue,
  look: (photo: string, bytes: () => Promise<Uint8Array<ArrayBuffer>>) => Promise<T>,
): Promise<Looked<T>> => {
  const answers: T[] = [];
  const failed = [...unreadable];
  const progress = showProgress(process.stderr, photos.length, words);
  for (const photo of photos) {
    await look(photo, () => readPhoto(photo))
      .then(
        (answer) => answers.push(answer),
        (error: unknown) => {
          if (!(error instanceof UnreadablePath)) throw error;
          failed.push(error);
        },
      )
      .finally(progress.step);
  }
  progress.end();
  return { answers, unreadable: failed, hidden };
};

/** What is said at the end about what was not looked at: for programs, in lines for people, and as an exit code. */
export const leftOut = ({ unreadable, hidden }: Omit<Looked<unknown>, 'answers'>, words: Catalogue) => {
  const { photos } = words.cli;
  return {
    exitCode: unreadable.length > 0 ? exitCodes.undecided : exitCodes.ok,
    json: { unreadable: unreadable.map(({ path, why }) => ({ path, why })), hidden },
    lines: [
      ...(unreadable.length > 0 ? [photos.notRead(unreadable.length)] : []),
      ...unreadable.map((path) => unreadableLine(path, words)),
      ...(hidden > 0 ? [photos.hidden(hidden)] : []),
    ],
  };
};
