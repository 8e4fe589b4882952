/** A place of the pointer in the window, in pixels. */
type Place = { readonly x: number; readonly y: number };

/** How far a pointer moves within a second where somebody moves it; a mouse that lies on a table trembles. */
const leastPx = 6;
const withinMs = 1000;

/** Tells a movement by somebody from a mouse that trembles, and from a page that moves below it. */
export function createMovement(now: () => number): (place: Place) => boolean {
  let from: (Place & { readonly at: number }) | null = null;
  return ({ x, y }) => {
    const at = now();
    if (from === null || at - from.at > withinMs) from = { x, y, at };
    if (Math.hypot(x - from.x, y - from.y) < leastPx) return false;
    from = { x, y, at };
    return true;
  };
}
