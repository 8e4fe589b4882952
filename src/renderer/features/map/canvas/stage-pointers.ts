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

/** Listens to the pointer on the canvas: hovering, clicks, and the lasso that is drawn with Shift or in the lasso's mode. Answers how to stop. */
export function listenToPointers(
  canvas: HTMLCanvasElement,
  { isLassoMode, onHover, onClick, onLine, onEnclose }: PointerListeners,
): () => void {
  const pointOf = (event: MouseEvent): Point => ({ x: event.offsetX, y: event.offsetY });
  const cleanUp = new AbortController();
  const on = <K extends keyof HTMLElementEventMap>(kind: K, listener: (event: HTMLElementEventMap[K]) => void): void =>
    canvas.addEventListener(kind, listener, { signal: cleanUp.signal });

  /** The lasso being drawn; null while there is none. */
  let line: readonly Point[] | null = null;
  /** A lasso ends with a click that is not meant as one. */
  let isClickSpent = false;

  function drawTo(next: readonly Point[] | null): void {
    line = next;
    onLine(next ?? []);
  }

  on('pointerdown', (event) => {
    isClickSpent = false;
    if (event.button !== 0 || !(event.shiftKey || isLassoMode())) return;
    canvas.setPointerCapture(event.pointerId);
    drawTo([pointOf(event)]);
  });
  on('pointermove', (event) => {
    if (line !== null) drawTo([...line, pointOf(event)]);
    else if (event.buttons === 0) onHover(pointOf(event));
  });
  on('pointerup', () => {
    if (line === null) return;
    const drawn = line;
    drawTo(null);
    if (drawn.length < 3) return;
    isClickSpent = true;
    onEnclose(drawn);
  });
  on('pointercancel', () => drawTo(null));
  on('pointerleave', () => onHover(null));
  on('click', (event) => {
    const isMeant = !isClickSpent && !event.shiftKey;
    isClickSpent = false;
    if (isMeant) onClick(pointOf(event), event.ctrlKey || event.metaKey);
  });
  return () => cleanUp.abort();
}
