import type { Consent, GivenConsent, MemberSummary, Role } from '#contract/household.ts';

/** A member as stored; `portraits` knows which sample stands for them. */
export type StoredMember = Omit<MemberSummary, 'portraitSampleId'>;

/** The members. Changes throw FamiliarError `notFound` for a member who is not there. */
export interface MemberStore {
  list(): StoredMember[];
  /** Null when there is no such member. */
  find(memberId: number): StoredMember | null;
  /** What the member, or a guardian, agreed to, oldest first. */
  consents(memberId: number): GivenConsent[];
  /** Returns the new id. */
  add(member: { name: string; role: Role; consent: Consent; at: number }): number;
  rename(memberId: number, name: string): void;
  /** Changes the role; a consent that goes with it is put on file. */
  setRole(memberId: number, change: { role: Role; consent: Consent | null; at: number }): void;
  /**
   * Erases the member with all samples and the faces kept of attempts that may be theirs; past attempts stay without
   * the name.
   */
  remove(memberId: number): void;
  /** Takes the member with all samples out of every answer, marked with this removal's number (from 1). */
  hide(memberId: number, removal: number): void;
}
