/** Members of the household and what may become of them. */
export declare const memberFailures: {
  memberMissing: string;
  memberMissingUnsaved: string;
  memberLeft: string;
  memberFull: ({ name, count, most }: { name: string; count: number; most: number }) => string;
  nameTaken: ({ name }: { name: string }) => string;
  householdFull: ({ most }: { most: number }) => string;
  lastOwner: string;
  childNeedsGuardian: string;
  ownerAgreesForThemselves: string;
  roleNeedsOwner: string;
  roleChildNeverOwner: string;
  roleNeedsOwnConsent: string;
  roleNeedsGuardian: string;
};
