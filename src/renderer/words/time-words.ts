const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const longDay = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long' });
const shortDay = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short' });
const shortDayOfYear = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });

/** The time of day, 24 hours. */
export function clockWords(at: number): string {
  return clock.format(at);
}

/** The day in full, without the year. */
export function longDayWords(at: number): string {
  return longDay.format(at);
}

function dayNumber(at: number): number {
  const date = new Date(at);
  return Math.round(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / 86_400_000);
}

/** The day as a person says it, seen from `now`: Today, Yesterday, or the date. */
export function dayWords(at: number, now: number): string {
  const daysAgo = dayNumber(now) - dayNumber(at);
  if (daysAgo === 0) return 'Today';
  if (daysAgo === 1) return 'Yesterday';
  return new Date(at).getFullYear() === new Date(now).getFullYear() ? shortDay.format(at) : shortDayOfYear.format(at);
}

/** The day inside of a sentence: `today`. */
export function dayInside(at: number, now: number): string {
  const day = dayWords(at, now);
  return day === 'Today' || day === 'Yesterday' ? day.toLowerCase() : day;
}

/** A day and a time inside of a sentence: `today at 18:42`. */
export function momentWords(at: number, now: number): string {
  return `${dayInside(at, now)} at ${clockWords(at)}`;
}

/** The part of the day that a moment falls into, by the local clock. */
export function partOfDay(at: number): 'dawn' | 'day' | 'dusk' | 'night' {
  const hour = new Date(at).getHours();
  if (hour >= 5 && hour < 9) return 'dawn';
  if (hour >= 9 && hour < 17) return 'day';
  if (hour >= 17 && hour < 22) return 'dusk';
  return 'night';
}

/** The time of day as a greeting names it, by the local clock. */
export function greetingTime(at: number): 'morning' | 'afternoon' | 'evening' {
  const hour = new Date(at).getHours();
  if (hour >= 5 && hour < 12) return 'morning';
  if (hour >= 12 && hour < 18) return 'afternoon';
  return 'evening';
}
