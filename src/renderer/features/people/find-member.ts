import type { MemberSummary } from '#contract/household.ts';

/** With more members than this they are also found by name. */
export const foundByNameFrom = 9;

/** A name without case and accents: Zoë is found by `zoe`. */
const plain = (name: string): string => name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLocaleLowerCase();

/** The members whose name has these letters in it, in the same order; all for none. */
export function findMembers(members: readonly MemberSummary[], letters: string): readonly MemberSummary[] {
  const wanted = plain(letters.trim());
  return members.filter(({ name }) => plain(name).includes(wanted));
}
