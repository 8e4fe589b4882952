import type { memberReasons } from '#contract/failures/members.ts';
import type { SentencesOf } from '../../sentences.ts';
import { text } from '../../text.ts';

/** Members of the household and what may become of them. */
export const memberFailures = {
  memberMissing: 'This member is no longer in the household. Go back to the list of members.',
  memberMissingUnsaved: 'This member is no longer in the household, so nothing was saved.',
  memberLeft: 'That member has left the household. Go back and choose someone else.',
  memberFull: ({ name, count, most }) => `${name} has ${count} of at most ${most} pictures. Remove some first.`,
  nameTaken: ({ name }) => `Someone in the household is called ${name} already. Choose a name that tells them apart.`,
  householdFull: ({ most }) => `A household holds at most ${most} members. Remove someone first.`,
  lastOwner: 'A household needs an owner. Add another owner first.',
  childNeedsGuardian: "A child needs a guardian's consent.",
  ownerAgreesForThemselves: 'An owner agrees for themselves.',
  roleNeedsOwner: 'A household needs an owner. Make somebody else an owner first.',
  roleChildNeverOwner: text`A child’s account cannot become an owner’s. Someone who has grown up is added
    anew as themselves, and can be an owner then.`,
  roleNeedsOwnConsent: 'Someone who is no longer a child agrees for themselves. Ask for their consent first.',
  roleNeedsGuardian: "A child needs a guardian's consent.",
} satisfies SentencesOf<keyof typeof memberReasons>;
