/** Attempts and their claims, comparisons, the map, what-if, the tuning, and undoing. */
export declare const insightFailures: {
  attemptMissing: string;
  attemptClaimed: string;
  attemptClaimedUndoFirst: string;
  attemptMarked: string;
  claimNotPossible: string;
  claimFaceForgotten: string;
  claimOtherNet: string;
  claimTooPoor: string;
  claimDuplicate: string;
  claimTooFar: string;
  claimCloserToOther: string;
  claimFull: string;
  comparedFaceGone: string;
  comparedOtherNet: string;
  householdChanged: string;
  levelChosenSince: string;
  tuningSwitchedAlready: ({ isOn }: { isOn: boolean }) => 'The tuning is on already.' | 'The tuning is off already.';
  tuningSwitchedSince: string;
  tuningUnproven: string;
  tuningHouseholdChanged: string;
  undoTooLate: string;
  undoNeedsPassphrase: string;
  undoLaterFirst: string;
};
