import { useEffect, useState } from 'react';

/** The value once it has stood for `settleMs`, compared by content, so that a hasty series of changes asks the host only once. */
export function useSettled<T>(value: T, settleMs: number): T {
  const [settled, setSettled] = useState(value);
  const key = JSON.stringify(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(JSON.parse(key) as T), settleMs);
    return () => clearTimeout(timer);
  }, [key, settleMs]);
  return settled;
}
