import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { AppState } from '../../shared/contract.ts';
import { StateRing } from '../components/state-ring.tsx';

/** How long the greeting stands, in milliseconds; the style sheet's animation takes as long. */
const greetingMs = 1900;

/** A short hello over the first screen after signing in: the ring closes, the name stands, and both give way. Nothing waits for it. */
export function Greeting({ app }: { readonly app: AppState }) {
  const before = useRef<AppState['phase'] | null>(null);
  const [name, setName] = useState<string | null>(null);

  useLayoutEffect(() => {
    const isArrival = app.phase === 'signedIn' && (before.current === 'locked' || before.current === 'sealed');
    before.current = app.phase;
    if (app.phase !== 'signedIn') setName(null);
    else if (isArrival) setName(app.member.name);
  }, [app]);

  useEffect(() => {
    if (name === null) return;
    const timer = setTimeout(() => setName(null), greetingMs);
    return () => clearTimeout(timer);
  }, [name]);

  return (
    <div role="status" className="greeting-place">
      {name !== null && (
        <div className="greeting">
          <StateRing kind="match" progress={1} />
          <p>Hello, {name}</p>
        </div>
      )}
    </div>
  );
}
