import * as z from 'zod/mini';

z.config({ jitless: true });

/**
 * The levels from the most lenient to the strictest: comparing a stranger with the whole household ends in a match once
 * in so many times.
 */
const levels = [
  { id: 'relaxed', oneIn: 1_000 },
  { id: 'balanced', oneIn: 10_000 },
  { id: 'strict', oneIn: 100_000 },
] as const satisfies readonly { readonly id: string; readonly oneIn: number }[];

export type SecurityLevel = (typeof levels)[number]['id'];

/** From the most lenient to the strictest. */
export const securityLevels = levels.map(({ id }) => id) as readonly SecurityLevel[];

export const securityLevelSchema = z.enum(levels.map(({ id }) => id));

/** The level of a new household. */
export const defaultSecurityLevel: SecurityLevel = 'balanced';

/** In how many comparisons of a stranger with the household one may end in a match. */
export function strangerOdds(level: SecurityLevel): number {
  return levels.find(({ id }) => id === level)?.oneIn as number;
}

/** How often comparing a stranger with the household may end in a match, 0 to 1. */
export function falseMatchRateOf(level: SecurityLevel): number {
  return 1 / strangerOdds(level);
}

export function strictest(): SecurityLevel {
  return securityLevels.at(-1) as SecurityLevel;
}

export function mostLenient(): SecurityLevel {
  return securityLevels[0] as SecurityLevel;
}

export function isStricter(one: SecurityLevel, other: SecurityLevel): boolean {
  return strangerOdds(one) > strangerOdds(other);
}
