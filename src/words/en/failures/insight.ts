import type { insightReasons } from '#contract/failures/insight.ts';
import type { SentencesOf } from '../../sentences.ts';

/** Attempts and their claims, comparisons, the map, what-if, the tuning, and undoing. */
export const insightFailures = {
  attemptMissing: 'There is no such attempt any more.',
  attemptClaimed: 'Somebody has claimed this attempt already.',
  attemptClaimedUndoFirst: 'This attempt has been claimed. Undo that first, or remove the sample it left.',
  attemptMarked: 'Somebody has marked this attempt already.',
  claimNotPossible: 'This attempt cannot be claimed.',
  claimFaceForgotten: 'The face of this attempt is no longer kept. Add a photo instead.',
  claimOtherNet: 'This face was kept by another recognition net. Add a photo instead.',
  claimTooPoor: 'This picture is too poor to learn from. Add a better photo instead.',
  claimDuplicate: 'A picture of this moment is there already.',
  claimTooFar: 'This face does not resemble your pictures enough. Ask an owner, or add a photo of yourself.',
  claimCloserToOther: 'This face looks more like someone else than like you. Ask an owner to add this picture.',
  claimFull: 'There is no room for another picture. Remove some first.',
  comparedFaceGone: 'One of the two faces is no longer there. Choose two others.',
  comparedOtherNet: 'These two faces were read by different recognition nets and cannot be compared.',
  householdChanged: 'The household changed meanwhile. Look again.',
  levelChosenSince: 'The security level was chosen anew since. Choose the one you want in the settings.',
  tuningSwitchedAlready: ({ isOn }) => (isOn ? 'The tuning is on already.' : 'The tuning is off already.'),
  tuningSwitchedSince: 'The tuning was switched again since. Look at it as it is now.',
  tuningUnproven: 'This tuning has not proved itself on the household as it is now. Examine the household first.',
  tuningHouseholdChanged: 'The household changed meanwhile. Examine it again.',
  undoTooLate: 'This can no longer be undone.',
  undoNeedsProof: 'Undoing this needs to be you, as doing it did. Show that it is you and try again.',
  undoNeedsPassphrase: 'Undoing this takes the passphrase, as doing it did. Give the passphrase and try again.',
  undoLaterFirst: 'A later change stands in the way. Undo that one first.',
} satisfies SentencesOf<keyof typeof insightReasons>;
