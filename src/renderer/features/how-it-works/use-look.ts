import { useEffect, useState } from 'react';

const lookMs = 700;

/** Which look is shown, and whether it moves on by itself. */
export type LookChoice = {
  readonly index: number;
  readonly isPlaying: boolean;
  choose(index: number): void;
  /** Starts, from the beginning when at the end, or pauses. */
  toggle(): void;
};

const prefersStill = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Shows the looks one after the other, once; for people who asked for less motion the last one, until they move it. */
export function useLook(count: number): LookChoice {
  const [index, setIndex] = useState(() => (prefersStill() ? count - 1 : 0));
  const [isPlaying, setPlaying] = useState(() => !prefersStill());
  useEffect(() => {
    if (!isPlaying) return undefined;
    if (index >= count - 1) {
      setPlaying(false);
      return undefined;
    }
    const timer = setTimeout(() => setIndex(index + 1), lookMs);
    return () => clearTimeout(timer);
  }, [isPlaying, index, count]);
  return {
    index,
    isPlaying,
    choose(next) {
      setPlaying(false);
      setIndex(next);
    },
    toggle() {
      if (!isPlaying && index >= count - 1) setIndex(0);
      setPlaying(!isPlaying);
    },
  };
}
