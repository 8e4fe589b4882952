import * as z from 'zod/mini';
import { bare, withFacts } from './reason.ts';

/** Members of the household and what may become of them. */
export const memberReasons = {
  memberMissing: bare('notFound'),
  memberMissingUnsaved: bare('notFound'),
  memberLeft: bare('notFound'),
  memberFull: withFacts('conflict', { name: z.string(), count: z.int(), most: z.int() }),
  nameTaken: withFacts('conflict', { name: z.string() }),
  /** `other` is the member whose name looks just like the one chosen. */
  nameAlike: withFacts('conflict', { other: z.string() }),
  nameUnseen: bare('invalid'),
  nameHidden: bare('invalid'),
  nameStacked: bare('invalid'),
  nameTooLong: withFacts('invalid', { most: z.int() }),
  householdFull: withFacts('conflict', { most: z.int() }),
  lastOwner: bare('conflict'),
  childNeedsGuardian: bare('invalid'),
  ownerAgreesForThemselves: bare('invalid'),
  roleNeedsOwner: bare('conflict'),
  roleChildNeverOwner: bare('conflict'),
  roleNeedsOwnConsent: bare('conflict'),
  roleNeedsGuardian: bare('conflict'),
};
