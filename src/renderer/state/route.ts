import { useSyncExternalStore } from 'react';
import type { AppState } from '../../shared/calls/app.ts';

/** Where someone who is signed in is: kept in the address's hash so that Back works and a reload stays. */
export type Route =
  | { readonly screen: 'home' }
  | { readonly screen: 'settings' }
  | { readonly screen: 'person'; readonly memberId: number }
  | { readonly screen: 'enrol'; readonly memberId: number };

/** The route a hash names; anything unknown is home. */
export function parseRoute(hash: string): Route {
  if (hash === '#/settings') return { screen: 'settings' };
  const person = /^#\/people\/([1-9]\d{0,8})(\/enrol)?$/.exec(hash);
  if (person === null) return { screen: 'home' };
  return { screen: person[2] === undefined ? 'person' : 'enrol', memberId: Number(person[1]) };
}

/** The hash of a route: the inverse of `parseRoute`. */
export function hashOf(route: Route): string {
  if (route.screen === 'home') return '#/';
  if (route.screen === 'settings') return '#/settings';
  return `#/people/${route.memberId}${route.screen === 'enrol' ? '/enrol' : ''}`;
}

/** Goes to a screen. */
export function navigate(route: Route): void {
  window.location.hash = hashOf(route);
}

/**
 * The hash to go to when the app's state changes, or null to stay: set-up leads to the owner's enrolment, locking forgets where one was,
 * and a new member never lands where the one before was.
 */
export function hashAfter(before: AppState | null, now: AppState): string | null {
  if (now.phase === 'signedIn' && before?.phase === 'firstRun') return hashOf({ screen: 'enrol', memberId: now.member.id });
  if (now.phase !== 'signedIn') return hashOf({ screen: 'home' });
  return null;
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}

/** The current route, following the address. */
export function useRoute(): Route {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash);
  return parseRoute(hash);
}
