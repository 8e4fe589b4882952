import { type MarkShape, traceMark } from '#renderer/kit/mark.ts';
import type { MapDot } from './map-dot.ts';
import { alphaOf, dotLook, inkOf, type MapPicture, placeOnScreen } from './map-picture.ts';
import type { MemberShape } from './map-scene.ts';

type Sign = { readonly shape: MarkShape; readonly radius: number };

function traceDots(
  context: CanvasRenderingContext2D,
  picture: MapPicture,
  dots: readonly MapDot[],
  { shape, radius }: Sign,
): void {
  context.beginPath();
  for (const dot of dots) {
    const place = placeOnScreen(picture, dot);
    if (place !== null) traceMark(context, shape, place, radius);
  }
}

/** Draws a member's samples as signs; those set aside are hollow. */
export function paintDots(context: CanvasRenderingContext2D, picture: MapPicture, shape: MemberShape): void {
  const { radius, hasRim } = dotLook(picture);
  traceDots(context, picture, shape.inUse, { shape: shape.mark.shape, radius });
  context.fillStyle = inkOf(picture, shape);
  context.fill();
  if (hasRim) {
    context.lineWidth = 1;
    context.strokeStyle = picture.inks.paper;
    context.stroke();
  }
  traceDots(context, picture, shape.setAside, { shape: shape.mark.shape, radius: radius - 0.5 });
  context.strokeStyle = inkOf(picture, shape);
  context.lineWidth = 1.5;
  context.stroke();
}

/** Draws a member's samples as pictures, `size` pixels wide; those set aside are faint. */
export function paintThumbnails(
  context: CanvasRenderingContext2D,
  picture: MapPicture,
  shape: MemberShape,
  size: number,
): void {
  const alpha = context.globalAlpha;
  for (const dot of [...shape.setAside, ...shape.inUse]) {
    const place = placeOnScreen(picture, dot);
    if (place === null) continue;
    const image = picture.pictureOf(dot);
    context.globalAlpha = dot.inUse ? alpha : alpha * 0.4;
    context.beginPath();
    context.arc(place.x, place.y, size / 2, 0, 2 * Math.PI);
    context.fillStyle = inkOf(picture, shape);
    context.fill();
    if (image !== null) context.drawImage(image, place.x - size / 2 + 2, place.y - size / 2 + 2, size - 4, size - 4);
  }
  context.globalAlpha = alpha;
}

/** Draws the refused attempts as grey crosses. */
export function paintStrangers(context: CanvasRenderingContext2D, picture: MapPicture): void {
  const arm = dotLook(picture).radius;
  context.beginPath();
  for (const dot of picture.scene.strangers) {
    const place = placeOnScreen(picture, dot);
    if (place === null) continue;
    context.moveTo(place.x - arm, place.y - arm);
    context.lineTo(place.x + arm, place.y + arm);
    context.moveTo(place.x + arm, place.y - arm);
    context.lineTo(place.x - arm, place.y + arm);
  }
  context.strokeStyle = picture.inks.line;
  context.lineWidth = 2;
  context.globalAlpha = alphaOf(picture, null);
  context.stroke();
  context.globalAlpha = 1;
}
