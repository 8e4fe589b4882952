import { type Point, toScreen } from './geometry.ts';
import type { MapDot } from './map-dot.ts';
import type { MapInks } from './map-inks.ts';
import { dotLook, type MapPicture } from './map-picture.ts';

/** Draws rings around the dots chosen, hovered or focused; `radius` is that of a member's face. */
export function paintRings(context: CanvasRenderingContext2D, picture: MapPicture, radius: number): void {
  const { pointers, inks, scene } = picture;
  const ring = (dot: MapDot, ink: string, width: number, gap: number): void => {
    const { x, y } = toScreen(picture.view, picture.placeOf(dot));
    context.beginPath();
    context.arc(x, y, (dot.memberId === null ? dotLook(picture).radius + 2 : radius) + gap, 0, 2 * Math.PI);
    context.strokeStyle = ink;
    context.lineWidth = width;
    context.stroke();
  };
  for (const dot of scene.dots) {
    if (pointers.selected.has(dot.key)) ring(dot, inks.ink, 2, 2);
    if (dot.key === pointers.hoverKey) ring(dot, inks.ink, 2, 4);
    if (dot.key === pointers.focusKey) ring(dot, inks.focus, 3, 6);
  }
}

/** The dot of the face in the camera, the glow around it, and a step of its way: radii in CSS pixels. */
const [livePx, glowPx, stepPx] = [22, 40, 4];

function paintLive(context: CanvasRenderingContext2D, { x, y }: Point, name: string, inks: MapInks): void {
  const disc = (radius: number): void => {
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
  };
  context.globalAlpha = 0.3;
  disc(glowPx);
  context.fill();
  context.globalAlpha = 1;
  disc(livePx);
  context.fill();
  context.strokeStyle = inks.onLamp;
  context.lineWidth = 2.5;
  context.stroke();
  context.font = `700 13px ${inks.font}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillStyle = inks.onLamp;
  context.fillText(name, x, y, 2 * livePx - 8);
}

/** Draws the way of the face in the camera; its last place is the large one, with its name. */
export function paintTrail(context: CanvasRenderingContext2D, { pointers, view, inks }: MapPicture): void {
  const { trail, trailName } = pointers;
  context.fillStyle = inks.lamp;
  for (const [step, place] of trail.slice(0, -1).entries()) {
    const { x, y } = toScreen(view, place);
    context.beginPath();
    context.arc(x, y, stepPx, 0, 2 * Math.PI);
    context.globalAlpha = (0.6 * (step + 1)) / trail.length;
    context.fill();
  }
  const now = trail.at(-1);
  if (now !== undefined) paintLive(context, toScreen(view, now), trailName, inks);
  context.globalAlpha = 1;
}

/** Draws the lasso. */
export function paintLasso(context: CanvasRenderingContext2D, inks: MapInks, line: readonly Point[]): void {
  if (line.length < 2) return;
  context.beginPath();
  for (const { x, y } of line) context.lineTo(x, y);
  context.closePath();
  context.globalAlpha = 0.12;
  context.fillStyle = inks.focus;
  context.fill();
  context.globalAlpha = 1;
  context.strokeStyle = inks.focus;
  context.lineWidth = 2;
  context.stroke();
}
