import { isWithin, type Point, toScreen } from './geometry.ts';
import type { MapDot } from './map-dot.ts';
import { type MapInks, readMapInks } from './map-inks.ts';
import { facePxOf, type MapPicture, type MapPointers } from './map-picture.ts';
import { dotsSeen, emptyScene, type MapLayers, type MapScene, outlineOf, usualLayers } from './map-scene.ts';
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
  trailName: '',
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
  /** From the middle of a face to its edge as it is drawn, in CSS pixels. */
  readonly faceReach: () => number;
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

/** What is brought into view: all faces, the limits that are drawn, and the face in the camera. */
function everyPlace({ scene, layers, pointers }: Pick<MapPicture, 'scene' | 'layers' | 'pointers'>): readonly Point[] {
  return [...scene.dots, ...outlineOf(scene, layers), ...pointers.trail.slice(-1)];
}

/** Whether the face in the camera lies out of sight. */
function isLiveHidden({ trail }: MapPointers, view: StageView): boolean {
  const now = trail.at(-1);
  return now !== undefined && !isWithin(toScreen(view.view(), now), view.extent());
}

export function createStagePainter({ canvas, context, canDrag, pictureOf, onMove }: PainterParts): StagePainter {
  const readInks = (): MapInks => readMapInks(canvas.parentElement ?? document.body);
  let drawn = { scene: emptyScene, layers: usualLayers, pointers: noPointers, inks: readInks() };
  let travel = noTravel();
  const frame = createNextFrame(draw);
  const view = createStageView(canvas, canDrag, frame.request);

  function draw(): void {
    const isTravelling = !travel.isOver();
    const scale = canvas.width / view.extent().width;
    context.setTransform(scale, 0, 0, scale, 0, 0);
    paintMap(context, { ...drawn, ...look(), placeOf: travel.placeOf, pictureOf });
    onMove();
    if (isTravelling) frame.request();
    else travel = noTravel();
  }

  function change(next: Partial<typeof drawn>): void {
    drawn = { ...drawn, ...next };
    frame.request();
  }

  const showAll = (): void => view.fit(everyPlace(drawn));
  const showAllUnlessMoved = (): void => void (view.isMoved() || showAll());
  const look = () => ({ view: view.view(), fitK: view.fittedK(), extent: view.extent() });

  return {
    view,
    show(scene, travelMs) {
      travel = travelFrom(drawn.scene.dots, travel.placeOf, travelMs, () => performance.now());
      const isSamePlane = drawn.scene.hasDistances === scene.hasDistances;
      change({ scene });
      if (!view.isMoved() || !isSamePlane) showAll();
    },
    setLayers(layers) {
      change({ layers });
      showAllUnlessMoved();
    },
    setPointers(pointers) {
      change({ pointers: { ...drawn.pointers, ...pointers } });
      if (isLiveHidden(drawn.pointers, view)) showAllUnlessMoved();
    },
    readInks: () => change({ inks: readInks() }),
    refresh: frame.request,
    showAll,
    measure() {
      view.measure();
      showAllUnlessMoved();
      draw();
    },
    faceReach: () => facePxOf({ ...drawn, ...look() }) / 2,
    seen: () => dotsSeen(drawn.scene, drawn.layers),
    placeOf: (dot) => toScreen(view.view(), travel.placeOf(dot)),
    close() {
      frame.cancel();
      view.close();
    },
  };
}
