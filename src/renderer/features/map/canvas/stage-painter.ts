import { type Point, toScreen } from './geometry.ts';
import type { MapDot } from './map-dot.ts';
import { type MapInks, readMapInks } from './map-inks.ts';
import type { MapPicture, MapPointers } from './map-picture.ts';
import { dotsSeen, emptyScene, everyLayer, type MapLayers, type MapScene, outlineOf } from './map-scene.ts';
import { paintMap } from './paint-map.ts';
import { createStageView, type StageView } from './stage-view.ts';
import { noTravel, travelFrom } from './travel.ts';

const noPointers: MapPointers = {
  hoverKey: null,
  focusKey: null,
  selected: new Set(),
  spotlight: null,
  lasso: [],
  trail: [],
};

type PainterParts = {
  readonly canvas: HTMLCanvasElement;
  readonly context: CanvasRenderingContext2D;
  readonly canDrag: (event: MouseEvent) => boolean;
  readonly pictureOf: MapPicture['pictureOf'];
  readonly onMove: () => void;
};

/** Holds all that is drawn and the view of it, and draws both with the next frame after either changes. */
export type StagePainter = {
  readonly view: StageView;
  readonly show: (scene: MapScene, travelMs: number) => void;
  readonly setLayers: (layers: MapLayers) => void;
  readonly setPointers: (change: Partial<MapPointers>) => void;
  /** Reads the colours of the theme again. */
  readonly readInks: () => void;
  readonly refresh: () => void;
  readonly showAll: () => void;
  /** Takes on the size at which the canvas is laid out now, and draws at once. */
  readonly measure: () => void;
  /** The dots that the layers leave in sight. */
  readonly seen: () => readonly MapDot[];
  readonly placeOf: (dot: MapDot) => Point;
  readonly close: () => void;
};

/** Asks for one animation frame at a time. */
function createNextFrame(draw: () => void): { readonly request: () => void; readonly cancel: () => void } {
  let asked = 0;
  return {
    request() {
      if (asked !== 0) return;
      asked = requestAnimationFrame(() => {
        asked = 0;
        draw();
      });
    },
    cancel: () => cancelAnimationFrame(asked),
  };
}

export function createStagePainter({ canvas, context, canDrag, pictureOf, onMove }: PainterParts): StagePainter {
  const readInks = (): MapInks => readMapInks(canvas.parentElement ?? document.body);
  let drawn = { scene: emptyScene, layers: everyLayer, pointers: noPointers, inks: readInks() };
  let travel = noTravel();
  const frame = createNextFrame(draw);
  const view = createStageView(canvas, canDrag, frame.request);

  function draw(): void {
    const isTravelling = !travel.isOver();
    const extent = view.extent();
    const scale = canvas.width / extent.width;
    context.setTransform(scale, 0, 0, scale, 0, 0);
    paintMap(context, {
      ...drawn,
      view: view.view(),
      fitK: view.fittedK(),
      extent,
      placeOf: travel.placeOf,
      pictureOf,
    });
    onMove();
    if (isTravelling) frame.request();
    else travel = noTravel();
  }

  function change(next: Partial<typeof drawn>): void {
    drawn = { ...drawn, ...next };
    frame.request();
  }

  const showAll = (): void => view.fit([...drawn.scene.dots, ...outlineOf(drawn.scene, drawn.layers)]);

  return {
    view,
    show(scene, travelMs) {
      travel = travelFrom(drawn.scene.dots, travel.placeOf, travelMs, () => performance.now());
      const isSamePlane = drawn.scene.hasDistances === scene.hasDistances;
      change({ scene });
      if (!view.isMoved() || !isSamePlane) showAll();
    },
    setLayers: (layers) => change({ layers }),
    setPointers: (pointers) => change({ pointers: { ...drawn.pointers, ...pointers } }),
    readInks: () => change({ inks: readInks() }),
    refresh: frame.request,
    showAll,
    measure() {
      view.measure();
      if (!view.isMoved()) showAll();
      draw();
    },
    seen: () => dotsSeen(drawn.scene, drawn.layers),
    placeOf: (dot) => toScreen(view.view(), travel.placeOf(dot)),
    close() {
      frame.cancel();
      view.close();
    },
  };
}
