/** The part of the day that a moment falls into, by the local clock. */
export function partOfDay(at: number): 'dawn' | 'day' | 'dusk' | 'night' {
  const hour = new Date(at).getHours();
  if (hour >= 5 && hour < 9) return 'dawn';
  if (hour >= 9 && hour < 17) return 'day';
  if (hour >= 17 && hour < 22) return 'dusk';
  return 'night';
}

/** The time of day as a greeting names it, by the local clock. */
export function greetingTime(at: number): 'morning' | 'afternoon' | 'evening' | 'night' {
  const hour = new Date(at).getHours();
  if (hour >= 5 && hour < 12) return 'morning';
  if (hour >= 12 && hour < 18) return 'afternoon';
  if (hour >= 18 && hour < 22) return 'evening';
  return 'night';
}
