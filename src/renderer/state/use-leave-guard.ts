import { useCallback, useEffect, useRef, useState } from 'react';

/** Holds the page at its address: told of each other hash that it is to go to; the undo lets go. */
function holdAddress(onHeld: (hash: string) => void): () => void {
  const here = window.location.hash;
  const held = new AbortController();
  const { signal } = held;
  const isElsewhere = (hash: string) => hash !== here;

  function beforehand(event: NavigateEvent): void {
    const { hash } = new URL(event.destination.url);
    // What the app does by itself, such as locking, goes through.
    if (!event.userInitiated || !event.hashChange || !event.cancelable || !isElsewhere(hash)) return;
    event.preventDefault();
    onHeld(hash);
  }
  // A key, or a browser that does not ask beforehand: the address comes back before anybody hears that it had gone.
  function afterwards(event: Event): void {
    const { hash } = window.location;
    if (!isElsewhere(hash)) return;
    event.stopImmediatePropagation();
    window.history.pushState(null, '', here);
    onHeld(hash);
  }
  if ('navigation' in window) window.navigation.addEventListener('navigate', beforehand, { signal });
  window.addEventListener('hashchange', afterwards, { capture: true, signal });
  return () => held.abort();
}

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
  const letGo = useRef<() => void>(() => undefined);
  useEffect(() => {
    if (!isUnsaved) return;
    letGo.current = holdAddress(setTarget);
    return letGo.current;
  }, [isUnsaved]);
  const stay = useCallback(() => setTarget(null), []);
  function leave(): void {
    letGo.current();
    setTarget(null);
    if (target !== null) window.location.hash = target;
  }
  return { isAsking: target !== null, stay, leave };
}
