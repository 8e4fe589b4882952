/** The sample that stands for a member in lists. */
export interface PortraitStore {
  /** The id of the chosen sample, else of the best by quality, or null. */
  find(memberId: number): number | null;
  /** The id of the chosen sample; null when none was chosen, or it is gone. */
  findChosen(memberId: number): number | null;
  /** Null for the best by quality. @throws FamiliarError `notFound` when the member has no such sample */
  choose(memberId: number, sampleId: number | null): void;
}
