import { type Point, toScreen, type View } from './geometry.ts';
import { alphaOf, inkOf, type MapPicture } from './map-picture.ts';
import type { MemberShape } from './map-scene.ts';

function tracePolygon(context: CanvasRenderingContext2D, view: View, polygon: readonly Point[]): void {
  context.beginPath();
  for (const point of polygon) {
    const { x, y } = toScreen(view, point);
    context.lineTo(x, y);
  }
  context.closePath();
}

/** Draws where a member's faces lie and where a face would be taken for them. */
export function paintGround(context: CanvasRenderingContext2D, picture: MapPicture, shape: MemberShape): void {
  const alpha = alphaOf(picture, shape.member.memberId);
  context.strokeStyle = inkOf(picture, shape);
  context.fillStyle = inkOf(picture, shape);
  if (picture.layers.limits && shape.region.length > 0) {
    tracePolygon(context, picture.view, shape.region);
    context.globalAlpha = 0.07 * alpha;
    context.fill();
    context.globalAlpha = 0.75 * alpha;
    context.lineWidth = 1.25;
    context.setLineDash([5, 5]);
    context.stroke();
    context.setLineDash([]);
  }
  if (picture.layers.hulls && shape.hull.length > 0) {
    tracePolygon(context, picture.view, shape.hull);
    context.globalAlpha = 0.2 * alpha;
    context.fill();
    context.globalAlpha = 0.5 * alpha;
    context.lineWidth = 1;
    context.stroke();
  }
  context.globalAlpha = 1;
}

type Label = { readonly shape: MemberShape; readonly x: number; readonly y: number; readonly width: number };

const nameHeightPx = 18;

function isHidden({ x, y, width }: Label, standing: readonly Label[]): boolean {
  return standing.some(
    (other) => Math.abs(other.x - x) < (other.width + width) / 2 + 4 && Math.abs(other.y - y) < nameHeightPx,
  );
}

/**
 * The members' names above their hulls, where they hide no face.
 * One that would stand on another's is left out until there is room.
 */
function placeNames(context: CanvasRenderingContext2D, picture: MapPicture): readonly Label[] {
  const { spotlight } = picture.pointers;
  const standing: Label[] = [];
  for (const shape of picture.scene.shapes.toSorted(
    (a, b) => Number(b.member.memberId === spotlight) - Number(a.member.memberId === spotlight),
  )) {
    if (shape.hull.length === 0) continue;
    const top = shape.hull.reduce((highest, corner) => (corner.y < highest.y ? corner : highest));
    const label = {
      shape,
      x: toScreen(picture.view, shape.member).x,
      y: toScreen(picture.view, top).y - 12,
      width: context.measureText(shape.member.name).width,
    };
    if (!isHidden(label, standing)) standing.push(label);
  }
  return standing;
}

/** Draws the members' names. */
export function paintNames(context: CanvasRenderingContext2D, picture: MapPicture): void {
  context.font = `600 14px ${picture.inks.font}`;
  context.textAlign = 'center';
  context.textBaseline = 'bottom';
  context.lineJoin = 'round';
  context.lineWidth = 4;
  context.strokeStyle = picture.inks.paper;
  context.fillStyle = picture.inks.ink;
  for (const { shape, x, y } of placeNames(context, picture)) {
    context.globalAlpha = alphaOf(picture, shape.member.memberId);
    context.strokeText(shape.member.name, x, y);
    context.fillText(shape.member.name, x, y);
  }
  context.globalAlpha = 1;
}
