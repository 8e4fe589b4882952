import { useCallback, useEffect, useRef, useState } from 'react';
import { useAppStore } from './use-app.ts';

type Hold = {
  /** Whether a hash shows what is held, too: it is reached without a question. */
  readonly isWithin: (hash: string) => boolean;
  /** False once the app goes elsewhere by itself, as it does when it locks. */
  readonly isAsked: () => boolean;
  /** Told of each hash that the page was to go to. */
  readonly onHeld: (hash: string) => void;
};

/** Holds the page at its address until the undo lets go. */
function holdAddress({ isWithin, isAsked, onHeld }: Hold): () => void {
  let here = window.location.hash;
  const held = new AbortController();
  const { signal } = held;

  function beforehand(event: NavigateEvent): void {
    const { hash } = new URL(event.destination.url);
    if (!event.userInitiated || !event.hashChange || !event.cancelable) return;
    if (hash === here || isWithin(hash)) return;
    event.preventDefault();
    onHeld(hash);
  }
  // A key, or a browser that does not ask beforehand: the address comes back before anybody hears that it had gone.
  function afterwards(event: Event): void {
    const { hash } = window.location;
    if (isWithin(hash)) here = hash;
    if (hash === here || !isAsked()) return;
    event.stopImmediatePropagation();
    window.history.pushState(null, '', here);
    onHeld(hash);
  }
  if ('navigation' in window) window.navigation.addEventListener('navigate', beforehand, { signal });
  // Back is told by the first, and an address that is typed by the second alone.
  for (const name of ['popstate', 'hashchange']) window.addEventListener(name, afterwards, { capture: true, signal });
  // Closing and loading again: a browser asks in words of its own, the desktop app's window by a box.
  window.addEventListener('beforeunload', (event) => event.preventDefault(), { signal });
  return () => held.abort();
}

/** Where somebody wanted to go from a screen with something unsaved, and how they go on or stay. */
export type LeaveGuard = { readonly isAsking: boolean; readonly stay: () => void; readonly leave: () => void };

const nowhere = (): boolean => false;

/**
 * Holds somebody on a screen who leaves it while something there is not saved: by a link, a key, the Back button, or by
 * closing the page. `isAsking` until `stay` or `leave` answers. `isWithin` keeps its identity between renders.
 */
export function useLeaveGuard(isUnsaved: boolean, isWithin: Hold['isWithin'] = nowhere): LeaveGuard {
  const store = useAppStore();
  const [target, setTarget] = useState<string | null>(null);
  const letGo = useRef<() => void>(() => undefined);
  useEffect(() => {
    if (!isUnsaved) return;
    function isAsked(): boolean {
      const known = store.get();
      return known.kind === 'known' && known.app.phase === 'signedIn';
    }
    letGo.current = holdAddress({ isWithin, isAsked, onHeld: setTarget });
    return letGo.current;
  }, [isUnsaved, isWithin, store]);
  const stay = useCallback(() => setTarget(null), []);
  function leave(): void {
    letGo.current();
    setTarget(null);
    if (target !== null) window.location.hash = target;
  }
  return { isAsking: target !== null, stay, leave };
}
