import { createHash } from 'node:crypto';
import type { StoredTuning } from '#core/ports/tuning-store.ts';
import type { Vault } from '#core/ports/vault.ts';
import type { Calibration } from '#core/recognition/calibration.ts';
import type { DecisionPolicy } from '#core/recognition/decide.ts';
import type { PairHead } from '#core/recognition/pair-head.ts';
import type { SupportSample } from '#core/recognition/support-set.ts';
import { headsOf } from '#core/tuning/examine-tuning.ts';
import { decisionPolicy } from '../common/decision-policy.ts';

/** Grows with every change of what is learnt and how it is examined. */
const tuningVersion = 2;

/** All that an examination rests on. */
export type TuningBasis = {
  /** Those in use. */
  readonly samples: readonly SupportSample[];
  readonly policy: DecisionPolicy;
  readonly owners: readonly number[];
  readonly embedder: string;
};

/** The present basis of a household. */
export function tuningBasis(
  parts: { readonly vault: Pick<Vault, 'store'>; readonly calibration: Calibration; readonly embedder: string },
  samples: readonly SupportSample[],
): TuningBasis {
  const { store } = parts.vault;
  const owners = store.members
    .list()
    .filter(({ role }) => role === 'owner')
    .map(({ id }) => id);
  return { samples, policy: decisionPolicy(store, parts.calibration), owners, embedder: parts.embedder };
}

/**
 * Stands for a basis: the samples by their ids and members, the owners, the level with its calibration, the embedder.
 */
export function tuningKey({ samples, policy, owners, embedder }: TuningBasis): string {
  const hash = createHash('sha256').update(JSON.stringify([tuningVersion, embedder, policy, owners]));
  for (const { id, memberId } of samples.toSorted((a, b) => a.id - b.id)) hash.update(` ${id} ${memberId}`);
  return hash.digest('hex');
}

/** What was learnt on what this key stands for, and is wanted; else nothing. */
export function headsInForce(tuning: StoredTuning, key: string): PairHead[] {
  return tuning.isOn && tuning.examined?.key === key ? headsOf(tuning.examined.examination.pairs) : [];
}
