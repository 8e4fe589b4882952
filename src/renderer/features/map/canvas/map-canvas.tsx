import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { IconButton } from '#renderer/kit/icon-button.tsx';
import { LiveText } from '#renderer/kit/live-text.tsx';
import { dotWords } from '../map-words.ts';
import { type Heading, nextDot } from './find-dots.ts';
import type { Point } from './geometry.ts';
import { HoverCard } from './hover-card.tsx';
import type { MapDot } from './map-dot.ts';
import type { MapLayers, MapScene } from './map-scene.ts';
import { nearestNeighbour } from './neighbours.ts';
import type { Selection } from './selection.ts';
import { useMapStage } from './use-map-stage.ts';
import { useStillness } from './use-stillness.ts';

type Props = {
  readonly scene: MapScene;
  readonly layers: MapLayers;
  readonly isLasso: boolean;
  readonly chosen: Selection;
  readonly spotlight: number | null;
  readonly trail: readonly Point[];
  readonly names: ReadonlyMap<number, string>;
  readonly onPick: (dot: MapDot | null, isMore: boolean) => void;
  readonly onLasso: (dots: readonly MapDot[]) => void;
};

const headings: Readonly<Record<string, Heading>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};
const shifts: Readonly<Record<Heading, readonly [number, number]>> = {
  left: [60, 0],
  right: [-60, 0],
  up: [0, 60],
  down: [0, -60],
};
const zoomStep = 1.35;
const travelMs = 650;

/** The drawn map, to be used by pointer, touch and keyboard alike. The table twin says the same in words. */
export function MapCanvas({ scene, layers, isLasso, chosen, spotlight, trail, names, onPick, onLasso }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const keys = useRef<HTMLDivElement>(null);
  const help = useId();
  const isStill = useStillness();
  const [hovered, setHovered] = useState<MapDot | null>(null);
  const [focused, setFocused] = useState<MapDot | null>(null);
  const [isFocused, setIsFocused] = useState(false);
  const [place, setPlace] = useState<Point | null>(null);
  const shown = isFocused && focused !== null ? focused : hovered;

  const stage = useMapStage(canvas, {
    onHover: (dot) => setHovered((before) => (before?.key === dot?.key ? before : dot)),
    onPick: (dot, isMore) => {
      if (dot !== null) setFocused(dot);
      onPick(dot, isMore);
    },
    onLasso,
    onMove: () => setPlace(shown === null || stage === null ? null : stage.placeOf(shown)),
  });

  useEffect(() => stage?.show(scene, isStill ? 0 : travelMs), [stage, scene, isStill]);
  useEffect(() => stage?.setLayers(layers), [stage, layers]);
  useEffect(() => stage?.setLassoMode(isLasso), [stage, isLasso]);
  const hoverKey = hovered?.key ?? null;
  const focusKey = isFocused ? (focused?.key ?? null) : null;
  useEffect(
    () => stage?.setPointers({ hoverKey, focusKey, selected: new Set(chosen), spotlight, trail }),
    [stage, hoverKey, focusKey, chosen, spotlight, trail],
  );

  function step(event: KeyboardEvent, heading: Heading): void {
    if (event.shiftKey) {
      stage?.panBy(...shifts[heading]);
      return;
    }
    const dots = layers.strangers ? scene.dots : scene.dots.filter(({ memberId }) => memberId !== null);
    const known = dots.find(({ key }) => key === focused?.key) ?? null;
    const next = nextDot(dots, known, heading);
    if (next === null) return;
    setFocused(next);
    stage?.reveal(next);
  }

  function onKeyDown(event: KeyboardEvent): void {
    setIsFocused(true);
    const heading = headings[event.key];
    if (heading !== undefined) step(event, heading);
    else if (event.key === 'Enter') onPick(focused, false);
    else if (event.key === ' ') onPick(focused, true);
    else if (event.key === 'Escape') onPick(null, false);
    else if (event.key === '+' || event.key === '=') stage?.zoomBy(zoomStep);
    else if (event.key === '-') stage?.zoomBy(1 / zoomStep);
    else if (event.key === '0') stage?.showAll();
    else return;
    event.preventDefault();
  }

  function spoken(dot: MapDot): string {
    const other = nearestNeighbour(scene.dots, dot, ({ memberId }) => memberId !== dot.memberId);
    return dotWords(dot, names, chosen.includes(dot.key), other);
  }

  return (
    <div
      onPointerDown={() => keys.current?.focus({ preventScroll: true })}
      className="map-canvas"
      data-lasso={isLasso || undefined}
      data-hovering={hovered !== null || undefined}
    >
      <canvas ref={canvas} />
      <div
        ref={keys}
        className="map-keys"
        role="application"
        aria-label="Map of the household’s faces"
        aria-describedby={help}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the map is one control, moved through with the arrow keys.
        tabIndex={0}
        onKeyDown={onKeyDown}
        onFocus={(event) => setIsFocused(event.currentTarget.matches(':focus-visible'))}
        onBlur={() => setIsFocused(false)}
      >
        <p id={help} className="visually-hidden">
          Arrow keys go from face to face, Enter chooses, and a second one compares; Space adds to what is chosen,
          Escape lets go. Plus and minus zoom, 0 shows everything, Shift with an arrow moves the map. The table says the
          same in words.
        </p>
      </div>
      {shown !== null && place !== null && (
        <HoverCard
          dot={shown}
          place={place}
          name={shown.memberId === null ? null : (names.get(shown.memberId) ?? null)}
        />
      )}
      <div className="map-zoom">
        <IconButton icon="plus" label="Zoom in" onClick={() => stage?.zoomBy(zoomStep)} />
        <IconButton icon="minus" label="Zoom out" onClick={() => stage?.zoomBy(1 / zoomStep)} />
        <IconButton icon="centre" label="Show everything" onClick={() => stage?.showAll()} />
      </div>
      <LiveText settleMs={200} text={isFocused && focused !== null ? spoken(focused) : ''} />
    </div>
  );
}
