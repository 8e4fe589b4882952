import { useSyncExternalStore } from 'react';
import type { AppState } from '#contract/calls/app.ts';
import { type EnrolmentPose, enrolmentPoses } from '#contract/face.ts';
import { hashOfMap, type MapRoute, parseMapRoute } from './map-route.ts';

const settingsSections = [
  'security',
  'learning',
  'attempt-faces',
  'watch',
  'keys',
  'pin',
  'backups',
  'privacy',
  'camera',
  'engine',
  'about',
] as const;

/** The sections of the settings, as an address names them. */
export type SettingsSection = (typeof settingsSections)[number];

/** Where someone who is signed in is: kept in the address's hash so that Back works and a reload stays. */
export type Route =
  | { readonly screen: 'home' }
  | { readonly screen: 'settings'; readonly section?: SettingsSection }
  | { readonly screen: 'how' }
  | { readonly screen: 'people' }
  | { readonly screen: 'photos' }
  | { readonly screen: 'activity' }
  | MapRoute
  | { readonly screen: 'person'; readonly memberId: number; readonly show?: 'flagged' }
  | { readonly screen: 'enrol'; readonly memberId: number; readonly poses?: readonly EnrolmentPose[] };

const isPose = (word: string): word is EnrolmentPose => (enrolmentPoses as readonly string[]).includes(word);

function enrolRoute(memberId: number, poseList: string | undefined): Route {
  const poses = (poseList ?? '').split('+').filter(isPose);
  return poses.length === 0 ? { screen: 'enrol', memberId } : { screen: 'enrol', memberId, poses };
}

/** The route a hash names; anything unknown is home. */
export function parseRoute(hash: string): Route {
  if (hash === '#/settings') return { screen: 'settings' };
  const section = settingsSections.find((name) => hash === `#/settings/${name}`);
  if (section !== undefined) return { screen: 'settings', section };
  if (hash === '#/how-it-works') return { screen: 'how' };
  if (hash === '#/people') return { screen: 'people' };
  if (hash === '#/people/photos') return { screen: 'photos' };
  if (hash === '#/activity') return { screen: 'activity' };
  const map = parseMapRoute(hash);
  if (map !== null) return map;
  const person = /^#\/people\/([1-9]\d{0,8})(?:\/(enrol(?:\/([a-z+]+))?|flagged))?$/.exec(hash);
  if (person === null) return { screen: 'home' };
  const memberId = Number(person[1]);
  if (person[2] === undefined) return { screen: 'person', memberId };
  return person[2] === 'flagged' ? { screen: 'person', memberId, show: 'flagged' } : enrolRoute(memberId, person[3]);
}

/** The hash of a route: the inverse of `parseRoute`. */
export function hashOf(route: Route): string {
  if (route.screen === 'home') return '#/';
  if (route.screen === 'settings') return route.section === undefined ? '#/settings' : `#/settings/${route.section}`;
  if (route.screen === 'how') return '#/how-it-works';
  if (route.screen === 'people') return '#/people';
  if (route.screen === 'photos') return '#/people/photos';
  if (route.screen === 'activity') return '#/activity';
  if (route.screen !== 'person' && route.screen !== 'enrol') return hashOfMap(route);
  const person = `#/people/${route.memberId}`;
  if (route.screen === 'person') return route.show === undefined ? person : `${person}/${route.show}`;
  return route.poses === undefined || route.poses.length === 0
    ? `${person}/enrol`
    : `${person}/enrol/${route.poses.join('+')}`;
}

/** Goes to a screen. */
export function navigate(route: Route): void {
  window.location.hash = hashOf(route);
}

/**
 * The hash to go to when the app's state changes, or null to stay: set-up leads to the owner's enrolment, a restored household to its home, locking forgets where one was,
 * and a new member never lands where the one before was.
 */
export function hashAfter(before: AppState | null, now: AppState): string | null {
  if (now.phase === 'signedIn' && before?.phase === 'firstRun')
    return hashOf(now.how === 'setup' ? { screen: 'enrol', memberId: now.member.id } : { screen: 'home' });
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
