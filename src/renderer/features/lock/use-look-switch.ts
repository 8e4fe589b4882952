import { useCallback, useEffect, useReducer } from 'react';
import type { LookEvent, LookState, LookWish, Moment, Sight } from './look-state.ts';
import { createMovement } from './movement.ts';
import { beginToLook, stepLook } from './when-to-look.ts';

/** How often it is asked whether the time for something has come, in milliseconds. */
const askEveryMs = 1000;

/** What somebody does who is there; a screen reader presses by `click` alone. */
const inputs = ['keydown', 'pointerdown', 'wheel', 'click'] as const;

const thisMoment = (): Moment => ({ ms: performance.now(), hour: new Date().getHours() });

/** Tells of whoever uses the keyboard, the mouse or a touchscreen in this window. */
function listenForInput(onInput: () => void): () => void {
  const isMovement = createMovement(() => performance.now());
  const onMove = ({ clientX, clientY }: PointerEvent): void => {
    if (isMovement({ x: clientX, y: clientY })) onInput();
  };
  for (const name of inputs) window.addEventListener(name, onInput, { passive: true });
  window.addEventListener('pointermove', onMove, { passive: true });
  return () => {
    for (const name of inputs) window.removeEventListener(name, onInput);
    window.removeEventListener('pointermove', onMove);
  };
}

/** Tells of the window's going and coming, and of the time. */
function listenToWindow(tell: (kind: 'returned' | 'hidden' | 'time') => void): () => void {
  const onFocus = (): void => tell('returned');
  const onVisibility = (): void => tell(document.visibilityState === 'visible' ? 'returned' : 'hidden');
  const timer = setInterval(() => tell('time'), askEveryMs);
  window.addEventListener('focus', onFocus);
  document.addEventListener('visibilitychange', onVisibility);
  return () => {
    clearInterval(timer);
    window.removeEventListener('focus', onFocus);
    document.removeEventListener('visibilitychange', onVisibility);
  };
}

/** Decides whether the camera of the lock screen is wanted, by what the household wants and what somebody does. */
export function useLookSwitch(wish: LookWish): Pick<LookState, 'phase' | 'refusal'> & {
  readonly press: () => void;
  readonly see: (sight: Sight) => void;
} {
  const [state, tell] = useReducer(
    (before: LookState, { now, event }: { readonly now: Moment; readonly event: LookEvent }) =>
      stepLook(wish, before, event, now),
    null,
    () => beginToLook(wish, thisMoment()),
  );
  useEffect(() => {
    const tellOf = (kind: Exclude<LookEvent['kind'], 'seen'>): void => tell({ now: thisMoment(), event: { kind } });
    const stopInput = listenForInput(() => tellOf('input'));
    const stopWindow = listenToWindow(tellOf);
    return () => {
      stopInput();
      stopWindow();
    };
  }, []);
  const press = useCallback(() => tell({ now: thisMoment(), event: { kind: 'pressed' } }), []);
  const see = useCallback((sight: Sight) => tell({ now: thisMoment(), event: { kind: 'seen', sight } }), []);
  return { phase: state.phase, refusal: state.refusal, press, see };
}
