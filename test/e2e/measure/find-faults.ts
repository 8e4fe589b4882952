import type { Box, SeenPage, SeenRow, SeenTarget, SeenText } from './seen-in-page.ts';

const round = (pixels: number): number => Math.round(pixels * 10) / 10;

/** Letters fill about the middle of their line: that much of its height may be cut, or lie over another line. */
const spare = 0.25;

const meet = (a: Box, b: Box): Box => ({
  left: Math.max(a.left, b.left),
  top: Math.max(a.top, b.top),
  right: Math.min(a.right, b.right),
  bottom: Math.min(a.bottom, b.bottom),
});

const isSome = ({ left, top, right, bottom }: Box): boolean => right - left > 1 && bottom - top > 1;

const lettersOf = ({ left, top, right, bottom }: Box): Box => ({
  left: left + 1,
  right: right - 1,
  top: top + (bottom - top) * spare,
  bottom: bottom - (bottom - top) * spare,
});

const isWithin = (inner: Box, outer: Box): boolean =>
  inner.left >= outer.left - 1 &&
  inner.right <= outer.right + 1 &&
  inner.top >= outer.top - 1 &&
  inner.bottom <= outer.bottom + 1;

function tooWide({ width, fullWidth, texts, targets }: SeenPage): string[] {
  const page = fullWidth > width ? [`the page is ${fullWidth} px wide in a window of ${width}`] : [];
  const isOut = ({ left, right }: Box): boolean => left < -1 || right > width + 1;
  const lines = texts.filter(({ box, shownIn }) => isSome(meet(box, shownIn)) && isOut(meet(box, shownIn)));
  const pressed = fullWidth > width ? targets.filter(({ box }) => isOut(box)) : [];
  return [...page, ...[...lines, ...pressed].map(({ where }) => `past the edge: ${where}`)];
}

function cutOff({ texts }: SeenPage): string[] {
  return texts
    .filter(({ box, cutTo, isTold }) => !isTold && !isWithin(lettersOf(box), cutTo))
    .map(({ where, text }) => `cut: “${text}” in ${where}`);
}

/** Words that run over the edge of the button or panel that they stand on. */
const spilt = ({ texts }: SeenPage): string[] =>
  texts
    .filter(({ box, ground }) => box.left < ground.left - 1 || box.right > ground.right + 1)
    .map(({ where }) => `over its edge: ${where}`);

function overlapOf(a: SeenText, b: SeenText): boolean {
  if (a.layer !== b.layer || a.where === b.where) return false;
  return isSome(meet(meet(lettersOf(a.box), a.shownIn), meet(lettersOf(b.box), b.shownIn)));
}

function overlapping({ texts }: SeenPage): string[] {
  return texts.flatMap((a, at) =>
    texts
      .slice(at + 1)
      .filter((b) => overlapOf(a, b))
      .map((b) => `over each other: ${a.where} and ${b.where}`),
  );
}

/** WCAG 2.5.8, in CSS pixels. */
const leastTarget = 24;

function tooSmall(targets: readonly SeenTarget[]): string[] {
  return targets
    .map((target) => ({
      ...target,
      width: round(target.box.right - target.box.left),
      height: round(target.box.bottom - target.box.top),
    }))
    .filter(({ width, height, isInText }) => !isInText && Math.min(width, height) < leastTarget)
    .map(({ where, width, height }) => `small, ${width} by ${height} px: ${where}`);
}

const hidden = (targets: readonly SeenTarget[]): string[] =>
  targets.flatMap(({ where, isChosenOutOfSight, coveredBy }) => [
    ...(isChosenOutOfSight ? [`chosen, and scrolled away: ${where}`] : []),
    ...(coveredBy === null ? [] : [`covered by ${coveredBy}: ${where}`]),
  ]);

function unequal({ where, boxes }: SeenRow): string[] {
  const heightOf = ({ top, bottom }: Box): number => bottom - top;
  const others = boxes.flatMap((a, at) => boxes.slice(at + 1).map((b) => [a, b] as const));
  return others
    .filter(([a, b]) => Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1 && heightOf(a) - heightOf(b) !== 0)
    .filter(([a, b]) => Math.abs(heightOf(a) - heightOf(b)) > 1)
    .map(([a, b]) => `unequal, ${round(heightOf(a))} and ${round(heightOf(b))} px in ${where}: ${a.where}, ${b.where}`);
}

/** Says all that is wrong with a page as it is laid out; nothing for one that is in order. */
export function findFaults(page: SeenPage): readonly string[] {
  const faults = [
    ...tooWide(page),
    ...cutOff(page),
    ...overlapping(page),
    ...spilt(page),
    ...tooSmall(page.targets),
    ...hidden(page.targets),
    ...page.rows.flatMap(unequal),
  ];
  return [...new Set(faults)];
}
