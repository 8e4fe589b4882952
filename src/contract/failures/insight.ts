import * as z from 'zod/mini';
import { bare, withFacts } from './reason.ts';

/** Attempts and their claims, comparisons, the map, what-if, the tuning, and undoing. */
export const insightReasons = {
  attemptMissing: bare('notFound'),
  attemptClaimed: bare('conflict'),
  attemptClaimedUndoFirst: bare('conflict'),
  attemptMarked: bare('conflict'),
  claimNotPossible: bare('conflict'),
  claimFaceForgotten: bare('conflict'),
  /** The faces do not belong together any more. */
  strangerChanged: bare('conflict'),
  claimOtherNet: bare('conflict'),
  claimTooPoor: bare('tooPoor'),
  claimDuplicate: bare('conflict'),
  claimTooFar: bare('conflict'),
  claimCloserToOther: bare('conflict'),
  claimFull: bare('conflict'),
  comparedFaceGone: bare('notFound'),
  comparedOtherNet: bare('conflict'),
  householdChanged: bare('conflict'),
  levelChosenSince: bare('conflict'),
  tuningSwitchedAlready: withFacts('conflict', { isOn: z.boolean() }),
  tuningSwitchedSince: bare('conflict'),
  tuningUnproven: bare('conflict'),
  tuningHouseholdChanged: bare('conflict'),
  undoTooLate: bare('notFound'),
  undoNeedsPassphrase: bare('notAllowed'),
  undoNeedsProof: bare('notAllowed'),
  undoLaterFirst: bare('conflict'),
};
