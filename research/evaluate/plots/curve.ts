import { element, px } from './element.ts';
import type { Scale } from './scale.ts';

export type CurvePlace = { readonly x: number; readonly y: number };

/** A line through places, in the colour of a series. */
export function drawCurve(places: readonly CurvePlace[], x: Scale, y: Scale, series: number): string {
  const points = places.map((place) => `${px(x.place(place.x))} ${px(y.place(place.y))}`);
  return points.length === 0 ? '' : element('path', { class: `curve c${series}`, d: `M${points.join('L')}` });
}

/** A dot in the colour of a series. */
export function drawDot(place: CurvePlace, x: Scale, y: Scale, series: number): string {
  return element('circle', { class: `dot c${series}`, cx: x.place(place.x), cy: y.place(place.y), r: 4 });
}
