import type { ErrorCode } from '#contract/failures/reason.ts';
import { FamiliarError } from '#contract/result.ts';

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
