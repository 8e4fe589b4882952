import { FreshOwner } from '../components/fresh-owner.tsx';
import { type Route, useRoute } from '../state/route.ts';
import { SignedInContext, type SignedInState } from '../state/use-app.ts';
import { useSessionTouch } from '../state/use-session-touch.ts';
import { EnrolmentScreen } from './enrolment/enrolment-screen.tsx';
import { HomeScreen } from './home/home-screen.tsx';
import { PersonScreen } from './person/person-screen.tsx';
import { SettingsScreen } from './settings/settings-screen.tsx';
import { TopBar } from './top-bar.tsx';

function Screen({ route }: { readonly route: Route }) {
  switch (route.screen) {
    case 'home':
      return <HomeScreen />;
    case 'settings':
      return <SettingsScreen />;
    case 'person':
      return <PersonScreen key={route.memberId} memberId={route.memberId} />;
    case 'enrol':
      return <EnrolmentScreen key={route.memberId} memberId={route.memberId} />;
  }
}

/** Everything behind the lock. */
export function SignedIn({ app }: { readonly app: SignedInState }) {
  const route = useRoute();
  useSessionTouch();
  return (
    <SignedInContext.Provider value={app}>
      <FreshOwner>
        <div className="shell">
          <TopBar route={route} />
          <main className="page">
            <Screen route={route} />
          </main>
        </div>
      </FreshOwner>
    </SignedInContext.Provider>
  );
}
