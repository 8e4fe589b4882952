import { falseMatchRateOf, type SecurityLevel } from '#contract/security-levels.ts';
import type { Store } from '#core/ports/store.ts';
import type { Calibration } from '#core/recognition/calibration.ts';
import type { DecisionPolicy } from '#core/recognition/decide.ts';

/** How strictly queries are decided at a security level. */
export const policyAt = (calibration: Calibration, level: SecurityLevel): DecisionPolicy => ({
  calibration,
  falseMatchRate: falseMatchRateOf(level),
});

/** The same at the household's present level: read once a request and handed down. */
export const decisionPolicy = ({ settings }: Pick<Store, 'settings'>, calibration: Calibration): DecisionPolicy =>
  policyAt(calibration, settings.read().securityLevel);
