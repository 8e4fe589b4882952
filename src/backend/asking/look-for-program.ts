import type { CameraFrame } from '#contract/calls/pictures.ts';
import type { SignInView } from '#contract/calls/sign-in.ts';
import { closenessOf } from '#contract/closeness.ts';
import { limits } from '#contract/limits.ts';
import type { Store } from '#core/ports/store.ts';
import type { FinishedAttempt } from '#core/sign-in/attempt-state.ts';
import { type FrameSource, isFaceEnough } from '#core/sign-in/session.ts';
import { withSignsOfLife } from '#core/sign-in/with-signs-of-life.ts';
import { requireMember } from '../common/require-member.ts';
import type { SupportSetCache } from '../common/support-set-cache.ts';
import { recordLook } from '../sign-in/finish-attempt.ts';
import { createSignInRound, type RoundParts } from '../sign-in/sign-in-round.ts';
import { takeFrame } from '../sign-in/take-frame.ts';
import type { Question, Questions } from './questions.ts';

export type LookParts = RoundParts & {
  readonly store: Pick<Store, 'members'>;
  readonly supportSet: SupportSetCache;
  /** An owner's face alone is worth as much as where owners sign in. */
  readonly framesFrom: FrameSource;
};

/** What the screen learns from a frame, and whether the program was told that it is they. */
type Looked = { readonly view: SignInView; readonly isConfirmed: boolean };

/** The look at who answers a question of another program. */
export type ProgramsLook = {
  /** Whether an owner can be confirmed. */
  readonly isOwnersFaceEnough: () => boolean;
  readonly begin: () => void;
  /** Takes the look one frame further; its end answers the question. */
  readonly take: (question: Question, frame: CameraFrame, checkpoint: () => void) => Promise<Looked>;
  /** Ends a look that is under way; what was compared already is counted. */
  readonly stop: () => void;
};

/** Whether the look ended in a refusal that counts. */
const isRefusal = (view: SignInView): boolean =>
  view.state === 'noMatch' || view.state === 'ambiguous' || (view.state === 'notLive' && view.isCounted);

/** Looks, always with signs of life, and answers the question that waits by what it saw. */
export function createProgramsLook(parts: LookParts, questions: Pick<Questions, 'current' | 'answer'>): ProgramsLook {
  const { store, clock } = parts;
  const settings = () => withSignsOfLife(store.settings.read());
  let refused = 0;
  let isConfirmed = false;

  const isOwnersFaceEnough = (): boolean => isFaceEnough(settings(), parts.framesFrom);
  const isEnough = (memberId: number): boolean =>
    requireMember(store, memberId).role !== 'owner' || isOwnersFaceEnough();

  const round = createSignInRound(
    parts,
    recordLook(() => {
      const asker = questions.current()?.asker;
      const outcomeOf = (memberId: number) => (isEnough(memberId) ? 'confirmed' : 'unanswered');
      return asker === undefined ? null : { asker, outcomeOf };
    }),
  );

  function confirm({ decision: { memberId, distance, threshold } }: FinishedAttempt): string {
    const { name } = requireMember(store, memberId);
    const certainty = closenessOf(distance, threshold) === 'clear' ? 'clear' : 'close';
    isConfirmed = isEnough(memberId);
    if (isConfirmed) questions.answer({ answer: 'confirmed', member: name, at: clock.now(), certainty });
    else questions.answer({ answer: 'undecided', why: 'faceNotEnough' });
    return name;
  }

  /** Ends the question once it has been tried often enough, or cannot be tried any more. */
  function heed(view: SignInView): SignInView {
    if (isRefusal(view)) refused += 1;
    if (refused >= limits.askedTries) questions.answer({ answer: 'refused', why: 'notRecognised' });
    else if (view.state === 'lockedOut') questions.answer({ answer: 'undecided', why: 'lockedOut' });
    return view;
  }

  return {
    isOwnersFaceEnough,
    begin() {
      round.follow(settings());
      round.startAnew(settings());
    },
    async take({ member }, frame, checkpoint) {
      const judging = { settings: settings(), ...(member && { memberId: member.id }), onMatch: confirm, checkpoint };
      isConfirmed = false;
      const view = heed(await takeFrame(parts, round, frame, judging));
      return { view, isConfirmed };
    },
    stop() {
      refused = 0;
      round.startAnew(settings());
    },
  };
}
