function dayNumber(at: number): number {
  const date = new Date(at);
  return Math.round(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / 86_400_000);
}

/** How a day lies to now, in calendar days of the local clock; `at` and `now` are in milliseconds since 1970. */
export function dayFrom(at: number, now: number): 'today' | 'yesterday' | 'sameYear' | 'otherYear' {
  const daysAgo = dayNumber(now) - dayNumber(at);
  if (daysAgo === 0) return 'today';
  if (daysAgo === 1) return 'yesterday';
  return new Date(at).getFullYear() === new Date(now).getFullYear() ? 'sameYear' : 'otherYear';
}
