import type { MemberAdvice } from '#contract/support-set.ts';
import type { Catalogue } from '#words/catalogue.ts';

const yearMs = 31_557_600_000;

/** How pressing advice is: `act` before sign-in by face works well, `improve` when it would get surer, else `fine`. */
export type AdviceLevel = 'act' | 'improve' | 'fine';

const levels = {
  noSamples: 'act',
  fewSamples: 'improve',
  fewOfYoung: 'improve',
  allDark: 'act',
  allBright: 'improve',
  allBlurred: 'act',
  missingPose: 'improve',
  misfiled: 'act',
  closeTo: 'act',
  flagged: 'act',
  old: 'improve',
  outgrown: 'improve',
  good: 'fine',
} as const satisfies Record<MemberAdvice['kind'], AdviceLevel>;

/** How pressing a piece of advice is. */
export const adviceLevel = ({ kind }: MemberAdvice): AdviceLevel => levels[kind];

/** Whether it is asked for since the face is young. */
export const isOfYoungFace = ({ kind }: MemberAdvice): boolean => kind === 'fewOfYoung' || kind === 'outgrown';

/** One piece of advice as a sentence that says what to do. `now` is the wall clock in milliseconds. */
export function adviceWords(advice: MemberAdvice, now: number, words: Catalogue['advice']): string {
  return words.piece(advice, 'newestAt' in advice ? Math.floor((now - advice.newestAt) / yearMs) : 0);
}

/**
 * Puts what is pressing before what is not. Flagged pictures come first of all: one in the wrong place can be why two
 * members seem close.
 */
export function mostPressingFirst(advice: readonly MemberAdvice[]): readonly MemberAdvice[] {
  const ranks = { act: 1, improve: 2, fine: 3 } as const satisfies Record<AdviceLevel, number>;
  const rank = (piece: MemberAdvice) =>
    piece.kind === 'flagged' || piece.kind === 'misfiled' ? 0 : ranks[adviceLevel(piece)];
  return [...advice].sort((a, b) => rank(a) - rank(b));
}

/** How the household's faces are doing, by each member's most pressing advice, which comes first. */
export function householdHealth(ofMembers: readonly (readonly MemberAdvice[])[]) {
  const count = (level: AdviceLevel) =>
    ofMembers.filter(([worst]) => worst !== undefined && adviceLevel(worst) === level).length;
  return { act: count('act'), improve: count('improve'), all: ofMembers.length };
}

/** Sorts members so that those who need a look come first; equals keep their order. */
export function byNeed<T extends { readonly id: number }>(
  members: readonly T[],
  advice: ReadonlyMap<number, readonly MemberAdvice[]>,
): readonly T[] {
  const ranks = { act: 0, improve: 1, fine: 2 } as const satisfies Record<AdviceLevel, number>;
  const rank = ({ id }: T) => {
    const worst = advice.get(id)?.[0];
    return worst === undefined ? ranks.fine : ranks[adviceLevel(worst)];
  };
  return [...members].sort((a, b) => rank(a) - rank(b));
}
