import { Toast } from '@base-ui/react/toast';
import { useEffect, useState } from 'react';
import { ActivityScreen } from '../features/activity/activity-screen.tsx';
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
import { hashOf, type Route, useRoute } from '../state/route.ts';
import type { SignedInState } from '../state/use-app.ts';
import { PresenceWatch } from './presence-watch.tsx';
import { SessionProviders } from './providers.tsx';
import styles from './signed-in.module.css';
import { TopBar } from './top-bar.tsx';
import { useScrollPlaces } from './use-scroll-places.ts';
import { useSessionTouch } from './use-session-touch.ts';

/** Takes every short message away when the calling component goes: what was said to somebody who was signed in is not for the lock screen. */
function useNoToastsAfterwards(): void {
  const { close } = Toast.useToastManager();
  useEffect(() => () => close(), [close]);
}

function Screen({ route }: { readonly route: Route }) {
  switch (route.screen) {
    case 'home':
      return <HomeScreen />;
    case 'settings':
      return <SettingsScreen section={route.section ?? null} />;
    case 'how':
      return <HowItWorksRoute />;
    case 'people':
      return <PeopleScreen />;
    case 'photos':
      return <PhotosScreen />;
    case 'map':
      return <MapScreen key={hashOf(route)} isTunedAtFirst={route.show === 'tuned'} />;
    case 'pairs':
      return <PairsScreen />;
    case 'activity':
      return <ActivityScreen />;
    case 'whatIf':
      return <WhatIfScreen key={route.setAside.join()} setAside={route.setAside} />;
    case 'tuning':
      return <TuningScreen />;
    case 'compare':
      return <CompareScreen a={route.a} b={route.b} />;
    case 'person':
      return <PersonScreen key={hashOf(route)} memberId={route.memberId} show={route.show} />;
    case 'enrol':
      return <EnrolmentScreen key={hashOf(route)} memberId={route.memberId} poses={route.poses} />;
  }
}

/** Everything behind the lock. */
export function SignedIn({ app }: { readonly app: SignedInState }) {
  const route = useRoute();
  useSessionTouch();
  useScrollPlaces(hashOf(route));
  useNoToastsAfterwards();
  const [isHidden, setIsHidden] = useState(false);
  return (
    <SessionProviders app={app}>
      <PresenceWatch isHidden={isHidden} onHide={setIsHidden} isPaused={route.screen === 'enrol'} />
      <div className={styles.shell} data-hidden={isHidden || undefined} inert={isHidden}>
        <TopBar route={route} />
        <main className={styles.page} data-screen={route.screen}>
          <Screen route={route} />
        </main>
      </div>
    </SessionProviders>
  );
}
