import { FamiliarError } from '#contract/result.ts';
import type { Store } from '#core/ports/store.ts';
import type { HandlersOf } from '../gate/handlers.ts';
import type { ProgramsLook } from './look-for-program.ts';
import type { Question, Questions } from './questions.ts';

type Parts = {
  readonly questions: Questions;
  readonly look: ProgramsLook;
  readonly store: { readonly settings: Pick<Store['settings'], 'read'> };
};

/** What the screen does about the question that waits: it looks when somebody wants that, or says no. */
export function createAskedHandlers({ questions, look, store }: Parts): HandlersOf<'asked'> {
  function required(questionId: number): Question {
    const question = questions.current();
    if (question?.id !== questionId) throw new FamiliarError('askedOver');
    return question;
  }

  return {
    'asked.current': () => {
      const question = questions.current();
      const isOwnersFaceEnough = look.isOwnersFaceEnough();
      if (question === null) return { isOwnersFaceEnough, question };
      const { id, asker, member, until } = question;
      const looksAtOnce = store.settings.read().programsLookAtOnce;
      const shown = { id, ...asker, memberName: member?.name ?? null, until, looksAtOnce };
      return { isOwnersFaceEnough, question: shown };
    },
    'asked.begin': ({ questionId }) => {
      required(questionId);
      look.begin();
      return {};
    },
    'asked.frame': ({ questionId, frame }, { checkpoint }) =>
      look.take(required(questionId), frame, () => {
        checkpoint();
        required(questionId);
      }),
    'asked.decline': ({ questionId }) => {
      required(questionId);
      questions.answer({ answer: 'refused', why: 'declined' });
      return {};
    },
  };
}
