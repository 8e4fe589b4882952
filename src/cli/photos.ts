import { readFile } from 'node:fs/promises';
import type { ErrorCode } from '#contract/failures/reason.ts';
import { FamiliarError } from '#contract/result.ts';
import type { Catalogue } from '#words/catalogue.ts';
import { UsageError } from './usage-error.ts';

/** Failures that one photo is to blame for. */
const aboutPhotos: readonly ErrorCode[] = ['badImage', 'noFace', 'manyFaces', 'tooPoor'];

/** The refusal of one of several photos. */
export class PhotoRefusal extends Error {
  readonly photo: string;
  readonly refusal: FamiliarError;

  constructor(photo: string, refusal: FamiliarError) {
    super(refusal.message, { cause: refusal });
    this.name = 'PhotoRefusal';
    this.photo = photo;
    this.refusal = refusal;
  }
}

/** Throws what went wrong, with the photo where one is to blame. */
export const naming =
  (photo: string) =>
  (error: unknown): never => {
    throw error instanceof FamiliarError && aboutPhotos.includes(error.code) ? new PhotoRefusal(photo, error) : error;
  };

/** The bytes of a picture file. @throws UsageError when it cannot be read */
export const readPhoto = async (file: string, { cli }: Catalogue): Promise<Uint8Array<ArrayBuffer>> => {
  try {
    return new Uint8Array(await readFile(file));
  } catch {
    throw new UsageError(cli.usage.photoUnreadable(file));
  }
};
