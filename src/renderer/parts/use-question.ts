import { useCallback, useRef, useState } from 'react';

/** Asks a question with a dialog: `ask` opens it and waits, `close` answers. */
export function useQuestion(): {
  readonly isOpen: boolean;
  /** How often it has been asked. */
  readonly times: number;
  readonly ask: () => Promise<boolean>;
  readonly close: (isConfirmed: boolean) => void;
} {
  const [isOpen, setIsOpen] = useState(false);
  const [times, setTimes] = useState(0);
  const answer = useRef<(isConfirmed: boolean) => void>(() => undefined);
  const ask = useCallback(() => {
    setIsOpen(true);
    setTimes((count) => count + 1);
    return new Promise<boolean>((resolve) => {
      answer.current = resolve;
    });
  }, []);
  const close = useCallback((isConfirmed: boolean) => {
    setIsOpen(false);
    answer.current(isConfirmed);
  }, []);
  return { isOpen, times, ask, close };
}
