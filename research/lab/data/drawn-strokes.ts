import type { Point } from '#core/vision/image.ts';

/** A stroke through three to five places, smooth between them. Coordinates are shares of the picture's side. */
export type Stroke = readonly Point[];

/** A character as strokes: what an alphabet's inventor thought of. */
export type Character = readonly Stroke[];

const cell = (column: number, row: number): Point => ({ x: 0.2 + 0.2 * column, y: 0.2 + 0.2 * row });

/** A made-up character: two or three strokes over the places of a 4 x 4 grid. */
export function inventCharacter(random: () => number): Character {
  const strokes = 2 + Math.floor(random() * 2);
  return Array.from({ length: strokes }, () => {
    const places = 2 + Math.floor(random() * 3);
    const stroke: Point[] = [cell(Math.floor(random() * 4), Math.floor(random() * 4))];
    while (stroke.length < places) {
      const next = cell(Math.floor(random() * 4), Math.floor(random() * 4));
      const last = stroke.at(-1) as Point;
      if (Math.hypot(next.x - last.x, next.y - last.y) > 0.25) stroke.push(next);
    }
    return stroke;
  });
}

/**
 * A hand: how one person draws every character. Slant and stretch are the hand's, the wobble differs from drawing to
 * drawing.
 */
export type Hand = {
  readonly slant: number;
  readonly stretch: number;
  readonly turn: number;
  readonly wobble: number;
  readonly pen: number;
};

/** Draws a hand. */
export const inventHand = (random: () => number): Hand => ({
  slant: (random() - 0.5) * 0.9,
  stretch: 0.6 + random() * 0.6,
  turn: (random() - 0.5) * 0.9,
  wobble: 0.015 + random() * 0.03,
  pen: 0.025 + random() * 0.02,
});

/** One drawing of a character by a hand, as lines of many short steps. */
export function drawByHand(
  character: Character,
  { slant, stretch, turn, wobble }: Hand,
  random: () => number,
): Point[][] {
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const shift = { x: (random() - 0.5) * 0.16, y: (random() - 0.5) * 0.16 };
  const place = ({ x, y }: Point): Point => {
    const [u, v] = [(x - 0.5) * stretch - (y - 0.5) * slant, y - 0.5];
    const noise = (): number => (random() + random() - 1) * 2 * wobble;
    return { x: 0.5 + cos * u - sin * v + shift.x + noise(), y: 0.5 + sin * u + cos * v + shift.y + noise() };
  };
  return character.map((stroke) => smooth(stroke.map(place)));
}

const stepsBetween = 8;

/** A curve through all places (Catmull and Rom's spline). */
function smooth(places: readonly Point[]): Point[] {
  const at = (i: number): Point => places[Math.min(Math.max(i, 0), places.length - 1)] as Point;
  const curve: Point[] = [at(0)];
  for (let i = 0; i + 1 < places.length; i++) {
    const [before, from, to, after] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    for (let step = 1; step <= stepsBetween; step++) {
      const t = step / stepsBetween;
      const blend = (a: number, b: number, c: number, d: number): number =>
        (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t ** 3) / 2;
      curve.push({ x: blend(before.x, from.x, to.x, after.x), y: blend(before.y, from.y, to.y, after.y) });
    }
  }
  return curve;
}
