import { Toast } from '@base-ui/react/toast';
import { useEffect, useState } from 'react';
import { hashOf, useRoute } from '../state/route.ts';
import type { SignedInState } from '../state/use-app.ts';
import { PresenceWatch } from './presence-watch.tsx';
import { SessionProviders } from './providers.tsx';
import { screens, showScreen } from './screens.tsx';
import styles from './signed-in.module.css';
import { TopBar } from './top-bar.tsx';
import { useScrollPlaces } from './use-scroll-places.ts';
import { useSessionTouch } from './use-session-touch.ts';

/** Takes every short message away when the calling component goes: what was said is not for the lock screen. */
function useNoToastsAfterwards(): void {
  const { close } = Toast.useToastManager();
  useEffect(() => () => close(), [close]);
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
      <PresenceWatch isHidden={isHidden} onHide={setIsHidden} isPaused={screens[route.screen].usesCamera === true} />
      <div className={styles.shell} data-hidden={isHidden || undefined} inert={isHidden}>
        <TopBar route={route} />
        <main className={styles.page} data-screen={route.screen}>
          {showScreen(route)}
        </main>
      </div>
    </SessionProviders>
  );
}
