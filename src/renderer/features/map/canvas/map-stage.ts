import { dotsInside, dotUnder } from './find-dots.ts';
import { type Point, toScreen } from './geometry.ts';
import type { MapDot } from './map-dot.ts';
import { onThemeChange, readMapInks } from './map-inks.ts';
import type { MapPicture, MapPointers } from './map-picture.ts';
import type { MapLayers, MapScene } from './map-scene.ts';
import { paintMap } from './paint-map.ts';
import { listenToPointers } from './stage-pointers.ts';
import { createStageView } from './stage-view.ts';
import { noTravel, travelFrom } from './travel.ts';

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

const reachPx = 16;
const noPointers: MapPointers = {
  hoverKey: null,
  focusKey: null,
  selected: new Set(),
  spotlight: null,
  lasso: [],
  trail: [],
};

/** Sets the stage on a canvas that is laid out already. Returns null where the browser offers no canvas. */
export function createMapStage({ canvas, pictureOf, onHover, onPick, onLasso, onMove }: StageParts): MapStage | null {
  const context = canvas.getContext('2d');
  if (context === null) return null;
  let scene: MapScene = { shapes: [], strangers: [], dots: [], crowd: { count: 0, spacing: 0 }, hasDistances: true };
  let layers: MapLayers = { hulls: true, limits: true, pictures: true, strangers: true };
  let pointers = noPointers;
  let inks = readMapInks(canvas.parentElement ?? document.body);
  let isLassoMode = false;
  let travel = noTravel();
  let request = 0;

  const stageView = createStageView(canvas, (event) => !event.shiftKey && !isLassoMode, refresh);
  const seen = (): readonly MapDot[] =>
    layers.strangers ? scene.dots : scene.dots.filter(({ memberId }) => memberId !== null);
  const dotAt = (point: Point): MapDot | null => dotUnder(seen(), stageView.view(), point, reachPx);

  function picture(): MapPicture {
    const [view, fitK, extent] = [stageView.view(), stageView.fittedK(), stageView.extent()];
    return { scene, layers, pointers, view, fitK, extent, inks, placeOf: travel.placeOf, pictureOf };
  }

  function draw(): void {
    request = 0;
    const isTravelling = !travel.isOver();
    const scale = canvas.width / stageView.extent().width;
    context?.setTransform(scale, 0, 0, scale, 0, 0);
    if (context !== null) paintMap(context, picture());
    onMove();
    if (isTravelling) refresh();
    else travel = noTravel();
  }

  function refresh(): void {
    if (request === 0) request = requestAnimationFrame(draw);
  }

  function showAll(): void {
    const corners = scene.shapes.flatMap((shape) =>
      layers.limits && shape.region.length > 0 ? shape.region : shape.hull,
    );
    stageView.fit([...scene.dots, ...corners]);
  }

  function setPointers(change: Partial<MapPointers>): void {
    pointers = { ...pointers, ...change };
    refresh();
  }

  function measure(): void {
    stageView.measure();
    if (stageView.isMoved()) refresh();
    else showAll();
    draw();
  }

  const stopListening = listenToPointers(canvas, {
    isLassoMode: () => isLassoMode,
    onHover: (point) => onHover(point === null ? null : dotAt(point)),
    onClick: (point, isMore) => onPick(dotAt(point), isMore),
    onLine: (lasso) => setPointers({ lasso }),
    onEnclose: (line) => onLasso(dotsInside(seen(), stageView.view(), line)),
  });
  const stopTheme = onThemeChange(() => {
    inks = readMapInks(canvas.parentElement ?? document.body);
    refresh();
  });
  const resize = new ResizeObserver(measure);
  resize.observe(canvas);
  measure();

  return {
    show(next, travelMs) {
      travel = travelFrom(scene.dots, travel.placeOf, travelMs, () => performance.now());
      const isSamePlane = scene.hasDistances === next.hasDistances;
      scene = next;
      if (stageView.isMoved() && isSamePlane) refresh();
      else showAll();
    },
    setLayers(next) {
      layers = next;
      refresh();
    },
    setPointers,
    setLassoMode(isLasso) {
      isLassoMode = isLasso;
    },
    refresh,
    zoomBy: stageView.zoomBy,
    panBy: stageView.panBy,
    showAll,
    reveal: stageView.reveal,
    placeOf: (dot) => toScreen(stageView.view(), travel.placeOf(dot)),
    close() {
      cancelAnimationFrame(request);
      stopListening();
      stopTheme();
      resize.disconnect();
      stageView.close();
    },
  };
}
