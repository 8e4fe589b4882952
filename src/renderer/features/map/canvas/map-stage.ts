import { dotsInside, dotUnder } from './find-dots.ts';
import type { Point } from './geometry.ts';
import type { MapDot } from './map-dot.ts';
import { onThemeChange } from './map-inks.ts';
import type { MapPointers } from './map-picture.ts';
import type { MapLayers, MapScene } from './map-scene.ts';
import { createStagePainter } from './stage-painter.ts';
import { listenToPointers } from './stage-pointers.ts';

/** What the stage tells, and what it asks for. */
export type StageParts = {
  readonly canvas: HTMLCanvasElement;
  readonly pictureOf: (dot: MapDot) => CanvasImageSource | null;
  readonly onHover: (dot: MapDot | null) => void;
  /** A dot was clicked; `isMore` when the person holds Ctrl or Command to choose several. */
  readonly onPick: (dot: MapDot | null, isMore: boolean) => void;
  readonly onLasso: (dots: readonly MapDot[]) => void;
  /** The view or the places have changed: what lies over the canvas has to follow. */
  readonly onMove: () => void;
};

/** The canvas of the map: it draws when something changes, zooms and pans, and finds what is under the pointer. */
export type MapStage = {
  /** Shows another picture; dots travel to their new places within `travelMs`. */
  readonly show: (scene: MapScene, travelMs: number) => void;
  readonly setLayers: (layers: MapLayers) => void;
  readonly setPointers: (change: Partial<MapPointers>) => void;
  readonly setLassoMode: (isLasso: boolean) => void;
  /** Draws again with the next frame. */
  readonly refresh: () => void;
  readonly zoomBy: (factor: number) => void;
  readonly panBy: (dx: number, dy: number) => void;
  /** Brings everything into view. */
  readonly showAll: () => void;
  /** Moves the view, if need be, so that the dot is seen. */
  readonly reveal: (dot: MapDot) => void;
  /** Where a dot is on the canvas now, in CSS pixels. */
  readonly placeOf: (dot: MapDot) => Point;
  readonly close: () => void;
};

/** How near to a dot the pointer has to be at least, in CSS pixels. */
const reachPx = 16;

/** Sets the stage on a canvas that is laid out already. Returns null where the browser offers no canvas. */
export function createMapStage({ canvas, pictureOf, onHover, onPick, onLasso, onMove }: StageParts): MapStage | null {
  const context = canvas.getContext('2d');
  if (context === null) return null;
  let isLassoMode = false;
  const canDrag = (event: MouseEvent): boolean => !event.shiftKey && !isLassoMode;
  const painter = createStagePainter({ canvas, context, canDrag, pictureOf, onMove });
  const { view } = painter;
  const dotAt = (point: Point): MapDot | null =>
    dotUnder(painter.seen(), view.view(), point, Math.max(reachPx, painter.faceReach()));

  const stopListening = listenToPointers(canvas, {
    isLassoMode: () => isLassoMode,
    onHover: (point) => onHover(point === null ? null : dotAt(point)),
    onClick: (point, isMore) => onPick(dotAt(point), isMore),
    onLine: (lasso) => painter.setPointers({ lasso }),
    onEnclose: (line) => onLasso(dotsInside(painter.seen(), view.view(), line)),
  });
  const stopTheme = onThemeChange(painter.readInks);
  const resize = new ResizeObserver(painter.measure);
  resize.observe(canvas);
  painter.measure();

  return {
    show: painter.show,
    setLayers: painter.setLayers,
    setPointers: painter.setPointers,
    setLassoMode(isLasso) {
      isLassoMode = isLasso;
    },
    refresh: painter.refresh,
    zoomBy: view.zoomBy,
    panBy: view.panBy,
    showAll: painter.showAll,
    reveal: view.reveal,
    placeOf: painter.placeOf,
    close() {
      stopListening();
      stopTheme();
      resize.disconnect();
      painter.close();
    },
  };
}
