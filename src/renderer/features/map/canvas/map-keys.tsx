import { type KeyboardEvent, type RefObject, useId } from 'react';
import { VisuallyHidden } from '#renderer/kit/visually-hidden.tsx';
import { useWords } from '#renderer/words/use-words.ts';
import { type Heading, nextDot } from './find-dots.ts';
import styles from './map-canvas.module.css';
import type { MapDot } from './map-dot.ts';
import type { MapStage } from './map-stage.ts';

const headings: Readonly<Record<string, Heading>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};
/** How far Shift with an arrow moves the map, in CSS pixels. */
const shifts: Readonly<Record<Heading, readonly [number, number]>> = {
  left: [60, 0],
  right: [-60, 0],
  up: [0, 60],
  down: [0, -60],
};

/** How much closer one step of zooming comes. */
export const zoomStep = 1.35;

type KeyActions = {
  readonly stage: MapStage | null;
  /** The dots in sight. */
  readonly dots: readonly MapDot[];
  readonly focused: MapDot | null;
  readonly onFocused: (dot: MapDot) => void;
  readonly onPick: (dot: MapDot | null, isMore: boolean) => void;
};

/** Goes to the next face in a direction, or with Shift moves the map there. */
function step(heading: Heading, isShift: boolean, { stage, dots, focused, onFocused }: KeyActions): void {
  if (isShift) {
    stage?.panBy(...shifts[heading]);
    return;
  }
  const known = dots.find(({ key }) => key === focused?.key) ?? null;
  const next = nextDot(dots, known, heading);
  if (next === null) return;
  onFocused(next);
  stage?.reveal(next);
}

/** Does what a key stands for. Returns false for one that means nothing on the map. */
function press({ key, shiftKey }: KeyboardEvent, actions: KeyActions): boolean {
  const { stage, focused, onPick } = actions;
  const heading = headings[key];
  if (heading !== undefined) step(heading, shiftKey, actions);
  else if (key === 'Enter') onPick(focused, false);
  else if (key === ' ') onPick(focused, true);
  else if (key === 'Escape') onPick(null, false);
  else if (key === '+' || key === '=') stage?.zoomBy(zoomStep);
  else if (key === '-') stage?.zoomBy(1 / zoomStep);
  else if (key === '0') stage?.showAll();
  else return false;
  return true;
}

type Props = KeyActions & {
  readonly place: RefObject<HTMLDivElement | null>;
  /** Whether the person is moving through the map by keyboard. */
  readonly onIsFocused: (isFocused: boolean) => void;
};

/** Lies over the drawing and takes the keyboard, as one control. */
export function MapKeys({ place, onIsFocused, ...actions }: Props) {
  const { canvas } = useWords().map;
  const help = useId();

  function onKeyDown(event: KeyboardEvent): void {
    onIsFocused(true);
    if (press(event, actions)) event.preventDefault();
  }

  return (
    <div
      ref={place}
      className={styles.keys}
      role="application"
      aria-label={canvas.label}
      aria-describedby={help}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the map is one control, moved through with the arrow keys.
      tabIndex={0}
      onKeyDown={onKeyDown}
      onFocus={(event) => onIsFocused(event.currentTarget.matches(':focus-visible'))}
      onBlur={() => onIsFocused(false)}
    >
      <VisuallyHidden as="p" id={help}>
        {canvas.help}
      </VisuallyHidden>
    </div>
  );
}
