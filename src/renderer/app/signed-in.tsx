import { Toast } from '@base-ui/react/toast';
import { useEffect, useRef, useState } from 'react';
import { CameraLeftContext } from '../camera/camera-left-context.ts';
import { Quiet } from '../kit/quiet.tsx';
import { ScreenTitle } from '../kit/screen-title.tsx';
import { ProveOwnerForm } from '../parts/prove-owner.tsx';
import { hashOf, useRoute } from '../state/route.ts';
import type { SignedInState } from '../state/use-app.ts';
import { useWords } from '../words/use-words.ts';
import { KeyboardHelp } from './keyboard-help.tsx';
import { PresenceWatch } from './presence-watch.tsx';
import { SessionProviders } from './providers.tsx';
import { screens, showScreen, takesProof } from './screens.tsx';
import styles from './signed-in.module.css';
import { SkipLink } from './skip-link.tsx';
import { TopBar } from './top-bar.tsx';
import { useScrollPlaces } from './use-scroll-places.ts';
import { useSessionTouch } from './use-session-touch.ts';

/** Takes every short message away when the calling component goes: what was said is not for the lock screen. */
function useNoToastsAfterwards(): void {
  const { close } = Toast.useToastManager();
  useEffect(() => () => close(), [close]);
}

/** Stands in the place of an owner's screen until an owner who was only recognised has proved the role. */
function ProveFirst() {
  const { proveOwner: words } = useWords().parts;
  return (
    <section className={styles.proof}>
      <ScreenTitle windowTitle={words.title}>{words.title}</ScreenTitle>
      <Quiet>{words.why}</Quiet>
      <ProveOwnerForm />
    </section>
  );
}

type Props = {
  readonly app: SignedInState;
  /** Whether another program asks who is there: its look has the camera. */
  readonly isAsked?: boolean;
};

/** Everything behind the lock. */
export function SignedIn({ app, isAsked = false }: Props) {
  const route = useRoute();
  useSessionTouch();
  useScrollPlaces(hashOf(route));
  useNoToastsAfterwards();
  const [isHidden, setIsHidden] = useState(false);
  const main = useRef<HTMLElement>(null);
  const mustProve = app.recognisedOwner !== null && takesProof(route.screen);
  const usesCamera = screens[route.screen].usesCamera === true && !mustProve;
  return (
    <CameraLeftContext.Provider value={isAsked}>
      <SessionProviders app={app}>
        <PresenceWatch isHidden={isHidden} onHide={setIsHidden} isPaused={usesCamera || isAsked} />
        <div className={styles.shell} data-hidden={isHidden || undefined} inert={isHidden}>
          <SkipLink to={main} />
          <TopBar route={route} />
          <main ref={main} tabIndex={-1} className={styles.page} data-screen={route.screen}>
            {mustProve ? <ProveFirst /> : showScreen(route)}
          </main>
          <KeyboardHelp />
        </div>
      </SessionProviders>
    </CameraLeftContext.Provider>
  );
}
