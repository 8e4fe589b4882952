/** A rate as a person keeps it in mind: one in so many comparisons, or so many times in ten. */
export type Odds =
  | { readonly kind: 'never' }
  | { readonly kind: 'oneIn'; readonly many: number }
  | { readonly kind: 'timesInTen'; readonly times: number };

/** One in so many, to two figures: 10,000, 81. */
export function oneIn(rate: number): number {
  const many = 1 / rate;
  const step = 10 ** Math.max(0, Math.floor(Math.log10(many)) - 1);
  return Math.round(many / step) * step;
}

/** The odds that a rate, 0 to 1, is told as. */
export function oddsOf(rate: number): Odds {
  if (rate <= 0) return { kind: 'never' };
  return rate > 0.3 ? { kind: 'timesInTen', times: Math.round(rate * 10) } : { kind: 'oneIn', many: oneIn(rate) };
}
