import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RgbaImage } from '#core/vision/image.ts';
import { manFaces, otherFaces } from '../fixtures/face-grid.ts';
import { asPng, emptyFrame, webcamFrame } from '../fixtures/webcam-frame.ts';

/**
 * Photos on the disk, by what they show. `man` are several pictures of one man, `stranger` and `neighbour` two other
 * people.
 */
export type Photos = {
  readonly man: readonly [string, string, string];
  readonly stranger: string;
  readonly neighbour: string;
  readonly two: string;
  readonly nobody: string;
  readonly broken: string;
  readonly missing: string;
};

/** Writes the photos into the folder. */
export const writePhotos = async (folder: string): Promise<Photos> => {
  const [[man, manAgain, manOnceMore], [stranger, neighbour]] = await Promise.all([manFaces(), otherFaces()]);
  const save = async (name: string, image: RgbaImage | undefined): Promise<string> => {
    if (image === undefined) throw new Error(`there is no face for ${name}`);
    const path = join(folder, `${name}.png`);
    writeFileSync(path, await asPng(image));
    return path;
  };
  const broken = join(folder, 'broken.jpg');
  writeFileSync(broken, Buffer.from('ffd8ffe000104a464946', 'hex'));
  return {
    man: [await save('man-1', man), await save('man-2', manAgain), await save('man-3', manOnceMore)],
    stranger: await save('stranger', stranger),
    neighbour: await save('neighbour', neighbour),
    two: await save(
      'two',
      await webcamFrame(
        [man, stranger].filter((tile) => tile !== undefined),
        2.6,
      ),
    ),
    nobody: await save('nobody', await emptyFrame()),
    broken,
    missing: join(folder, 'missing.jpg'),
  };
};
