import { select } from 'd3-selection';
import { type D3ZoomEvent, type ZoomBehavior, zoom, zoomIdentity } from 'd3-zoom';
import { type Extent, fitView, type Point, toScreen, type View } from './geometry.ts';

/** How the plane is seen on a canvas: fitted to what there is until somebody zooms or pans. */
export type StageView = {
  readonly view: () => View;
  /** Pixels per unit of distance when everything is in view. */
  readonly fittedK: () => number;
  /** The canvas in CSS pixels, as last measured. */
  readonly extent: () => Extent;
  /** Whether somebody has zoomed or panned since everything was brought into view. */
  readonly isMoved: () => boolean;
  /** Takes on the size at which the canvas is laid out now. */
  readonly measure: () => void;
  /** Brings all points into view. */
  readonly fit: (points: readonly Point[]) => void;
  readonly zoomBy: (factor: number) => void;
  /** In CSS pixels. */
  readonly panBy: (dx: number, dy: number) => void;
  /** Moves the view, if need be, so that a place of the plane is seen. */
  readonly reveal: (place: Point) => void;
  readonly close: () => void;
};

/** Room around all faces for their names and for the zoom buttons, in CSS pixels. */
const marginOf = ({ width, height }: Extent): number => Math.min(96, 0.2 * Math.min(width, height));
const revealPx = 48;

/** The density at which the canvas is drawn, in pixels per CSS pixel: more than two are not seen. */
const density = (): number => Math.min(2, window.devicePixelRatio || 1);

type ZoomParts = {
  readonly canDrag: (event: MouseEvent) => boolean;
  /** `isByHand` tells a person's own zooming from a change that the program made. */
  readonly onZoom: (view: View, isByHand: boolean) => void;
};

function zoomBehaviour({ canDrag, onZoom }: ZoomParts): ZoomBehavior<HTMLCanvasElement, unknown> {
  return zoom<HTMLCanvasElement, unknown>()
    .filter((event: MouseEvent) => event.type === 'wheel' || (event.button === 0 && canDrag(event)))
    .clickDistance(4)
    .on('zoom', ({ transform, sourceEvent }: D3ZoomEvent<HTMLCanvasElement, unknown>) => {
      onZoom({ k: transform.k, x: transform.x, y: transform.y }, sourceEvent !== null && sourceEvent !== undefined);
    });
}

/**
 * Zooms and pans a canvas with the wheel, by pinching and, where `canDrag` allows it, by dragging.
 * Calls `onChange` after each change of the view.
 */
export function createStageView(
  canvas: HTMLCanvasElement,
  canDrag: (event: MouseEvent) => boolean,
  onChange: () => void,
): StageView {
  let extent: Extent = { width: 1, height: 1 };
  let fitted: View = { k: 1, x: 0, y: 0 };
  let view: View = fitted;
  let isMoved = false;

  const behaviour = zoomBehaviour({
    canDrag,
    onZoom(next, isByHand) {
      view = next;
      if (isByHand) isMoved = true;
      onChange();
    },
  });
  const stage = select(canvas).call(behaviour).on('dblclick.zoom', null);

  function panBy(dx: number, dy: number): void {
    isMoved = true;
    behaviour.translateBy(stage, dx / view.k, dy / view.k);
  }

  return {
    view: () => view,
    fittedK: () => fitted.k,
    extent: () => extent,
    isMoved: () => isMoved,
    measure() {
      extent = { width: Math.max(1, canvas.clientWidth), height: Math.max(1, canvas.clientHeight) };
      canvas.width = Math.round(extent.width * density());
      canvas.height = Math.round(extent.height * density());
      behaviour.extent([
        [0, 0],
        [extent.width, extent.height],
      ]);
    },
    fit(points) {
      fitted = fitView(points, extent, marginOf(extent));
      behaviour.scaleExtent([fitted.k * 0.5, Math.max(fitted.k * 16, 4000)]);
      isMoved = false;
      behaviour.transform(stage, zoomIdentity.translate(fitted.x, fitted.y).scale(fitted.k));
    },
    zoomBy(factor) {
      isMoved = true;
      behaviour.scaleBy(stage, factor);
    },
    panBy,
    reveal(place) {
      const { x, y } = toScreen(view, place);
      const dx = Math.max(0, revealPx - x) - Math.max(0, x - (extent.width - revealPx));
      const dy = Math.max(0, revealPx - y) - Math.max(0, y - (extent.height - revealPx));
      if (dx !== 0 || dy !== 0) panBy(dx, dy);
    },
    close: () => void stage.on('.zoom', null),
  };
}
