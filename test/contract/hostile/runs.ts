const effort = Number(process.env['FAMILIAR_FUZZ'] ?? 1);

/**
 * How long to look. The same inputs each time, so that a failure is the change's own; FAMILIAR_FUZZ=100 looks a hundred
 * times as long, at new ones.
 */
export function runs(count: number): { readonly numRuns: number; readonly seed?: number } {
  return { numRuns: count * effort, ...(effort === 1 ? { seed: 1 } : {}) };
}
