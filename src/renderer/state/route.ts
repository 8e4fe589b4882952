import { useSyncExternalStore } from 'react';
import type { AppState } from '#contract/calls/app.ts';
import { addresses } from './addresses.ts';

/** The screens behind the lock. */
export type ScreenName = keyof typeof addresses;

/** One screen with what its address says of it. */
export type RouteOf<S extends ScreenName> = { readonly screen: S } & NonNullable<
  ReturnType<(typeof addresses)[S]['read']>
>;

/** Where someone who is signed in is: kept in the address's hash so that Back works and a reload stays. */
export type Route = { [S in ScreenName]: RouteOf<S> }[ScreenName];

const home: Route = { screen: 'home' };

/** The route a hash names; anything unknown is home. */
export function parseRoute(hash: string): Route {
  if (!hash.startsWith('#/')) return home;
  const words = hash.slice(2).split('/');
  for (const screen of Object.keys(addresses) as ScreenName[]) {
    const params = addresses[screen].read(words);
    if (params !== null) return { screen, ...params } as Route;
  }
  return home;
}

/** The hash of a route: the inverse of `parseRoute`. */
export function hashOf(route: Route): string {
  const { write } = addresses[route.screen] as { readonly write: (params: Route) => readonly string[] };
  return `#/${write(route).join('/')}`;
}

/** Goes to a screen. */
export function navigate(route: Route): void {
  window.location.hash = hashOf(route);
}

/**
 * The hash to go to when the app's state changes, or null to stay: set-up leads to the owner's enrolment, a restored
 * household to its home, locking forgets where one was, and a new member never lands where the one before was.
 */
export function hashAfter(before: AppState | null, now: AppState): string | null {
  if (now.phase === 'signedIn' && before?.phase === 'firstRun')
    return hashOf(now.how === 'setup' ? { screen: 'enrol', memberId: now.member.id } : home);
  if (now.phase !== 'signedIn') return hashOf(home);
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
