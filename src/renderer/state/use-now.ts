import { useEffect, useState } from 'react';

/** The wall clock in milliseconds, ticking at each full `stepMs` (1000 for seconds, 60000 for minutes). */
export function useNow(stepMs: number): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    function tick(): void {
      setNow(Date.now());
      timer = setTimeout(tick, stepMs - (Date.now() % stepMs));
    }
    tick();
    return () => clearTimeout(timer);
  }, [stepMs]);
  return now;
}
