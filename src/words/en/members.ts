import type { MemberSummary, Role } from '#contract/household.ts';
import { text } from '../text.ts';
import { samples } from './samples.ts';

/** Roles as shown beside a name. */
const roles: Readonly<Record<Role, string>> = { owner: 'Owner', member: 'Member', child: 'Child' };

/** What each role may do, for the person who chooses one. */
const roleMeanings: Readonly<Record<Role, string>> = {
  owner: 'Can manage everyone and the settings.',
  member: 'Can manage their own pictures.',
  child: 'Like a member. A guardian agrees for them.',
};

/** Members of the household, wherever they are told of. */
export const members = {
  roles,
  roleMeanings,

  /** The line under a member's name: the role where it is a special one, and the pictures. */
  line: ({ role, sampleCount }: MemberSummary): string =>
    role === 'member' ? samples.count(sampleCount) : `${roles[role]} · ${samples.count(sampleCount)}`,

  /** What goes when a member is removed, and for how long it can be undone. */
  removal: ({ name, sampleCount }: MemberSummary): string =>
    sampleCount === 0
      ? text`Familiar removes ${name} from the household. Past sign-ins stay in the list without the name. You can
        undo this for ten minutes if you do not lock the screen. Then Familiar erases everything from the disk. If you
        have backups, this person is still in them.`
      : text`Familiar removes ${name}, ${samples.count(sampleCount)} and everything computed from them. Past
        sign-ins stay in the list without the name. You can undo this for ten minutes if you do not lock the screen.
        Then Familiar erases everything from the disk. If you have backups, this person is still in them.`,
};
