import { type Point, toScreen, type View } from './geometry.ts';
import { alphaOf, inkOf, type MapPicture, placeOnScreen } from './map-picture.ts';
import type { MemberShape } from './map-scene.ts';

function tracePolygon(context: CanvasRenderingContext2D, view: View, polygon: readonly Point[]): void {
  context.beginPath();
  for (const point of polygon) {
    const { x, y } = toScreen(view, point);
    context.lineTo(x, y);
  }
  context.closePath();
}

/** How far the shore of an island lies from its faces, in CSS pixels. */
const shorePx = 12;

/** Draws an island around a member's faces, which are `facePx` wide. */
function paintIsland(context: CanvasRenderingContext2D, picture: MapPicture, shape: MemberShape, facePx: number): void {
  const radius = facePx / 2 + shorePx;
  context.beginPath();
  for (const dot of shape.inUse) {
    const place = placeOnScreen(picture, dot);
    if (place === null) continue;
    context.moveTo(place.x + radius, place.y);
    context.arc(place.x, place.y, radius, 0, 2 * Math.PI);
  }
  context.fill();
}

/**
 * Draws where a member's faces lie and where a face would be taken for them. `facePx` is the width of a picture, or 0
 * where faces are signs.
 */
export function paintGround(
  context: CanvasRenderingContext2D,
  picture: MapPicture,
  shape: MemberShape,
  facePx: number,
): void {
  const alpha = alphaOf(picture, shape.member.memberId);
  context.strokeStyle = inkOf(picture, shape);
  context.fillStyle = inkOf(picture, shape);
  if (picture.layers.limits && shape.region.length > 0) {
    tracePolygon(context, picture.view, shape.region);
    context.globalAlpha = 0.5 * alpha;
    context.lineWidth = 1;
    context.setLineDash([4, 6]);
    context.stroke();
    context.setLineDash([]);
  }
  if (picture.layers.hulls && shape.hull.length > 0) {
    tracePolygon(context, picture.view, shape.hull);
    context.globalAlpha = (facePx > 0 ? 0.06 : 0.2) * alpha;
    context.fill();
    context.globalAlpha = (facePx > 0 ? 0.25 : 0.5) * alpha;
    context.lineWidth = 1;
    context.stroke();
    context.globalAlpha = 0.16 * alpha;
    if (facePx > 0) paintIsland(context, picture, shape, facePx);
  }
  context.globalAlpha = 1;
}
