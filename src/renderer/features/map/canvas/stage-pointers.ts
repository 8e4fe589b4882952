import type { Point } from './geometry.ts';

/** What the pointer does on the stage; points in CSS pixels of the canvas. */
export type PointerListeners = {
  /** Whether dragging draws a lasso now, also without Shift. */
  readonly isLassoMode: () => boolean;
  /** Where the pointer hovers; null when it has left. */
  readonly onHover: (point: Point | null) => void;
  /** `isMore` when the person holds Ctrl or Command. */
  readonly onClick: (point: Point, isMore: boolean) => void;
  /** The lasso as far as it is drawn; empty when it is over. */
  readonly onLine: (line: readonly Point[]) => void;
  /** The lasso was closed. */
  readonly onEnclose: (line: readonly Point[]) => void;
};

/** The lasso while it is drawn. */
type Lasso = {
  readonly begin: (point: Point) => void;
  /** False when no lasso is being drawn. */
  readonly extend: (point: Point) => boolean;
  /** Ends the line and says whether it encloses anything. */
  readonly close: () => boolean;
  readonly drop: () => void;
};

function createLasso({ onLine, onEnclose }: Pick<PointerListeners, 'onLine' | 'onEnclose'>): Lasso {
  let line: readonly Point[] | null = null;

  function drawTo(next: readonly Point[] | null): void {
    line = next;
    onLine(next ?? []);
  }

  return {
    begin: (point) => drawTo([point]),
    extend(point) {
      if (line === null) return false;
      drawTo([...line, point]);
      return true;
    },
    close() {
      if (line === null) return false;
      const drawn = line;
      drawTo(null);
      if (drawn.length < 3) return false;
      onEnclose(drawn);
      return true;
    },
    drop: () => drawTo(null),
  };
}

const pointOf = (event: MouseEvent): Point => ({ x: event.offsetX, y: event.offsetY });

/**
 * Listens to the pointer on the canvas: hovering, clicks, and the lasso drawn with Shift or in the lasso's mode.
 * Returns its undo.
 */
export function listenToPointers(canvas: HTMLCanvasElement, listeners: PointerListeners): () => void {
  const { isLassoMode, onHover, onClick } = listeners;
  const lasso = createLasso(listeners);
  /** A lasso ends with a click that is not meant as one. */
  let isClickSpent = false;
  const cleanUp = new AbortController();
  const on = <K extends keyof HTMLElementEventMap>(kind: K, listener: (event: HTMLElementEventMap[K]) => void): void =>
    canvas.addEventListener(kind, listener, { signal: cleanUp.signal });

  on('pointerdown', (event) => {
    isClickSpent = false;
    if (event.button !== 0 || !(event.shiftKey || isLassoMode())) return;
    canvas.setPointerCapture(event.pointerId);
    lasso.begin(pointOf(event));
  });
  on('pointermove', (event) => {
    if (!lasso.extend(pointOf(event)) && event.buttons === 0) onHover(pointOf(event));
  });
  on('pointerup', () => {
    if (lasso.close()) isClickSpent = true;
  });
  on('pointercancel', lasso.drop);
  on('pointerleave', () => onHover(null));
  on('click', (event) => {
    const isMeant = !isClickSpent && !event.shiftKey;
    isClickSpent = false;
    if (isMeant) onClick(pointOf(event), event.ctrlKey || event.metaKey);
  });
  return () => cleanUp.abort();
}
