import { type Interval, widerInterval, wilsonInterval } from '#core/numerics/intervals.ts';
import type { PixelBox, Point } from '#core/vision/image.ts';
import { type ClusterCount, clusterInterval } from './cluster-interval.ts';
import { type Share, share } from './share.ts';

/**
 * What is known of the faces of a picture: points that lie in the middle of a face each, and whether there may be
 * others; or their number alone.
 */
export type KnownFaces =
  | { readonly kind: 'places'; readonly places: readonly Point[]; readonly mayShowOthers: boolean }
  | { readonly kind: 'count'; readonly count: number };

/** How a search for faces did on one picture. `falseAlarms` is null where others may be in view. */
export type FoundFaces = { readonly faces: number; readonly found: number; readonly falseAlarms: number | null };

const contains = ({ x, y, width, height }: PixelBox, place: Point): boolean =>
  place.x >= x && place.x <= x + width && place.y >= y && place.y <= y + height;

const fromMiddle = ({ x, y, width, height }: PixelBox, place: Point): number =>
  Math.hypot(x + width / 2 - place.x, y + height / 2 - place.y);

/** The box that covers a place, the one whose middle is nearest of several. */
export function boxAt(boxes: readonly PixelBox[], place: Point): PixelBox | null {
  const covering = boxes.filter((box) => contains(box, place));
  return covering.sort((a, b) => fromMiddle(a, place) - fromMiddle(b, place))[0] ?? null;
}

/**
 * Counts the faces found. A face is found when a box covers its place, and a box finds one face at most; where only the
 * number of faces is known, each box finds one. Every other box is a false alarm, the same face found twice included.
 */
export function countFound(boxes: readonly PixelBox[], known: KnownFaces): FoundFaces {
  if (known.kind === 'count') {
    const found = Math.min(known.count, boxes.length);
    return { faces: known.count, found, falseAlarms: boxes.length - found };
  }
  const left = new Set(boxes);
  let found = 0;
  for (const place of known.places) {
    const box = boxAt([...left], place);
    if (box === null) continue;
    left.delete(box);
    found++;
  }
  return { faces: known.places.length, found, falseAlarms: known.mayShowOthers ? null : left.size };
}

/** Trials of one person (or of one thing shown), by whom intervals draw anew. */
export type UnitCount = ClusterCount & { readonly unit: string };

/** A share with an interval by people; null without replicates. */
export type ShareByPeople = Share & { readonly peopleInterval: Interval | null };

/**
 * The share of hits with a 95 % interval by people. Where all or none are hits nothing varies, and the number of people
 * bounds the share (Wilson).
 */
export function shareByPeople(counts: readonly UnitCount[], replicates: number, random: () => number): ShareByPeople {
  const sum = (list: readonly ClusterCount[], read: (count: ClusterCount) => number): number =>
    list.reduce((total, count) => total + read(count), 0);
  const people = [...Map.groupBy(counts, ({ unit }) => unit).values()].map((own) => ({
    hits: sum(own, ({ hits }) => hits),
    of: sum(own, ({ of }) => of),
  }));
  const whole = share(
    sum(people, ({ hits }) => hits),
    sum(people, ({ of }) => of),
  );
  const drawn = clusterInterval(people, replicates, random);
  if (drawn === null) return { ...whole, peopleInterval: null };
  const same = whole.hits === 0 || whole.hits === whole.of;
  const bound = wilsonInterval(whole.hits === 0 ? 0 : people.length, people.length);
  return { ...whole, peopleInterval: same ? widerInterval(bound, drawn) : drawn };
}
