import { type PointerEvent, type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { Point } from './lasso.ts';

/** How far the pointer has to travel before a press becomes a lasso, in pixels. */
const slackPx = 6;

/** Within this distance of the window's edge a lasso scrolls the page, by so much a frame. */
const edgePx = 56;
const scrollStepPx = 14;

/** Where a pointer is in the window. */
type Place = { readonly clientX: number; readonly clientY: number };

/** How far to scroll in this frame for a pointer at this height of the window, in pixels. */
function edgeStep(clientY: number): number {
  if (clientY < edgePx) return -scrollStepPx;
  return clientY > window.innerHeight - edgePx ? scrollStepPx : 0;
}

/** Where a place of the window lies on an element, in the element's pixels. */
function pointOn(element: HTMLElement | null, { clientX, clientY }: Place): Point {
  const box = element?.getBoundingClientRect();
  return { x: clientX - (box?.left ?? 0), y: clientY - (box?.top ?? 0) };
}

/** Scrolls the page while the pointer is near the window's edge; `onScrolled` has to keep its identity. */
function useEdgeScroll(isOn: boolean, pointer: RefObject<Place>, onScrolled: (pointer: Place) => void): void {
  useEffect(() => {
    if (!isOn) return;
    let frame = requestAnimationFrame(scrollAtEdge);
    function scrollAtEdge(): void {
      const step = edgeStep(pointer.current.clientY);
      if (step !== 0) {
        window.scrollBy(0, step);
        onScrolled(pointer.current);
      }
      frame = requestAnimationFrame(scrollAtEdge);
    }
    return () => cancelAnimationFrame(frame);
  }, [isOn, pointer, onScrolled]);
}

const isWithinSlack = (a: Point, b: Point): boolean => Math.hypot(b.x - a.x, b.y - a.y) < slackPx;

/** A line drawn over `surface`: it begins where the press was, once the pointer has left the slack around it. */
function useStroke(surface: RefObject<HTMLElement | null>) {
  const [path, setPath] = useState<readonly Point[] | null>(null);
  const start = useRef<Point | null>(null);
  const drawn = useRef<Point[]>([]);
  const pointer = useRef<Place>({ clientX: 0, clientY: 0 });

  const draw = useCallback(
    (place: Place) => {
      drawn.current.push(pointOn(surface.current, place));
      setPath([...drawn.current]);
    },
    [surface],
  );
  useEdgeScroll(path !== null, pointer, draw);

  return {
    path,
    press(place: Place): void {
      start.current = pointOn(surface.current, place);
    },
    /** Draws on to the pointer; true when the line begins with this. */
    moveTo(place: Place): boolean {
      if (start.current === null) return false;
      pointer.current = { clientX: place.clientX, clientY: place.clientY };
      const begins = drawn.current.length === 0;
      if (begins && isWithinSlack(start.current, pointOn(surface.current, place))) return false;
      if (begins) drawn.current = [start.current];
      draw(place);
      return begins;
    },
    /** Ends the line and answers its points; none when the pointer never left the slack. */
    end(): readonly Point[] {
      const points = drawn.current;
      start.current = null;
      drawn.current = [];
      setPath(null);
      return points;
    },
  };
}

/** The path drawn so far (null while none is) and the handlers for the element that is drawn on. */
export type Lasso = {
  readonly path: readonly Point[] | null;
  readonly handlers: {
    readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerCancel: () => void;
  };
  /** True for the click that ends a lasso, which is no click on a tile. */
  readonly isClickOfLasso: () => boolean;
};

/**
 * A lasso drawn with mouse or pen over `surface`, in its own pixels; fingers keep scrolling.
 * `onCaught` gets the whole path and whether Ctrl or Shift was held.
 */
export function useLasso(
  surface: RefObject<HTMLElement | null>,
  onCaught: (path: readonly Point[], isAdding: boolean) => void,
): Lasso {
  const stroke = useStroke(surface);
  const hasDrawn = useRef(false);
  return {
    path: stroke.path,
    handlers: {
      onPointerDown(event) {
        hasDrawn.current = false;
        if (event.button === 0 && event.pointerType !== 'touch') stroke.press(event);
      },
      onPointerMove(event) {
        if (stroke.moveTo(event)) event.currentTarget.setPointerCapture(event.pointerId);
      },
      onPointerUp(event) {
        const points = stroke.end();
        if (points.length < 2) return;
        hasDrawn.current = true;
        onCaught(points, event.ctrlKey || event.metaKey || event.shiftKey);
      },
      onPointerCancel: () => void stroke.end(),
    },
    isClickOfLasso: () => hasDrawn.current,
  };
}
