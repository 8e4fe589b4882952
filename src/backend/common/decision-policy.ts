import { falseMatchRateOf, type SecurityLevel, strictest } from '#contract/security-levels.ts';
import type { Store } from '#core/ports/store.ts';
import type { Calibration } from '#core/recognition/calibration.ts';
import type { DecisionPolicy } from '#core/recognition/decide.ts';
import type { SupportSetCache } from './support-set-cache.ts';

/** How strictly queries are decided at a security level. */
export const policyAt = (calibration: Calibration, level: SecurityLevel): DecisionPolicy => ({
  calibration,
  falseMatchRate: falseMatchRateOf(level),
});

/** The same at the household's present level: read once a request and handed down. */
export const decisionPolicy = ({ settings }: Pick<Store, 'settings'>, calibration: Calibration): DecisionPolicy =>
  policyAt(calibration, settings.read().securityLevel);

/**
 * How strictly faces are let in: at the strictest level while members wait to be embedded anew, since a face that is
 * one of theirs cannot be told from the others' by being nearer to its own.
 */
export const signInPolicy = (
  supportSet: SupportSetCache,
  calibration: Calibration,
  level: SecurityLevel,
): DecisionPolicy => policyAt(calibration, supportSet.isComplete() ? level : strictest());
