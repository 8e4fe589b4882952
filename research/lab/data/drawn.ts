import { createRandom } from '#core/numerics/seeded-draws.ts';
import type { Point } from '#core/vision/image.ts';
import { type Collection, type LabPicture, pictureSide } from './collection.ts';
import { drawByHand, inventCharacter, inventHand } from './drawn-strokes.ts';

const alphabets = 24;
const charactersEach = 12;
const handsEach = 10;
/** The drawings do not depend on a training's seed. */
const drawnSeed = 7;

/**
 * Made-up characters in made-up handwriting: everything in them comes from this program, so that they may be shown
 * anywhere.
 */
export function drawCollection(): Collection {
  const random = createRandom(drawnSeed);
  const pictures: LabPicture[] = [];
  const labels: string[] = [];
  const groups: string[] = [];
  for (let group = 0; group < alphabets; group++) {
    groups.push(`script ${group + 1}`);
    const characters = Array.from({ length: charactersEach }, () => inventCharacter(random));
    const hands = Array.from({ length: handsEach }, () => inventHand(random));
    for (const [i, character] of characters.entries()) {
      const label = labels.push(`script ${group + 1}, character ${i + 1}`) - 1;
      for (const [maker, hand] of hands.entries()) {
        pictures.push({ pixels: rasterise(drawByHand(character, hand, random), hand.pen), label, group, maker });
      }
    }
  }
  return { pictures, labels, groups };
}

/** Lines as light ink on a dark ground, `pen` wide (share of the side), with soft edges. */
function rasterise(lines: readonly (readonly Point[])[], pen: number): Uint8Array {
  const pixels = new Uint8Array(pictureSide * pictureSide);
  const reach = pen * pictureSide;
  for (const line of lines) {
    for (const [i, end] of line.entries()) {
      const start = line[i - 1];
      if (start !== undefined) drawSegment(pixels, scaled(start), scaled(end), reach);
    }
  }
  return pixels;
}

const scaled = ({ x, y }: Point): Point => ({ x: x * pictureSide - 0.5, y: y * pictureSide - 0.5 });

function drawSegment(pixels: Uint8Array, start: Point, end: Point, reach: number): void {
  const limit = (value: number): number => Math.min(pictureSide - 1, Math.max(0, Math.round(value)));
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  const squared = dx * dx + dy * dy || 1;
  for (let y = limit(Math.min(start.y, end.y) - reach - 1); y <= limit(Math.max(start.y, end.y) + reach + 1); y++) {
    for (let x = limit(Math.min(start.x, end.x) - reach - 1); x <= limit(Math.max(start.x, end.x) + reach + 1); x++) {
      const along = Math.min(1, Math.max(0, ((x - start.x) * dx + (y - start.y) * dy) / squared));
      const away = Math.hypot(x - start.x - along * dx, y - start.y - along * dy);
      const ink = Math.round(255 * Math.min(1, Math.max(0, reach + 0.5 - away)));
      const place = y * pictureSide + x;
      if (ink > (pixels[place] as number)) pixels[place] = ink;
    }
  }
}
