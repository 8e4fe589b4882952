import { type CountedWay, countedWays } from '#contract/ways-in.ts';
import type { LockedState } from '#renderer/features/lock/lock-status.ts';

type Ways = LockedState['ways'];

/** The ways in with nobody barred; nobody has a PIN. `but` says what is different. */
export function waysBut(but: { readonly [W in CountedWay]?: Partial<Ways[W]> } = {}): Ways {
  const states = countedWays.map((way) => [
    way,
    { isOffered: way !== 'pin', pausedUntil: null, disabled: false, ...but[way] },
  ]);
  return Object.fromEntries(states) as Ways;
}
