import type { AttemptAnswer, Consequences } from '#contract/calls/attempts.ts';
import type { Catalogue } from '#words/catalogue.ts';

/** What an answer would change, fact by fact, and what speaks against it. */
type Foretold = { readonly facts: readonly string[]; readonly warning: string | null };

/** Says what an answer would change before it does. `whose` face it is said to be is null for the person who asks. */
export function foretell(
  {
    distanceToMember,
    closestOther,
    sampleWouldBeAdded,
    wouldRecogniseRecorded: recorded,
    advice,
    reason,
  }: Consequences,
  answer: AttemptAnswer,
  whose: string | null,
  words: Catalogue['activity']['consequences'],
): Foretold {
  const helps = advice.map((code) => words.advice[code]);
  if (answer === 'notMe') return { facts: [words.onlyMarked, ...helps], warning: null };
  return {
    facts: [
      ...(sampleWouldBeAdded ? [words.joins(whose)] : []),
      ...(distanceToMember === null ? [] : [words.lies(whose, distanceToMember, closestOther)]),
      ...(sampleWouldBeAdded && recorded !== null ? [words.recognises(whose, recorded.after - recorded.before)] : []),
      ...(sampleWouldBeAdded ? helps : []),
    ],
    warning: words.objections[reason],
  };
}
