import { useState } from 'react';
import type { AppState } from '#contract/calls/app.ts';
import { FirstRunScreen } from '../features/first-run/first-run-screen.tsx';
import { RecoveryCodeScreen } from '../features/first-run/recovery-code-screen.tsx';
import { Greeting } from '../features/lock/greeting.tsx';
import { LockScreen } from '../features/lock/lock-screen.tsx';
import { SealedScreen } from '../features/lock/sealed-screen.tsx';
import { BrandMark } from '../kit/brand-mark.tsx';
import { Button } from '../kit/button.tsx';
import { Icon } from '../kit/icon.tsx';
import { Notice } from '../kit/notice.tsx';
import { VisuallyHidden } from '../kit/visually-hidden.tsx';
import { RecoveryCodeContext } from '../state/recovery-code-context.ts';
import { useAppStore, useKnownAppState } from '../state/use-app.ts';
import { useConnection } from '../state/use-connection.ts';
import styles from './app.module.css';
import { SignedIn } from './signed-in.tsx';
import { Toaster } from './toaster.tsx';

/** Says that Familiar cannot be reached, for as long as that is so. */
function ConnectionBanner() {
  const connection = useConnection();
  return (
    <div role="status">
      {connection === 'lost' && (
        <p className={styles.banner}>
          <Icon name="unplugged" />
          The connection to Familiar is lost. This page tries again by itself; is the program still running?
        </p>
      )}
    </div>
  );
}

function Phase({ app }: { readonly app: AppState }) {
  switch (app.phase) {
    case 'firstRun':
      return <FirstRunScreen app={app} />;
    case 'sealed':
      return <SealedScreen app={app} />;
    case 'locked':
      return <LockScreen app={app} />;
    case 'signedIn':
      return <SignedIn key={app.member.id} app={app} />;
  }
}

/** The page: the screen that fits the app's phase, and what lies over all screens. */
export function App() {
  const [recoveryCode, setRecoveryCode] = useState<string | null>(null);
  const known = useKnownAppState();
  const store = useAppStore();
  return (
    <>
      <ConnectionBanner />
      {known.kind === 'known' && (
        <RecoveryCodeContext.Provider value={setRecoveryCode}>
          {recoveryCode !== null && known.app.phase === 'signedIn' ? (
            <RecoveryCodeScreen
              householdName={known.app.householdName}
              code={recoveryCode}
              onKept={() => setRecoveryCode(null)}
            />
          ) : (
            <>
              <Phase app={known.app} />
              <Greeting app={known.app} />
            </>
          )}
        </RecoveryCodeContext.Provider>
      )}
      {known.kind === 'loading' && (
        <main className={styles.splash} aria-busy="true">
          <BrandMark size={72} />
          <VisuallyHidden as="p">Familiar is starting</VisuallyHidden>
        </main>
      )}
      {known.kind === 'failed' && (
        <main className={styles.splash}>
          <BrandMark size={72} />
          <h1 className={styles.title}>Familiar does not answer</h1>
          <Notice kind="fault" action={<Button onClick={() => void store.reload()}>Try again</Button>}>
            {known.failure.message}
          </Notice>
        </main>
      )}
      <Toaster />
    </>
  );
}
