import { useCallback, useEffect, useRef, useState } from 'react';

/**
 * Holds somebody on a screen who leaves it while something there is not saved: by a link, a key or the Back button.
 * `isAsking` until `stay` or `leave` answers.
 */
export function useLeaveGuard(isUnsaved: boolean): {
  readonly isAsking: boolean;
  readonly stay: () => void;
  readonly leave: () => void;
} {
  const [target, setTarget] = useState<string | null>(null);
  const isLeaving = useRef(false);
  useEffect(() => {
    if (!isUnsaved) return;
    const here = window.location.hash;
    isLeaving.current = false;
    const hold = (event: Event): void => {
      const there = window.location.hash;
      if (isLeaving.current || there === here) return;
      // Before anybody else hears of it: the screen stays, and so does its address.
      event.stopImmediatePropagation();
      window.history.pushState(null, '', here === '' ? '#' : here);
      setTarget(there);
    };
    window.addEventListener('hashchange', hold, { capture: true });
    return () => window.removeEventListener('hashchange', hold, { capture: true });
  }, [isUnsaved]);
  const stay = useCallback(() => setTarget(null), []);
  function leave(): void {
    isLeaving.current = true;
    setTarget(null);
    if (target !== null) window.location.hash = target;
  }
  return { isAsking: target !== null, stay, leave };
}
