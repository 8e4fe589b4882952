import type { PictureCounts } from '../household/picture-counts.ts';

/** What is counted of each member's pictures. */
export interface PictureCountStore {
  /** Nothing counted before the first save. */
  read(memberId: number): PictureCounts;
  /** On the disk when it returns. */
  save(memberId: number, counts: PictureCounts): void;
}
