import { useState, useSyncExternalStore } from 'react';
import type { AppState } from '#contract/calls/app.ts';
import type { Failure } from '#contract/failures.ts';
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
import { useClient } from '../state/client-context.ts';
import { RecoveryCodeContext } from '../state/recovery-code-context.ts';
import { useAppStore, useKnownAppState } from '../state/use-app.ts';
import { useFailureWords, useWords } from '../words/use-words.ts';
import styles from './app.module.css';
import { SignedIn } from './signed-in.tsx';
import { Toaster } from './toaster.tsx';

/** Says that Familiar cannot be reached, for as long as that is so. */
function ConnectionBanner() {
  const { shell } = useWords();
  const client = useClient();
  const connection = useSyncExternalStore(client.onConnection, client.connection);
  return (
    <div role="status">
      {connection === 'lost' && (
        <p className={styles.banner}>
          <Icon name="unplugged" />
          {shell.connectionLost}
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

function Starting() {
  const { shell } = useWords();
  return (
    <main className={styles.splash} aria-busy="true">
      <BrandMark size={72} />
      <VisuallyHidden as="p">{shell.starting}</VisuallyHidden>
    </main>
  );
}

/** Says why nothing can be shown, with a way to ask again. */
function NoAnswer({ failure }: { readonly failure: Failure }) {
  const { common, shell } = useWords();
  const sayFailure = useFailureWords();
  const store = useAppStore();
  return (
    <main className={styles.splash}>
      <BrandMark size={72} />
      <h1 className={styles.title}>{shell.noAnswer}</h1>
      <Notice kind="fault" action={<Button onClick={() => void store.reload()}>{common.tryAgain}</Button>}>
        {sayFailure(failure)}
      </Notice>
    </main>
  );
}

/** The page: the screen that fits the app's phase, and what lies over all screens. */
export function App() {
  const [recoveryCode, setRecoveryCode] = useState<string | null>(null);
  const known = useKnownAppState();
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
      {known.kind === 'loading' && <Starting />}
      {known.kind === 'failed' && <NoAnswer failure={known.failure} />}
      <Toaster />
    </>
  );
}
