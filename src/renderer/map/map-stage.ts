import { select } from 'd3-selection';
import { type D3ZoomEvent, type ZoomTransform, zoom, zoomIdentity } from 'd3-zoom';
import { dotsInside, dotUnder } from './find-dots.ts';
import { type Extent, fitView, type Point, toScreen, type View } from './geometry.ts';
import type { MapDot } from './map-dot.ts';
import { onThemeChange, readMapInks } from './map-inks.ts';
import type { MapPicture, MapPointers } from './map-picture.ts';
import type { MapLayers, MapScene } from './map-scene.ts';
import { paintMap } from './paint-map.ts';
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

const marginPx = 64;
const reachPx = 16;
const revealPx = 48;
const noPointers: MapPointers = { hoverKey: null, focusKey: null, selected: new Set(), spotlight: null, lasso: [], trail: [] };

/** Sets the stage on a canvas that is laid out already. Returns null where the browser offers no canvas. */
export function createMapStage({ canvas, pictureOf, onHover, onPick, onLasso, onMove }: StageParts): MapStage | null {
  const context = canvas.getContext('2d');
  if (context === null) return null;
  let scene: MapScene = { shapes: [], strangers: [], dots: [], crowd: { count: 0, spacing: 0 }, hasDistances: true };
  let layers: MapLayers = { hulls: true, limits: true, pictures: true, strangers: true };
  let pointers = noPointers;
  let extent: Extent = { width: 1, height: 1 };
  let inks = readMapInks(canvas.parentElement ?? document.body);
  let fitted: View = { k: 1, x: 0, y: 0 };
  let view: View = fitted;
  let isMoved = false;
  let isLassoMode = false;
  let travel = noTravel();
  let request = 0;

  const seen = (): readonly MapDot[] => (layers.strangers ? scene.dots : scene.dots.filter(({ memberId }) => memberId !== null));

  function picture(): MapPicture {
    return { scene, layers, pointers, view, fitK: fitted.k, extent, inks, placeOf: travel.placeOf, pictureOf };
  }

  function draw(): void {
    request = 0;
    const isTravelling = !travel.isOver();
    const scale = canvas.width / extent.width;
    context?.setTransform(scale, 0, 0, scale, 0, 0);
    if (context !== null) paintMap(context, picture());
    onMove();
    if (isTravelling) refresh();
    else travel = noTravel();
  }

  function refresh(): void {
    if (request === 0) request = requestAnimationFrame(draw);
  }

  const behaviour = zoom<HTMLCanvasElement, unknown>()
    .filter((event: MouseEvent) => event.type === 'wheel' || (event.button === 0 && !event.shiftKey && !isLassoMode))
    .clickDistance(4)
    .on('zoom', ({ transform, sourceEvent }: D3ZoomEvent<HTMLCanvasElement, unknown>) => {
      view = { k: transform.k, x: transform.x, y: transform.y };
      if (sourceEvent !== null && sourceEvent !== undefined) isMoved = true;
      refresh();
    });
  const stage = select(canvas).call(behaviour).on('dblclick.zoom', null);

  function look({ k, x, y }: View): void {
    const transform: ZoomTransform = zoomIdentity.translate(x, y).scale(k);
    behaviour.transform(stage, transform);
  }

  function showAll(): void {
    const corners = scene.shapes.flatMap((shape) => (layers.limits && shape.region.length > 0 ? shape.region : shape.hull));
    fitted = fitView([...scene.dots, ...corners], extent, marginPx);
    behaviour.scaleExtent([fitted.k * 0.5, Math.max(fitted.k * 16, 4000)]);
    isMoved = false;
    look(fitted);
  }

  function measure(): void {
    extent = { width: Math.max(1, canvas.clientWidth), height: Math.max(1, canvas.clientHeight) };
    const density = Math.min(2, window.devicePixelRatio || 1);
    canvas.width = Math.round(extent.width * density);
    canvas.height = Math.round(extent.height * density);
    behaviour.extent([
      [0, 0],
      [extent.width, extent.height],
    ]);
    if (isMoved) refresh();
    else showAll();
    draw();
  }

  const pointOf = (event: MouseEvent): Point => ({ x: event.offsetX, y: event.offsetY });
  const cleanUp = new AbortController();
  const on = <K extends keyof HTMLElementEventMap>(kind: K, listener: (event: HTMLElementEventMap[K]) => void): void =>
    canvas.addEventListener(kind, listener, { signal: cleanUp.signal });

  let isDrawing = false;
  /** A lasso ends with a click that is not meant as one. */
  let isClickSpent = false;

  function endLasso(): void {
    const line = pointers.lasso;
    pointers = { ...pointers, lasso: [] };
    refresh();
    isClickSpent = true;
    onLasso(dotsInside(seen(), view, line));
  }

  on('pointerdown', (event) => {
    isClickSpent = false;
    if (event.button !== 0 || !(event.shiftKey || isLassoMode)) return;
    isDrawing = true;
    canvas.setPointerCapture(event.pointerId);
    pointers = { ...pointers, lasso: [pointOf(event)] };
  });
  on('pointermove', (event) => {
    if (isDrawing) {
      pointers = { ...pointers, lasso: [...pointers.lasso, pointOf(event)] };
      refresh();
    } else if (event.buttons === 0) onHover(dotUnder(seen(), view, pointOf(event), reachPx));
  });
  on('pointerup', () => {
    if (!isDrawing) return;
    isDrawing = false;
    if (pointers.lasso.length > 2) endLasso();
    else pointers = { ...pointers, lasso: [] };
  });
  on('pointercancel', () => {
    isDrawing = false;
    pointers = { ...pointers, lasso: [] };
    refresh();
  });
  on('pointerleave', () => onHover(null));
  on('click', (event) => {
    const isMeant = !isClickSpent && !event.shiftKey;
    isClickSpent = false;
    if (isMeant) onPick(dotUnder(seen(), view, pointOf(event), reachPx), event.ctrlKey || event.metaKey);
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
      const placeBefore = travel.placeOf;
      travel = travelFrom(scene.dots, placeBefore, travelMs, () => performance.now());
      const isSamePlane = scene.hasDistances === next.hasDistances;
      scene = next;
      if (isMoved && isSamePlane) refresh();
      else showAll();
    },
    setLayers(next) {
      layers = next;
      refresh();
    },
    setPointers(change) {
      pointers = { ...pointers, ...change };
      refresh();
    },
    setLassoMode(isLasso) {
      isLassoMode = isLasso;
    },
    refresh,
    zoomBy(factor) {
      isMoved = true;
      behaviour.scaleBy(stage, factor);
    },
    panBy(dx, dy) {
      isMoved = true;
      behaviour.translateBy(stage, dx / view.k, dy / view.k);
    },
    showAll,
    reveal(dot) {
      const { x, y } = toScreen(view, dot);
      const dx = Math.max(0, revealPx - x) - Math.max(0, x - (extent.width - revealPx));
      const dy = Math.max(0, revealPx - y) - Math.max(0, y - (extent.height - revealPx));
      if (dx === 0 && dy === 0) return;
      isMoved = true;
      behaviour.translateBy(stage, dx / view.k, dy / view.k);
    },
    placeOf: (dot) => toScreen(view, travel.placeOf(dot)),
    close() {
      cancelAnimationFrame(request);
      cleanUp.abort();
      stopTheme();
      resize.disconnect();
      stage.on('.zoom', null);
    },
  };
}
