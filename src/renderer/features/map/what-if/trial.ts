import type { CallInput, CallOutput } from '#contract/contract.ts';
import type { SecurityLevel } from '#contract/security-levels.ts';

/** What the host works out for a trial. */
export type WhatIf = CallOutput<'whatIf.run'>;

/** What is tried out: another level, and samples whose use is the other way round than it is. */
export type Trial = { readonly level: SecurityLevel | null; readonly flipped: ReadonlySet<number> };

/** How many lines a list of changes shows at most. */
export const mostListed = 40;

/** The trial that changes nothing. */
export const noTrial: Trial = { level: null, flipped: new Set() };

/** The trial after a sample is switched. */
export function flip(trial: Trial, sampleIds: readonly number[]): Trial {
  const flipped = new Set(trial.flipped);
  for (const id of sampleIds) {
    if (!flipped.delete(id)) flipped.add(id);
  }
  return { ...trial, flipped };
}

/** The trial as the host takes it. `inUse` are the samples in use in truth; the level in force is no trial. */
export function trialInput(
  trial: Trial,
  inUse: ReadonlySet<number>,
  levelInForce: SecurityLevel,
): CallInput<'whatIf.run'> {
  const flipped = [...trial.flipped].toSorted((a, b) => a - b);
  const input = { setAside: flipped.filter((id) => inUse.has(id)), bringBack: flipped.filter((id) => !inUse.has(id)) };
  return trial.level === null || trial.level === levelInForce ? input : { ...input, securityLevel: trial.level };
}

/** True when the input would change something. */
export function isTrial({ securityLevel, setAside, bringBack }: CallInput<'whatIf.run'>): boolean {
  return securityLevel !== undefined || setAside.length + bringBack.length > 0;
}

/** The attempts that would end differently with the trial than they would now. */
export function changedAttempts({ attempts }: WhatIf): WhatIf['attempts'] {
  return attempts.filter(
    ({ now, would, nowMemberName, wouldMemberName }) => now !== would || nowMemberName !== wouldMemberName,
  );
}
