import type { FamiliarError } from '#contract/result.ts';

/** The refusal of a command that is about one of several photos. */
export class PhotoRefusal extends Error {
  readonly photo: string;
  readonly refusal: FamiliarError;

  constructor(photo: string, refusal: FamiliarError) {
    super(`${photo}: ${refusal.message}`);
    this.name = 'PhotoRefusal';
    this.photo = photo;
    this.refusal = refusal;
  }
}
