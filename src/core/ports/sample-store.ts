import type { EnrolmentPose, Pose, Quality } from '#contract/face.ts';
import type { SampleSource, SampleSummary } from '#contract/household.ts';
import type { Embedding } from '../recognition/embedding.ts';
import type { SupportSample } from '../recognition/support-set.ts';
import type { Point } from '../vision/image.ts';
import type { KeptPicture } from '../vision/kept-picture.ts';

export type NewSample = {
  readonly embedding: Embedding;
  /** For people to look at, and for an embedder that comes later to embed again. */
  readonly picture: KeptPicture;
  /** With hair and shoulders, for people to look at: WebP of at most `mostWideBytes`; absent where none is. */
  readonly wide?: Uint8Array;
  readonly quality: Quality;
  readonly pose: Pose;
  /** The look that a guided enrolment captured it as; absent where it is told from the pose. */
  readonly look?: EnrolmentPose;
  /** The face's 68 landmarks in fractions of the chip; absent or null where they are not known. */
  readonly landmarks?: readonly Point[] | null;
  readonly source: SampleSource;
  /** False for one that is set aside from the beginning; true when not named. */
  readonly inUse?: boolean;
  /** Which embedder made the embedding: its id, which covers its nets and how they are used. */
  readonly embedder: string;
};

/** A sample as stored, with the id of the embedder that made its embedding. */
export type StoredSample = Omit<SampleSummary, 'embedderIsCurrent' | 'kind'> &
  Pick<NewSample, 'embedder' | 'landmarks' | 'look'>;

/** The members' samples. Changes are all or nothing and throw FamiliarError `notFound` for what is not there. */
export interface SampleStore {
  /** The member's samples, oldest first. */
  list(memberId: number): StoredSample[];
  /** Whether anybody has a sample in use; answered even when a sample is damaged. */
  hasInUse(): boolean;
  /** Every sample in use of every member made by this embedder; damaged ones are left out and told to the log. */
  listInUse(embedder: string): SupportSample[];
  /** The same of those set aside. */
  listSetAside(embedder: string): SupportSample[];
  /** Null when the member has no such sample. */
  picture(memberId: number, sampleId: number): KeptPicture | null;
  /** The sample's picture with hair and shoulders; null when it has none, or the member has no such sample. */
  widePicture(memberId: number, sampleId: number): Uint8Array | null;
  /** Which of the member's samples have a picture with hair and shoulders. */
  listWide(memberId: number): number[];
  /** Returns the new ids. */
  add(memberId: number, samples: readonly NewSample[], at: number): number[];
  /** Sets these samples of the member aside, or uses them again. */
  setInUse(memberId: number, sampleIds: readonly number[], inUse: boolean): void;
  /** Gives these samples to another member. */
  move(memberId: number, toMemberId: number, sampleIds: readonly number[]): void;
  /** Erases these samples of the member. */
  remove(memberId: number, sampleIds: readonly number[]): void;
  /** Takes these samples of the member out of every answer, marked with this removal's number (from 1). */
  hide(memberId: number, sampleIds: readonly number[], removal: number): void;
}
