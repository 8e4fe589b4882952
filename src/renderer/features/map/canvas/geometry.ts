/** A place on the map: in units of distance on the plane, in CSS pixels on the screen. */
export type Point = { readonly x: number; readonly y: number };

/** How the plane is seen: a place p is drawn at `k * p + (x, y)`; `k` is in pixels per unit of distance. */
export type View = { readonly k: number; readonly x: number; readonly y: number };

/** Width and height in CSS pixels. */
export type Extent = { readonly width: number; readonly height: number };

/** Where a place of the plane is on the screen. */
export function toScreen(view: View, { x, y }: Point): Point {
  return { x: view.k * x + view.x, y: view.k * y + view.y };
}

/** The place of the plane under a point of the screen: the inverse of `toScreen`. */
export function toPlane(view: View, { x, y }: Point): Point {
  return { x: (x - view.x) / view.k, y: (y - view.y) / view.k };
}

/** No picture of a household is enlarged beyond this many pixels per unit of distance to fill the screen. */
const widestPxPerUnit = 1600;

/** The view that shows all points, centred, with `marginPx` around them. Without points the origin is in the middle. */
export function fitView(points: readonly Point[], { width, height }: Extent, marginPx: number): View {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  if (left > right) return { k: Math.min(width, height) / 2, x: width / 2, y: height / 2 };
  const k = Math.min(
    Math.max(1, width - 2 * marginPx) / Math.max(right - left, 1e-6),
    Math.max(1, height - 2 * marginPx) / Math.max(bottom - top, 1e-6),
    widestPxPerUnit,
  );
  return { k, x: width / 2 - (k * (left + right)) / 2, y: height / 2 - (k * (top + bottom)) / 2 };
}

/** Whether a point of the screen lies in the picture. */
export function isWithin({ x, y }: Point, { width, height }: Extent): boolean {
  return x >= 0 && y >= 0 && x <= width && y <= height;
}

/** Distance between two places. */
export function planeDistance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
