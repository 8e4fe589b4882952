import { useCallback, useEffect, useRef, useState } from 'react';
import type { Failure } from '#contract/failures.ts';
import type { Result } from '#contract/result.ts';

/** What a person sets off: whether it is on its way, why the last try failed, and `run`, which answers null then. */
export type Action<A extends readonly unknown[], T> = {
  readonly pending: boolean;
  readonly failure: Failure | null;
  readonly run: (...args: A) => Promise<T | null>;
  readonly forget: () => void;
};

/** Shows the progress and the failure of a call. A second run while one is on its way is ignored. */
export function useAction<A extends readonly unknown[], T>(perform: (...args: A) => Promise<Result<T>>): Action<A, T> {
  const [pending, setPending] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const latest = useRef(perform);
  const busy = useRef(false);
  useEffect(() => {
    latest.current = perform;
  });

  const run = useCallback(async (...args: A): Promise<T | null> => {
    if (busy.current) return null;
    busy.current = true;
    setPending(true);
    setFailure(null);
    const answer = await latest.current(...args);
    busy.current = false;
    setPending(false);
    if (answer.ok) return answer.value;
    setFailure(answer.error);
    return null;
  }, []);

  const forget = useCallback(() => setFailure(null), []);
  return { pending, failure, run, forget };
}
