import type { MemberAdvice } from '#contract/support-set.ts';
import { adviceLevel } from '#renderer/words/health-words.ts';

/** How the household's faces are doing, in a sentence: `ofMembers` holds each member's advice. */
export function householdHealthWords(ofMembers: readonly (readonly MemberAdvice[])[]): string {
  const level = (advice: readonly MemberAdvice[]) => (advice[0] === undefined ? 'fine' : adviceLevel(advice[0]));
  const act = ofMembers.filter((advice) => level(advice) === 'act').length;
  const improve = ofMembers.filter((advice) => level(advice) === 'improve').length;
  if (act === 0 && improve === 0) return 'Everyone is well known.';
  const people = (count: number) => (count === 1 ? 'One person' : `${count} people`);
  if (act === 0)
    return improve < ofMembers.length
      ? `${people(improve)} could do with another picture; everyone else is well known.`
      : `${people(improve)} could do with another picture.`;
  return `${people(act)} need${act === 1 ? 's' : ''} a look. Start at the top.`;
}

/** Sorts members so that those who need a look come first; equals keep their order. */
export function byNeed<T extends { readonly id: number }>(
  members: readonly T[],
  advice: ReadonlyMap<number, readonly MemberAdvice[]>,
): readonly T[] {
  const ranks = { act: 0, improve: 1, fine: 2 } as const;
  const rank = ({ id }: T) => {
    const worst = advice.get(id)?.[0];
    return worst === undefined ? ranks.fine : ranks[adviceLevel(worst)];
  };
  return [...members].sort((a, b) => rank(a) - rank(b));
}
