import { useState } from 'react';
import type { EnrolmentView } from '#contract/calls/enrolment.ts';
import { useSignedIn } from '#renderer/state/use-app.ts';

/** What somebody has to answer first: is the member here, is this face theirs though another member has it, or else? */
export type Question = 'isHere' | 'isLookAlike' | 'isUnlike';

type Answered = { readonly isLookAlike: boolean; readonly isAnyway: boolean };
const nothing: Answered = { isLookAlike: false, isAnyway: false };

type Asking = Pick<EnrolmentView, 'resembles' | 'unlike'> | null;

/** The question about a face; one answer is enough where both are to be asked. */
function questionOf(view: Asking, { isLookAlike, isAnyway }: Answered): Question | null {
  if (view === null || isAnyway) return null;
  if (view.unlike !== null) return 'isUnlike';
  return view.resembles !== null && !isLookAlike ? 'isLookAlike' : null;
}

/** The question that is open in an enrolment, and its answers. Nobody is asked whether they are here themselves. */
export function useQuestions(memberId: number, view: Asking) {
  const { member: me } = useSignedIn();
  const [isHere, setIsHere] = useState(me.id === memberId);
  const [answered, setAnswered] = useState(nothing);
  return {
    question: isHere ? questionOf(view, answered) : 'isHere',
    isAnyway: answered.isAnyway,
    sayHere: () => setIsHere(true),
    sayLookAlike: () => setAnswered((before) => ({ ...before, isLookAlike: true })),
    goOnAnyway: () => setAnswered((before) => ({ ...before, isAnyway: true })),
    /** Asks about the next face as about the first; who is here is known. */
    forget: () => setAnswered(nothing),
  } as const;
}
