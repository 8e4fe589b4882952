import type { insightReasons } from '#contract/failures/insight.ts';
import type { SentencesOf } from '../../sentences.ts';
import { text } from '../../text.ts';

/** Attempts and their claims, comparisons, the map, what-if, the tuning, and undoing. */
export const insightFailures = {
  attemptMissing: 'This attempt is no longer in the list. Go back to Activity.',
  attemptClaimed: 'Someone has already said who this was.',
  attemptClaimedUndoFirst: text`Someone has already said who this was. Undo that first, or remove the picture that was
    added.`,
  attemptMarked: 'Someone has already said who this was not.',
  claimNotPossible: 'Familiar cannot add this face. Add a photo instead.',
  strangerChanged: 'These faces have changed in the meantime. Look at them again.',
  claimFaceForgotten: 'Familiar no longer has the face of this attempt. Add a photo instead.',
  claimOtherNet: 'Another trained program read this face, so Familiar cannot use it now. Add a photo instead.',
  claimTooPoor: 'This picture is not good enough. Add a better photo instead.',
  claimDuplicate: 'Familiar already has a picture of this moment. You do not need to add it.',
  claimTooFar: 'This face does not look enough like your pictures. Ask an owner, or add a photo of yourself.',
  claimCloserToOther: 'This face looks more like someone else than like you. Ask an owner to add this picture.',
  claimFull: 'There is no room for another picture. Remove some first.',
  comparedFaceGone: 'One of the two faces is no longer there. Choose two others.',
  comparedOtherNet:
    'Different trained programs read these two faces, so Familiar cannot compare them. Choose two others.',
  householdChanged: 'The household has changed in the meantime. Try again.',
  levelChosenSince: text`Someone has chosen another security level in the meantime. Choose the one that you want in the
    settings.`,
  tuningSwitchedAlready: ({ isOn }) => (isOn ? 'Tuning is already on.' : 'Tuning is already off.'),
  tuningSwitchedSince: 'Someone has turned tuning on or off in the meantime. Check how it is now.',
  tuningUnproven: text`Familiar does not know yet if tuning helps the household as it is now. Check the household
    first.`,
  tuningHouseholdChanged: 'The household has changed during the check. Check it again.',
  undoTooLate: 'You can no longer undo this.',
  undoNeedsProof: 'To undo this, Familiar must be sure that it is you. Show that it is you and try again.',
  undoNeedsPassphrase: 'You need the passphrase to undo this. Type it and try again.',
  undoLaterFirst: 'A newer change is in the way. Undo the newer one first.',
} satisfies SentencesOf<keyof typeof insightReasons>;
