import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { AppState } from '#contract/calls/app.ts';
import { StateRing } from '#renderer/kit/state-ring.tsx';
import { Portrait } from '#renderer/parts/portrait.tsx';
import type { SignedInState } from '#renderer/state/use-app.ts';
import { useWords } from '#renderer/words/use-words.ts';
import styles from './greeting.module.css';

/** How long the greeting stands, in milliseconds; the style sheet's animation takes as long. */
const greetingMs = 1900;

/**
 * A short hello over the first screen after signing in: the ring closes, the name stands, and both give way. Nothing
 * waits for it.
 */
export function Greeting({ app }: { readonly app: AppState }) {
  const words = useWords();
  const before = useRef<AppState['phase'] | null>(null);
  const [member, setMember] = useState<SignedInState['member'] | null>(null);

  useLayoutEffect(() => {
    const isArrival = app.phase === 'signedIn' && (before.current === 'locked' || before.current === 'sealed');
    before.current = app.phase;
    if (app.phase !== 'signedIn') setMember(null);
    else if (isArrival) setMember(app.member);
  }, [app]);

  useEffect(() => {
    if (member === null) return;
    const timer = setTimeout(() => setMember(null), greetingMs);
    return () => clearTimeout(timer);
  }, [member]);

  return (
    <div role="status">
      {member !== null && (
        <div className={styles.greeting}>
          <div className={styles.face}>
            <Portrait memberId={member.id} name={member.name} size="huge" />
            <StateRing kind="match" progress={1} isClosing />
          </div>
          <p>{words.lock.greeting(member.name)}</p>
        </div>
      )}
    </div>
  );
}
