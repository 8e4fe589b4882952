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
  nameAlike: ({ other }) => text`This name looks just like that of ${other}, who is in the household already. Choose a
    name that tells them apart.`,
  nameUnseen: 'Nothing of this name can be seen. Type a name with letters.',
  nameHidden: text`This name holds a sign that cannot be seen, or that turns or breaks the line. Type the name by hand
    instead of pasting it.`,
  nameStacked: 'This name piles up marks, or begins with one that belongs on a letter. Type it with fewer marks.',
  nameTooLong: ({ most }) => `A name has at most ${most} letters. Choose a shorter one.`,
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
