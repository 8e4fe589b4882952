import { falseMatchRateOf } from '#contract/security-levels.ts';
import type { Vault } from '#core/ports/vault.ts';
import type { Calibration } from '#core/recognition/calibration.ts';
import type { DecisionPolicy } from '#core/recognition/decide.ts';

/** How strictly queries are decided at the household's present security level. */
export function decisionPolicy(parts: { readonly vault: Vault; readonly calibration: Calibration }): DecisionPolicy {
  const { securityLevel } = parts.vault.store.settings.read();
  return { calibration: parts.calibration, falseMatchRate: falseMatchRateOf(securityLevel) };
}
