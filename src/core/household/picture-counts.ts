/**
 * How often a member did something. `since` is when the first of a day was counted, in wall-clock milliseconds,
 * `today` how many were counted from then on, `inAll` how many ever.
 */
export type DailyCount = { readonly since: number; readonly today: number; readonly inAll: number };

/**
 * What is counted of a member's pictures: `added` those that they added or brought back, and faces that they
 * showed to an enrolment, `othersFaces` how often they
 * were told that a face is nearer to somebody else than to them.
 */
export type PictureCounts = { readonly added: DailyCount; readonly othersFaces: DailyCount };

const nothingCounted: DailyCount = { since: 0, today: 0, inAll: 0 };

export const noPictureCounts: PictureCounts = { added: nothingCounted, othersFaces: nothingCounted };

const dayMs = 24 * 3_600_000;

/**
 * The count as it stands now: a day after its first, none are of today. One begun by a clock that is ahead of this one
 * counts from now, so that its day ends.
 */
export function atPresent(count: DailyCount, now: number): DailyCount {
  if (count.today === 0) return count;
  if (count.since > now) return { ...count, since: now };
  return now - count.since < dayMs ? count : { ...count, today: 0 };
}

/** The count after so many more. */
export function countMore(count: DailyCount, more: number, now: number): DailyCount {
  const { since, today, inAll } = atPresent(count, now);
  return { since: today === 0 ? now : since, today: today + more, inAll: inAll + more };
}
