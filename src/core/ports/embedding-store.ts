import type { Embedding } from '../recognition/embedding.ts';
import type { KeptPicture } from '../vision/kept-picture.ts';

/** Where a sample lies: it may be moved or removed at any time. */
export type SampleRef = { readonly memberId: number; readonly id: number };

/** How far the samples' embeddings are those of an embedder. `failed` are those that could not be made anew. */
export type EmbeddingCounts = { readonly current: number; readonly outdated: number; readonly failed: number };

/** The samples as a change of embedder sees them, those set aside included. What is no longer there is passed over. */
export interface EmbeddingStore {
  count(embedder: string): EmbeddingCounts;
  /** A sample to be embedded anew, or null: member by member, those set aside last. */
  nextOutdated(embedder: string): SampleRef | null;
  /** The members with a sample in use that is to be embedded anew. */
  listWaiting(embedder: string): number[];
  /** On the disk when it returns. */
  replace(sample: SampleRef, embedding: Embedding, embedder: string): void;
  /** Sets a sample aside of which this embedder can make nothing, until another one can. */
  giveUp(sample: SampleRef, embedder: string): void;
  /** Takes those back that another embedder gave up and this one had made before; how many. */
  takeBack(embedder: string): number;
  /** A sample of which the chip of former times is still kept, or null. */
  nextWithChip(): SampleRef | null;
  hasChip(sample: SampleRef): boolean;
  /** That chip: RGB, chipSize squared. @throws FamiliarError `storeFailed` when it is damaged */
  chip(sample: SampleRef): Uint8Array | null;
  /** Lets go of the chip. @param picture what takes its place as the sample's picture; null where the picture stays */
  replaceChip(sample: SampleRef, picture: KeptPicture | null): void;
}
