import { useEffect, useRef, useState } from 'react';
import type { SignInView } from '#contract/calls/sign-in.ts';
import { darkLamp, lampSight, stepLamp } from './lamp-state.ts';

/** How often the lamp looks whether its time has come, in milliseconds. */
const everyMs = 250;

/** How the lamp stands; `none` where the household has none. */
export type LampLight = 'none' | 'off' | 'lit';

/** Lights the lamp by what is seen, while it is wanted. */
export function useLamp(isWanted: boolean, view: SignInView | null): LampLight {
  const [isLit, setIsLit] = useState(false);
  const latest = useRef(view);
  useEffect(() => {
    latest.current = view;
  }, [view]);

  useEffect(() => {
    if (!isWanted) return;
    let lamp = darkLamp;
    const timer = setInterval(() => {
      lamp = stepLamp(lamp, lampSight(latest.current), performance.now());
      setIsLit(lamp.isLit);
    }, everyMs);
    return () => {
      clearInterval(timer);
      setIsLit(false);
    };
  }, [isWanted]);

  if (!isWanted) return 'none';
  return isLit ? 'lit' : 'off';
}
