/**
 * What was hidden by `members.hide` and `samples.hide`. What is still hidden when the household is opened next is
 * erased then.
 */
export interface RemovalStore {
  /** Undoes what was hidden under this number. */
  bringBack(removal: number): void;
  /** Erases for good what was hidden under this number. */
  erase(removal: number): void;
}
