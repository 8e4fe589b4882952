import type { MemberSummary, Role } from '#contract/household.ts';
import { text } from '../text.ts';
import { samples } from './samples.ts';

/** Roles as shown beside a name. */
const roles: Readonly<Record<Role, string>> = { owner: 'Owner', member: 'Member', child: 'Child' };

/** What each role may do, for the person who chooses one. */
const roleMeanings: Readonly<Record<Role, string>> = {
  owner: 'May manage everyone and the settings.',
  member: 'May manage their own pictures.',
  child: 'Like a member; a guardian agrees on their behalf.',
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
      ? text`${name}’s place in the household goes. Past sign-ins stay in the list without the name. You can undo
          this for ten minutes, as long as you do not lock; then all of it is erased from the disk.`
      : text`${name}’s place in the household, ${samples.count(sampleCount)} and everything computed from them go. Past
          sign-ins stay in the list without the name. You can undo this for ten minutes, as long as you do not
          lock; then all of it is erased from the disk.`,
};
