import type { memberReasons } from '#contract/failures/members.ts';
import type { SentencesOf } from '../../sentences.ts';
import { text } from '../../text.ts';

const guardianFirst = 'A guardian must agree for a child. Ask the guardian first.';

/** Members of the household and what may become of them. */
export const memberFailures = {
  memberMissing: 'This person is no longer in the household. Go back to People.',
  memberMissingUnsaved: 'This person is no longer in the household, so nothing was saved.',
  memberLeft: 'This person is no longer in the household. Go back and choose someone else.',
  memberFull: ({ name, count, most }) => `${name} already has ${count} of at most ${most} pictures. Remove some first.`,
  nameTaken: ({ name }) => `Someone in the household is already called ${name}. Choose another name.`,
  nameAlike: ({ other }) => text`This name looks just like ${other}, who is already in the household. Choose another
    name.`,
  nameUnseen: 'This name cannot be seen. Type a name with letters.',
  nameHidden: 'This name contains a hidden character. Type the name by hand instead of pasting it.',
  nameStacked: 'This name has too many accents, or starts with one. Type it with fewer accents.',
  nameTooLong: ({ most }) => `A name has at most ${most} letters. Choose a shorter one.`,
  householdFull: ({ most }) => `A household has at most ${most} people. Remove someone first.`,
  lastOwner: 'A household needs an owner. Make someone else an owner first.',
  childNeedsGuardian: guardianFirst,
  ownerAgreesForThemselves: 'An owner must agree in person. Ask the owner first.',
  roleNeedsOwner: 'A household needs an owner. Make someone else an owner first.',
  roleChildNeverOwner: text`A child’s account can never belong to an owner. When the child has grown up, add them as a
    new person. Then they can be an owner.`,
  roleNeedsOwnConsent: 'Someone who is no longer a child must agree in person. Ask for their consent first.',
  roleNeedsGuardian: guardianFirst,
} satisfies SentencesOf<keyof typeof memberReasons>;
