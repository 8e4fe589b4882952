import { type ComponentProps, useEffect, useRef, useState } from 'react';
import type { AppState } from '#contract/calls/app.ts';
import type { Failure } from '#contract/failures.ts';
import { QuestionDialog, QuestionScreen } from '../features/asked/question-views.tsx';
import { useQuestion } from '../features/asked/use-question.ts';
import { FirstRunScreen } from '../features/first-run/first-run-screen.tsx';
import { RecoveryCodeScreen } from '../features/first-run/recovery-code-screen.tsx';
import { Greeting } from '../features/lock/greeting.tsx';
import { LockScreen } from '../features/lock/lock-screen.tsx';
import { NoConnectionScreen } from '../features/lock/no-connection-screen.tsx';
import { SealedScreen } from '../features/lock/sealed-screen.tsx';
import { BrandMark } from '../kit/brand-mark.tsx';
import { Button } from '../kit/button.tsx';
import { Notice } from '../kit/notice.tsx';
import { VisuallyHidden } from '../kit/visually-hidden.tsx';
import type { KnownAppState } from '../state/app-store.ts';
import { useClient } from '../state/client-context.ts';
import { RecoveryCodeContext } from '../state/recovery-code-context.ts';
import { useAction } from '../state/use-action.ts';
import { useAppStore, useKnownAppState } from '../state/use-app.ts';
import { useConnection } from '../state/use-connection.ts';
import { useFailureWords, useWords } from '../words/use-words.ts';
import styles from './app.module.css';
import { BesideTheLock } from './beside-the-lock.tsx';
import { SignInSound } from './sign-in-sound.tsx';
import { SignedIn } from './signed-in.tsx';
import { Toaster } from './toaster.tsx';

type OpenState = Extract<AppState, { phase: 'locked' | 'signedIn' }>;

/** What an open household shows, and the question of another program where one waits. */
function OpenPhase({ app }: { readonly app: OpenState }) {
  const question = useQuestion();
  if (app.phase === 'signedIn')
    return (
      <>
        <SignedIn key={app.member.id} app={app} isAsked={question !== null} />
        {question !== null && <QuestionDialog {...question} />}
      </>
    );
  if (question !== null) return <QuestionScreen {...question} />;
  return (
    <BesideTheLock>
      <LockScreen app={app} />
    </BesideTheLock>
  );
}

function Phase({ app }: { readonly app: AppState }) {
  switch (app.phase) {
    case 'firstRun':
      return <FirstRunScreen app={app} />;
    case 'sealed':
      return (
        <BesideTheLock>
          <SealedScreen app={app} />
        </BesideTheLock>
      );
    case 'locked':
    case 'signedIn':
      return <OpenPhase app={app} />;
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

/**
 * A recovery code that is being shown, and how to show or drop one. It goes with the session that it was made in, and
 * once the host has ended; a connection that is lost for a moment leaves it, since nobody could see it again.
 */
function useShownRecoveryCode(known: KnownAppState): readonly [string | null, (code: string | null) => void] {
  const connection = useConnection();
  const [code, setCode] = useState<string | null>(null);
  const session = useRef<number | null>(null);
  useEffect(() => {
    if (known.kind !== 'known') return;
    const memberId = known.app.phase === 'signedIn' ? known.app.member.id : null;
    if (session.current !== null && session.current !== memberId) setCode(null);
    session.current = memberId;
  }, [known]);
  useEffect(() => {
    if (connection === 'ended' || connection === 'shutOut') setCode(null);
  }, [connection]);
  return [code, setCode];
}

type ShownCode = Pick<ComponentProps<typeof RecoveryCodeScreen>, 'householdName' | 'code'> & {
  readonly onLeave: () => void;
};

/** The code over everything else until the person leaves it; the host is told where they say that they have it. */
function ShownRecoveryCode({ onLeave, ...shown }: ShownCode) {
  const client = useClient();
  const { pending, run } = useAction(() => client.call('security.keepRecoveryCode', { code: shown.code }));
  async function keep(): Promise<void> {
    // Should it fail, an owner is asked for the code later; it is on the screen no longer than they want.
    await run();
    onLeave();
  }
  return <RecoveryCodeScreen {...shown} pending={pending} onKept={() => void keep()} onLater={onLeave} />;
}

/** The page: the screen that fits the app's phase and what lies over all screens, or why there is none. */
export function App() {
  const connection = useConnection();
  const known = useKnownAppState();
  const [recoveryCode, setRecoveryCode] = useShownRecoveryCode(known);
  if (connection !== 'connected') return <NoConnectionScreen key={connection} state={connection} />;
  return (
    <>
      {known.kind === 'known' && (
        <RecoveryCodeContext.Provider value={setRecoveryCode}>
          {recoveryCode !== null && known.app.phase === 'signedIn' ? (
            <ShownRecoveryCode
              householdName={known.app.householdName}
              code={recoveryCode}
              onLeave={() => setRecoveryCode(null)}
            />
          ) : (
            <>
              <Phase app={known.app} />
              <Greeting app={known.app} />
              <SignInSound app={known.app} />
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
