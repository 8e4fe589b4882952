import type { MemberSummary, Protection, Role } from '#contract/household.ts';
import type { SecurityLevel } from '#contract/security-levels.ts';

/** Roles as shown beside a name. */
export const roleWords: Readonly<Record<Role, string>> = { owner: 'Owner', member: 'Member', child: 'Child' };

/** What each role may do, for the person who chooses one. */
export const roleMeaning: Readonly<Record<Role, string>> = {
  owner: 'May manage everyone and the settings.',
  member: 'May manage their own pictures.',
  child: 'Like a member; a guardian agrees on their behalf.',
};

/** How the key is reached at a start: what it is called and what that means. */
export const protectionWords: Readonly<Record<Protection, { readonly title: string; readonly meaning: string }>> = {
  keychain: {
    title: 'This computer’s keychain',
    meaning:
      'The system keeps the key. After a restart, Familiar is ready for faces as soon as you have logged in to the computer.',
  },
  keyFile: {
    title: 'A key file on this computer',
    meaning:
      'Only your user account can read it. After a restart, Familiar is ready for faces. Someone who copies this whole account copies the key, too.',
  },
  passphrase: {
    title: 'The passphrase alone',
    meaning:
      'Nothing on the disk opens the faces. After each restart, the owner types the passphrase once before faces work.',
  },
};

/** Security levels: how often a stranger gets in, and what that asks of the household. */
export const levelWords: Readonly<Record<SecurityLevel, { readonly title: string; readonly meaning: string }>> = {
  relaxed: {
    title: 'Relaxed',
    meaning: 'A stranger gets in about once in 1,000 comparisons. Recognises you quickest, even in poor light.',
  },
  balanced: {
    title: 'Balanced',
    meaning: 'A stranger gets in about once in 10,000 comparisons. Right for most households.',
  },
  strict: {
    title: 'Strict',
    meaning: 'A stranger gets in about once in 100,000 comparisons. Now and then you have to try twice.',
  },
};

/** How many pictures a member has, in words. */
export function sampleCountWords(count: number): string {
  if (count === 0) return 'No face yet';
  return count === 1 ? '1 picture' : `${count} pictures`;
}

/** What goes when a member is removed, and for how long it can be undone. */
export function removalWords({ name, sampleCount }: MemberSummary): string {
  const pictures =
    sampleCount === 0
      ? `${name}’s place in the household goes`
      : `${name}’s place in the household, ${sampleCountWords(sampleCount)} and everything computed from them go`;
  return `${pictures}. Past sign-ins stay in the list without the name. You can undo this for ten minutes, as long as you do not lock; then all of it is erased from the disk.`;
}

/** The line under a member's name: the role where it is a special one, and the pictures. */
export function memberLine(member: MemberSummary): string {
  const pictures = sampleCountWords(member.sampleCount);
  return member.role === 'member' ? pictures : `${roleWords[member.role]} · ${pictures}`;
}
