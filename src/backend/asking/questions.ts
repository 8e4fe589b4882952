import type { Asker } from '#contract/asker.ts';
import type { ConfirmAnswer } from '#contract/asking.ts';
import type { Clock, Log } from '#core/ports/host.ts';

/** What another program asks, while it waits. */
export type Question = {
  readonly id: number;
  readonly asker: Asker;
  /** The one member it is about; null where any will do. */
  readonly member: { readonly id: number; readonly name: string } | null;
  /** When it runs out, by the wall clock. */
  readonly until: number;
  /** When it came, by the monotonic clock. */
  readonly startedAt: number;
};

/** The one question that waits, if any. */
export type Questions = {
  readonly current: () => Question | null;
  /**
   * Puts a question and waits for its answer, at the longest for its time.
   * @param signal ends it where the program goes away
   */
  readonly put: (
    question: Omit<Question, 'id' | 'until' | 'startedAt'>,
    timeoutMs: number,
    signal: AbortSignal,
  ) => Promise<ConfirmAnswer>;
  /** Answers the question that waits. */
  readonly answer: (answer: ConfirmAnswer) => void;
};

type Parts = {
  readonly clock: Clock;
  /** Called with a question that is over, before its program is told. */
  readonly onOver: (question: Question, answer: ConfirmAnswer) => void;
  readonly onChange: () => void;
  readonly log: Log;
};

/** Holds one question at a time. The caller sees to it that none waits before another is put. */
export function createQuestions({ clock, onOver, onChange, log }: Parts): Questions {
  let waiting: { readonly question: Question; readonly end: (answer: ConfirmAnswer) => void } | null = null;
  let lastId = 0;

  function answer(given: ConfirmAnswer): void {
    if (waiting === null) return;
    const { question, end } = waiting;
    try {
      onOver(question, given);
    } catch (error) {
      log.error('What a program asked could not be brought to its end', error);
    }
    waiting = null;
    end(given);
    onChange();
  }

  return {
    current: () => waiting?.question ?? null,
    put(asked, timeoutMs, signal) {
      lastId += 1;
      const question = { ...asked, id: lastId, until: clock.now() + timeoutMs, startedAt: clock.monotonic() };
      return new Promise((resolve) => {
        const giveUp = (): void => answer({ answer: 'undecided', why: 'timeout' });
        const timer = setTimeout(giveUp, timeoutMs).unref();
        signal.addEventListener('abort', giveUp, { once: true });
        const end = (given: ConfirmAnswer): void => {
          clearTimeout(timer);
          signal.removeEventListener('abort', giveUp);
          resolve(given);
        };
        waiting = { question, end };
        onChange();
      });
    },
    answer,
  };
}
