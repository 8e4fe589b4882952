import { px } from './axes.ts';
import type { Scale } from './scale.ts';

export type CurvePlace = { readonly x: number; readonly y: number };

/** A line through places, in the colour of a series. */
export function drawCurve(places: readonly CurvePlace[], x: Scale, y: Scale, series: number): string {
  const path = places
    .map((place, i) => `${i === 0 ? 'M' : 'L'}${px(x.place(place.x))} ${px(y.place(place.y))}`)
    .join('');
  return path === '' ? '' : `<path class="curve c${series}" d="${path}"/>`;
}

/** A dot in the colour of a series. */
export function drawDot(place: CurvePlace, x: Scale, y: Scale, series: number): string {
  return `<circle class="dot c${series}" cx="${px(x.place(place.x))}" cy="${px(y.place(place.y))}" r="4"/>`;
}
