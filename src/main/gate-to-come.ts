import type { Dispatcher } from '#contract/dispatcher.ts';
import { failureOf, type Result } from '#contract/result.ts';

const notAnswering: Result<never> = { ok: false, error: failureOf('notAnswering') };

/**
 * The gate of a backend that is still opening, so that the page can be drawn meanwhile: calls wait for it, events begin
 * with it. Where it does not open, no call is answered but by a failure.
 */
export function gateToCome(opening: Promise<{ readonly dispatcher: Dispatcher }>): Dispatcher {
  const gate = opening.then(
    ({ dispatcher }) => dispatcher,
    () => null,
  );
  return {
    call: async (name, input) => (await gate)?.call(name, input) ?? notAnswering,
    subscribe(listener) {
      let isOver = false;
      let stop = (): void => {
        isOver = true;
      };
      void gate.then((dispatcher) => {
        if (!isOver && dispatcher !== null) stop = dispatcher.subscribe(listener);
      });
      return () => stop();
    },
  };
}
