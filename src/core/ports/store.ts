import type { Pose, Quality } from '#contract/face.ts';
import type {
  AttemptLogCheck,
  AttemptOutcome,
  AttemptSummary,
  Consent,
  GivenConsent,
  MemberSummary,
  Role,
  SampleSource,
  SampleSummary,
  Settings,
} from '#contract/household.ts';
import type { LivenessEvidence } from '#contract/liveness.ts';
import type { Embedding } from '../recognition/embedding.ts';
import type { SupportSample } from '../recognition/support-set.ts';
import type { Point } from '../vision/image.ts';
import type { TuningStore } from './tuning-store.ts';

export type NewSample = {
  readonly embedding: Embedding;
  /** The aligned chip, RGB, kept so that a change of embedder can embed it again. */
  readonly chip: Uint8Array;
  /** The chip as WebP, for people to look at. */
  readonly picture: Uint8Array;
  readonly quality: Quality;
  readonly pose: Pose;
  /** The face's 68 landmarks in fractions of the chip; absent or null where they are not known. */
  readonly landmarks?: readonly Point[] | null;
  readonly source: SampleSource;
  /** False for one that is set aside from the beginning; true when not named. */
  readonly inUse?: boolean;
  /** Which embedder made the embedding: its id, which covers its nets and how they are used. */
  readonly embedder: string;
};

export type NewAttempt = {
  readonly at: number;
  readonly outcome: AttemptOutcome;
  readonly memberId: number | null;
  readonly distance: number | null;
  readonly threshold: number | null;
  readonly margin: number | null;
  readonly durationMs: number;
  readonly evidence?: LivenessEvidence | null;
  /** The member nearest to the face that was not let in, whatever the outcome. */
  readonly nearestId?: number | null;
};

/** The face an attempt was made with: the query, and the last frame's chip and picture. */
export type AttemptFace = Omit<NewSample, 'source'>;

/** An attempt whose query is kept, to be decided anew. */
export type AttemptReplay = Pick<AttemptSummary, 'at' | 'outcome' | 'memberId'> & {
  readonly attemptId: number;
  readonly embedding: Embedding;
};

/** Which attempts are asked for; what is absent does not narrow. */
export type AttemptQuery = {
  /** Older than this one. */
  readonly beforeId?: number | undefined;
  readonly outcomes?: readonly AttemptOutcome[] | undefined;
  /** Of one of these members: signed in as, claimed by, or nearest to. */
  readonly memberIds?: readonly number[] | undefined;
  /** Times in milliseconds since 1970, both included. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  readonly attemptId?: number | undefined;
};

/** A member as stored; which sample stands for them is asked apart (`portrait`). */
export type StoredMember = Omit<MemberSummary, 'portraitSampleId'>;

/** A sample as stored, with the id of the embedder that made its embedding. */
export type StoredSample = Omit<SampleSummary, 'embedderIsCurrent' | 'kind'> &
  Pick<NewSample, 'embedder' | 'landmarks'>;

export interface SupportSetReader {
  members(): StoredMember[];
  /** Null when there is no such member. */
  member(memberId: number): StoredMember | null;
  samples(memberId: number): StoredSample[];
  /** Whether anybody has a sample in use; answered even when a sample is damaged. */
  hasSamples(): boolean;
  /** Every sample in use of every member made by this embedder; damaged ones are left out and told to the log. */
  supportSet(embedder: string): SupportSample[];
  /** What the member, or a guardian, agreed to, oldest first. */
  consents(memberId: number): GivenConsent[];
  /** The same of those set aside. */
  setAside(embedder: string): SupportSample[];
  /** The sample's WebP, or null when the member has no such sample. */
  picture(memberId: number, sampleId: number): Uint8Array<ArrayBuffer> | null;
  /** The id of the sample that stands for the member in lists: the chosen one, else the best by quality, or null. */
  portrait(memberId: number): number | null;
  /** The id of the sample that was chosen to stand for the member; null when none was, or it is gone. */
  chosenPortrait(memberId: number): number | null;
  /** Newest first. */
  attempts(limit: number, query?: AttemptQuery): AttemptSummary[];
  /** Whether the activity log is as it was written. */
  checkAttempts(): AttemptLogCheck;
  /** The queries kept of attempts by this embedder, newest first. */
  attemptQueries(embedder: string): AttemptReplay[];
  /** The face kept of an attempt, or null. */
  attemptFace(attemptId: number): (AttemptFace & { readonly picture: Uint8Array<ArrayBuffer> }) | null;
  householdName(): string;
  settings(): Settings;
}

/** What a member said about an attempt: that it was them, or that it was not. */
export type SaidOfAttempt = { readonly kind: 'claimed' | 'disowned'; readonly memberId: number };

/** What changes the records. Whatever names a member or samples throws FamiliarError `notFound` when they are not there. */
export interface SupportSetWriter {
  addMember(member: { name: string; role: Role; consent: Consent; at: number }): number;
  renameMember(memberId: number, name: string): void;
  /** Changes the role; a consent that goes with it is put on file. */
  setRole(memberId: number, change: { role: Role; consent: Consent | null; at: number }): void;
  /** Erases the member with all samples and the faces kept of attempts that may be theirs; past attempts stay without the name. */
  removeMember(memberId: number): void;
  /** Takes the member with all samples out of every answer, marked with this number (from 1), until it is brought back or erased. */
  hideMember(memberId: number, removal: number): void;
  /** All or nothing; returns the new ids. */
  addSamples(memberId: number, samples: readonly NewSample[], at: number): number[];
  /** Erases these samples of the member, all or none. */
  removeSamples(memberId: number, sampleIds: readonly number[]): void;
  /** Takes these samples of the member out of every answer, all or none; as `hideMember`. */
  hideSamples(memberId: number, sampleIds: readonly number[], removal: number): void;
  /** Undoes what was hidden under this number. */
  bringBack(removal: number): void;
  /** Erases for good what was hidden under this number; what is still hidden when the household is opened next is erased then. */
  eraseHidden(removal: number): void;
  /** Sets these samples of the member aside, or uses them again, all or none. */
  setSamplesInUse(memberId: number, sampleIds: readonly number[], inUse: boolean): void;
  /** Gives these samples to another member, all or none. */
  moveSamples(memberId: number, toMemberId: number, sampleIds: readonly number[]): void;
  /** Null for the best by quality. */
  choosePortrait(memberId: number, sampleId: number | null): void;
  recordAttempt(attempt: NewAttempt): number;
  keepAttemptFace(attemptId: number, face: AttemptFace, at: number): void;
  /** Erases the faces kept of these attempts. */
  forgetAttemptFaces(attemptIds: readonly number[]): void;
  /** Erases the faces kept before a time, and those of attempts that ended otherwise than these. */
  pruneAttemptFaces(keptSince: number, outcomes: readonly AttemptOutcome[]): void;
  /** Notes what a member said about an attempt, null for nothing and nothing of who has been erased; returns what was said before. */
  setVerdict(attemptId: number, said: SaidOfAttempt | null): SaidOfAttempt | null;
  saveSettings(settings: Settings): void;
}

/** The household's records, readable only while the data key is known. */
export interface SupportSetStore extends SupportSetReader, SupportSetWriter, TuningStore {}
