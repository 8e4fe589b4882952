import type { ReactNode } from 'react';
import { ActivityScreen } from '../features/activity/activity-screen.tsx';
import { UnknownScreen } from '../features/activity/unknown/unknown-screen.tsx';
import { HomeScreen } from '../features/home/home-screen.tsx';
import { HowItWorksRoute } from '../features/how-it-works/how-it-works-route.tsx';
import { MapScreen } from '../features/map/board/map-screen.tsx';
import { CompareScreen } from '../features/map/compare/compare-screen.tsx';
import { PairsScreen } from '../features/map/pairs/pairs-screen.tsx';
import { TuningScreen } from '../features/map/tuning/tuning-screen.tsx';
import { WhatIfScreen } from '../features/map/what-if/what-if-screen.tsx';
import { EnrolmentScreen } from '../features/people/enrolment/enrolment-screen.tsx';
import { PhotosScreen } from '../features/people/intake/photos-screen.tsx';
import { PeopleScreen } from '../features/people/people-screen.tsx';
import { PersonScreen } from '../features/people/person-screen.tsx';
import { SettingsScreen } from '../features/settings/settings-screen.tsx';
import type { IconName } from '../kit/icon.tsx';
import { BackLink } from '../kit/text-link.tsx';
import { hashOf, type Route, type RouteOf, type ScreenName } from '../state/route.ts';
import { pageAt } from '../state/settings-addresses.ts';
import { useSignedIn } from '../state/use-app.ts';
import { useWords } from '../words/use-words.ts';

/** The places of the main navigation, in its order, with their signs; each leads to the screen of its name. */
export const places = {
  home: 'home',
  people: 'people',
  map: 'map',
  activity: 'pulse',
  settings: 'settings',
} as const satisfies Partial<Record<ScreenName, IconName>>;
export type Place = keyof typeof places;

/** What the shell knows of a screen; its address stands in `state/addresses.ts`. */
type Screen<S extends ScreenName> = {
  /** The place of the navigation within which the screen lies. */
  readonly place: Place;
  /** Where those find it to whom that place is not offered. */
  readonly otherPlace?: Place;
  /** To whom the navigation offers it. The host decides what it answers to whom. */
  readonly offeredTo: 'everyone' | 'owner';
  /** True where an owner sees an owner's things although it is offered to everyone. */
  readonly showsOwnersMore?: true;
  /** True for a screen that uses the camera, which then watches nobody else. */
  readonly usesCamera?: true;
  /** A key makes another address of the same screen begin anew. */
  readonly show: (route: RouteOf<S>) => ReactNode;
};

/** The way back from "How it works": to the map, or for those without one to the settings. */
function BackFromHow() {
  const { back } = useWords().howItWorks;
  const hasMap = useOfferedPlaces().includes('map');
  return (
    <BackLink href={hashOf(hasMap ? { screen: 'map' } : { screen: 'settings', section: 'about' })}>
      {hasMap ? back.map : back.settings}
    </BackLink>
  );
}

/** The places that the navigation offers to who is signed in. */
export function useOfferedPlaces(): readonly Place[] {
  const { member, recognisedOwner } = useSignedIn();
  return (Object.keys(places) as Place[]).filter(
    (place) => screens[place].offeredTo === 'everyone' || member.role === 'owner' || recognisedOwner !== null,
  );
}

/** Every screen behind the lock. */
export const screens: { readonly [S in ScreenName]: Screen<S> } = {
  home: { place: 'home', offeredTo: 'everyone', show: () => <HomeScreen /> },
  people: { place: 'people', offeredTo: 'everyone', showsOwnersMore: true, show: () => <PeopleScreen /> },
  photos: { place: 'people', offeredTo: 'owner', show: () => <PhotosScreen /> },
  person: {
    place: 'people',
    offeredTo: 'everyone',
    showsOwnersMore: true,
    show: (route) => <PersonScreen key={hashOf(route)} memberId={route.memberId} show={route.show} />,
  },
  enrol: {
    place: 'people',
    offeredTo: 'everyone',
    showsOwnersMore: true,
    usesCamera: true,
    show: (route) => <EnrolmentScreen key={hashOf(route)} memberId={route.memberId} poses={route.poses} />,
  },
  map: {
    place: 'map',
    offeredTo: 'owner',
    show: (route) => <MapScreen key={hashOf(route)} isTunedAtFirst={route.show === 'tuned'} />,
  },
  pairs: { place: 'map', offeredTo: 'owner', show: () => <PairsScreen /> },
  compare: { place: 'map', offeredTo: 'owner', show: ({ a, b }) => <CompareScreen a={a} b={b} /> },
  whatIf: {
    place: 'map',
    offeredTo: 'owner',
    show: (route) => <WhatIfScreen key={hashOf(route)} setAside={route.setAside} />,
  },
  tuning: { place: 'map', offeredTo: 'owner', show: () => <TuningScreen /> },
  activity: { place: 'activity', offeredTo: 'everyone', show: () => <ActivityScreen /> },
  unknownFaces: { place: 'activity', offeredTo: 'owner', show: () => <UnknownScreen /> },
  settings: {
    place: 'settings',
    offeredTo: 'everyone',
    show: (route) => <SettingsScreen page={pageAt(route)} section={route.section ?? null} />,
  },
  how: {
    place: 'map',
    otherPlace: 'settings',
    offeredTo: 'everyone',
    show: () => <HowItWorksRoute back={<BackFromHow />} />,
  },
};

/** Whether an owner who was only recognised has to prove the role before this screen. */
export function takesProof(screen: ScreenName): boolean {
  const { offeredTo, showsOwnersMore = false } = screens[screen];
  return offeredTo === 'owner' || showsOwnersMore;
}

/** The screen that a route names. */
export function showScreen(route: Route): ReactNode {
  const { show } = screens[route.screen] as { readonly show: (route: Route) => ReactNode };
  return show(route);
}
