import { type PointerEvent, type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { Point } from './lasso.ts';

/** How far the pointer has to travel before a press becomes a lasso, in pixels. */
const slackPx = 6;

/** Within this distance of the window's edge a lasso scrolls the page, by so much a frame. */
const edgePx = 56;
const scrollStepPx = 14;

/** What the gallery hands to its element, and the path drawn so far (null while none is). */
export type Lasso = {
  readonly path: readonly Point[] | null;
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerCancel: () => void;
  /** True for the click that ends a lasso, which is no click on a tile. */
  readonly isClickOfLasso: () => boolean;
};

/** A lasso drawn with mouse or pen over `surface`, in its own pixels; fingers keep scrolling. `onCaught` gets the whole path and whether Ctrl or Shift was held. */
export function useLasso(
  surface: RefObject<HTMLElement | null>,
  onCaught: (path: readonly Point[], isAdding: boolean) => void,
): Lasso {
  const [path, setPath] = useState<readonly Point[] | null>(null);
  const start = useRef<Point | null>(null);
  const drawn = useRef<Point[]>([]);
  const pointer = useRef<{ clientX: number; clientY: number }>({ clientX: 0, clientY: 0 });
  const hasDrawn = useRef(false);

  const pointAt = useCallback(
    ({ clientX, clientY }: { readonly clientX: number; readonly clientY: number }): Point => {
      const box = surface.current?.getBoundingClientRect();
      return { x: clientX - (box?.left ?? 0), y: clientY - (box?.top ?? 0) };
    },
    [surface],
  );

  const isDrawing = path !== null;
  useEffect(() => {
    if (!isDrawing) return;
    let frame = requestAnimationFrame(scrollAtEdge);
    function scrollAtEdge(): void {
      const { clientY } = pointer.current;
      const step = clientY < edgePx ? -scrollStepPx : clientY > window.innerHeight - edgePx ? scrollStepPx : 0;
      if (step !== 0) {
        window.scrollBy(0, step);
        drawn.current.push(pointAt(pointer.current));
        setPath([...drawn.current]);
      }
      frame = requestAnimationFrame(scrollAtEdge);
    }
    return () => cancelAnimationFrame(frame);
  }, [isDrawing, pointAt]);

  function end(): void {
    start.current = null;
    drawn.current = [];
    setPath(null);
  }

  return {
    path,
    onPointerDown: (event) => {
      hasDrawn.current = false;
      if (event.button !== 0 || event.pointerType === 'touch') return;
      start.current = pointAt(event);
    },
    onPointerMove: (event) => {
      if (start.current === null) return;
      pointer.current = { clientX: event.clientX, clientY: event.clientY };
      const point = pointAt(event);
      if (drawn.current.length === 0) {
        if (Math.hypot(point.x - start.current.x, point.y - start.current.y) < slackPx) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        drawn.current = [start.current];
      }
      drawn.current.push(point);
      setPath([...drawn.current]);
    },
    onPointerUp: (event) => {
      if (drawn.current.length > 1) {
        hasDrawn.current = true;
        onCaught(drawn.current, event.ctrlKey || event.metaKey || event.shiftKey);
      }
      end();
    },
    onPointerCancel: end,
    isClickOfLasso: () => hasDrawn.current,
  };
}
