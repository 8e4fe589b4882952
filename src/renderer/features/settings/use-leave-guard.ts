import { useEffect, useRef, useState } from 'react';
import type { KnownAppState } from '#renderer/state/app-store.ts';
import { parseRoute } from '#renderer/state/route.ts';
import { pageAt, type SettingsPage } from '#renderer/state/settings-addresses.ts';
import { useAppStore } from '#renderer/state/use-app.ts';

function isOnPage(hash: string, page: SettingsPage): boolean {
  const route = parseRoute(hash);
  return route.screen === 'settings' && pageAt(route) === page;
}

/** The hash to which a press on a link leads in this window; null for any other press. */
function hashPressed(event: MouseEvent): string | null {
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return null;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const href = link?.getAttribute('href') ?? '';
  return href.startsWith('#/') ? href : null;
}

/** False once the screen is locked: the app goes to its first screen then, and nobody is asked. */
const isSignedIn = (known: KnownAppState): boolean => known.kind === 'known' && known.app.phase === 'signedIn';

/**
 * Holds somebody on a page of the settings while `isOn`: a link is not followed, and Back or another address is taken
 * back, until they have said what becomes of their changes.
 */
function useHold(isOn: boolean, page: SettingsPage, onLeave: (hash: string) => void) {
  const store = useAppStore();
  const leaving = useRef(false);
  const ask = useRef(onLeave);
  useEffect(() => {
    ask.current = onLeave;
  });
  useEffect(() => {
    if (!isOn) return;
    leaving.current = false;
    let held = window.location.hash;
    function onClick(event: MouseEvent): void {
      const hash = hashPressed(event);
      if (hash === null || isOnPage(hash, page)) return;
      event.preventDefault();
      event.stopPropagation();
      ask.current(hash);
    }
    function onHash(event: Event): void {
      const { hash } = window.location;
      if (isOnPage(hash, page)) held = hash;
      if (leaving.current || hash === held || !isSignedIn(store.get())) return;
      event.stopImmediatePropagation();
      window.history.pushState(null, '', held);
      ask.current(hash);
    }
    window.addEventListener('click', onClick, { capture: true });
    // Back is told by the first, before anything is drawn anew, and an address that is typed by the second alone.
    window.addEventListener('popstate', onHash, { capture: true });
    window.addEventListener('hashchange', onHash, { capture: true });
    return () => {
      window.removeEventListener('click', onClick, { capture: true });
      window.removeEventListener('popstate', onHash, { capture: true });
      window.removeEventListener('hashchange', onHash, { capture: true });
    };
  }, [isOn, page, store]);
  return leaving;
}

/** Where somebody wanted to go from a page with unsaved changes, and how they go on or stay. */
export type LeaveGuard = { readonly isAsking: boolean; readonly stay: () => void; readonly leave: () => void };

/** Asks before a page is left while `isOn`. */
export function useLeaveGuard(isOn: boolean, page: SettingsPage): LeaveGuard {
  const [wanted, setWanted] = useState<string | null>(null);
  const leaving = useHold(isOn, page, setWanted);
  return {
    isAsking: wanted !== null,
    stay: () => setWanted(null),
    leave() {
      if (wanted === null) return;
      leaving.current = true;
      setWanted(null);
      window.location.hash = wanted;
    },
  };
}
