import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { parseRoute } from '../state/route.ts';
import { pageAt } from '../state/settings-addresses.ts';
import { createScrollPlaces } from './scroll-places.ts';

/** A screen may have several addresses, as for what is chosen on it. */
function placeOf(hash: string): string {
  const route = parseRoute(hash);
  if (route.screen === 'settings') return `settings ${pageAt(route)}`;
  return 'memberId' in route ? `${route.screen} ${route.memberId}` : route.screen;
}

/** A screen fills while its answers come; after this it is as long as it will be. */
const fillsForMs = 2000;
const ownMoves = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

function entryNumber(): number | null {
  const state: unknown = window.history.state;
  return typeof state === 'object' && state !== null && 'entry' in state && typeof state.entry === 'number'
    ? state.entry
    : null;
}

/**
 * Keeps a place while the page fills, which also grows above it, until the person moves or time is up; then calls
 * `onEnd`. Returns its undo.
 */
function holdWhileFilling(top: number, onEnd: () => void): () => void {
  const reach = (): void => window.scrollTo(0, top);
  const growth = new ResizeObserver(reach);
  const timer = window.setTimeout(() => stop(), fillsForMs);
  let isOver = false;
  function stop(): void {
    if (isOver) return;
    isOver = true;
    growth.disconnect();
    window.clearTimeout(timer);
    for (const move of ownMoves) window.removeEventListener(move, stop);
    onEnd();
  }
  for (const move of ownMoves) window.addEventListener(move, stop, { passive: true });
  growth.observe(document.body);
  reach();
  return stop;
}

/**
 * Shows a new screen from its top, and one that Back or Forward leads to where it was left. `hash` names the entry of
 * the history that is shown.
 */
export function useScrollPlaces(hash: string): void {
  const [places] = useState(createScrollPlaces);
  const shown = useRef(placeOf(hash));
  const isReturning = useRef(false);

  useEffect(() => {
    const before = window.history.scrollRestoration;
    window.history.scrollRestoration = 'manual';
    const note = (): void => {
      if (!isReturning.current) places.note(window.scrollY);
    };
    window.addEventListener('scroll', note, { passive: true });
    return () => {
      window.removeEventListener('scroll', note);
      window.history.scrollRestoration = before;
    };
  }, [places]);

  useLayoutEffect(() => {
    const { entry, top } = places.show(entryNumber());
    if (entryNumber() === null) window.history.replaceState({ entry }, '');
    const place = placeOf(hash);
    const isSamePlace = shown.current === place;
    shown.current = place;
    if (top !== null) {
      isReturning.current = true;
      return holdWhileFilling(top, () => {
        isReturning.current = false;
      });
    }
    if (!isSamePlace) window.scrollTo(0, 0);
    return undefined;
  }, [places, hash]);
}
